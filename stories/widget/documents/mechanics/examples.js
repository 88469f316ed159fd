/** The examples, one by one. `show` is told what they give: a widget may not use the console. */
define(function () {
  'use strict';

  return function (self, show) {
    return {
      system: function () {
        show(self.system());
      },

      settings: function () {
        self.set_settings({ par1: "text" });
        show(self.get_settings().par1);
      },

      status: function () {
        show(self.get_install_status());
      },

      i18n: function () {
        show(self.i18n('userLang'));
      },

      version: function () {
        show(self.get_version());
      },

      account: function () {
        show(self.get_accounts_current().name);
      },

      data: function () {
        show(self.render({
          data: 'The {{ baked_good }} is a lie.'
        }, {
          baked_good: 'cupcake'
        }));
      },

      href: function () {
        self.render({
          href: '/template.twig',
          base_path: self.params.path,
          v: self.get_version(),
          load: function (template) {
            show(template.render({
              baked_good: 'cupcake'
            }));
          }
        });
      },

      promised: function () {
        self.render({
          href: '/template.twig',
          base_path: self.params.path,
          v: self.get_version(),
          promised: true
        }).then(function (template) {
          show(template.render({
            baked_good: 'cupcake'
          }));
        });
      },

      contacts: function () {
        self.get_current_card_contacts_data().then(show);
      },

      ajax: function () {
        self.$authorizedAjax({
          url: 'https://example.com/'
        }).done(function (response) {
          show('success', response);
        }).fail(function (err) {
          show('error', err.status);
        });
      },

      subscribe: function () {
        const entity = { leads: 'leads', contacts: 'contacts' };
        const entity_type = APP.getBaseEntity();
        const entity_id = APP.data.current_card.id;

        const channel_name = `${entity[entity_type]}:card:${entity_id}`;
        const array_keys = ['body', 'payload', 'data', 'params'];
        const callback = (message) => {
          const path = message.data.params;
          if (path.old_value) {
            show(path.old_value);
          }
        };
        self.subscription = self.listenSocketChannel(channel_name, array_keys, callback);
      },

      unsubscribe: function () {
        self.subscription();
      }
    };
  };
});
