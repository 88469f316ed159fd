define(['jquery'], function ($) {
  'use strict';

  return function () {
    var self = this;

    function show(value) {
      var text = typeof value === 'string' ? value : JSON.stringify(value);
      $('.js-sdk-example__output').append($('<li>').text(text));
    }

    self.add_call_notify = function (mess) {
        var w_name = self.i18n('widget').name,
            date_now = Math.ceil(Date.now() / 1000),
            lang = self.i18n('settings'),
            n_data = {
                from: mess.from,
                to: mess.to,
                duration: mess.duration,
                link: mess.link,
                text: w_name + ': ' + mess.text,
                date: date_now
            };

        if (mess.element && mess.element.id && mess.element.type) {
            n_data.element = mess.element;
        }

        APP.notifications.add_call(n_data);
    };

    var examples = {
      add_call: function () {
        var notify_data = {};
        notify_data.from = '+7 (999) 111 22 33';
        notify_data.to = 'User Name';
        notify_data.duration = 65;
        notify_data.link = 'https://example.com/dialog.mp3';
        notify_data.text = 'Widget text';
        notify_data.element = {id: 1003619, type: "contact"};

        self.add_call_notify(notify_data);
      },

      add_error: function () {
        var errors = APP.notifications,
            date_now = Math.ceil(Date.now() / 1000),
            header = self.get_settings().widget_code,
            text = 'error'
        var n_data = {
                header: header,
                text: '<p>' + text + '</p>',
                date: date_now
            },
            callbacks = {
                done: function () {
                    show('done');
                },
                fail: function () {
                    show('fail');
                },
                always: function () {
                    show('always');
                }
            };

        errors.add_error(n_data, callbacks);
      },

      all_users: function () {
        show(APP.sdk.showUserStatus())
      },

      online_users: function () {
        show(APP.sdk.showUserStatus('online'))
      },

      one_user: function () {
        var id_user = APP.constant('user').id;
        var status_user = APP.sdk.showUserStatus (id_user);
        show(status_user);
      },

      call_begins: function () {
        APP.sdk.setCallingStatus(true)
      },

      call_ends: function () {
        APP.sdk.setCallingStatus(false)
      },

      is_calling: function () {
        if (APP.sdk.getCallingStatus()) {
            show('calling');
        } else {
            show('free');
        }
      }
    };

    this.callbacks = {
      render: function () {
        var style = self.params.path + '/style.css?v=' + self.get_version();
        if (!$('link[href="' + style + '"]').length) {
          $('head').append('<link rel="stylesheet" href="' + style + '">');
        }
        self.render({
          href: '/templates/panel.twig',
          base_path: self.params.path,
          v: self.get_version(),
          load: function (template) {
            self.render_template({
              caption: { class_name: 'js-sdk-example__caption', html: '' },
              body: template.render({ names: Object.keys(examples), t: self.i18n('settings') }),
              render: ''
            });
          }
        });
        return true;
      },

      init: function () { return true; },

      bind_actions: function () {
        $(document).off('.js_sdk').on('click.js_sdk', '.js-sdk-example__run', function () {
          examples[this.name]();
        });
        return true;
      },

      destroy: function () { $(document).off('.js_sdk'); },
      settings: function () {},
      onSave: function () { return true; }
    };

    return this;
  };
});
