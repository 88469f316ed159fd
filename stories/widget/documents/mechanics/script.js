define(['./templates.js', './examples.js', 'jquery'], function(createTemplatesRenderer, createExamples, $) {
  'use strict';
  return function() {
    var self = this;
    var lang = self.i18n('buttons');
    var getTemplate = createTemplatesRenderer(self);
    var examples = createExamples(self, show);

    /** Writes what an example gives below the buttons. */
    function show() {
      var values = Array.prototype.map.call(arguments, function (value) {
        return typeof value === 'string' ? value : JSON.stringify(value);
      });
      $('.mechanics__output').text(values.join(' '));
    }

    this.callbacks = {
      init: function() {
        return true;
      },

      render: function() {
        var style = self.params.path + '/style.css?v=' + self.get_version();
        if (!$('link[href="' + style + '"]').length) {
          $('head').append('<link rel="stylesheet" href="' + style + '">');
        }

        self.render_template({
          caption: {
            class_name: 'js-zoom-caption',
            html: ''
          },
          body: '',
          render: '<div class="zoom-form">' +
            '<div class="zoom-form-button create_meeting">' + lang['buttonText_createMeeting'] + '</div>' +
            '<div class="zoom-copy-link zoom-text"></div>' +
            '<div class="zoom-copy-start-link zoom-text"></div>' +
            '<div class="zoom-copy-password zoom-text"></div>' +
            '</div>'
        });

        getTemplate('users').then(function(template) {
          $('.zoom-form').before(template.render({
            names: Object.keys(examples),
            label: self.i18n('examples')
          }));
        });
        return true;
      },

      bind_actions: function() {
        $(document).off('.mechanics').on('click.mechanics', '.mechanics__run', function () {
          examples[this.name]();
        });
        return true;
      },

      destroy: function() {
        $(document).off('.mechanics');
        if (self.subscription) {
          self.subscription();
        }
      },

      settings: function() {},

      onSave: function() {
        return true;
      }
    };
    return this;
  };
});
