define(['jquery'], function ($) {
  return function () {
    var self = this;

    this.callbacks = {
      render: function () { return true; },
      init: function () { return true; },
      bind_actions: function () { return true; },

      settings: function ($settings_body, context) {
        var note = self.i18n('settings').note;
        if (context.source_id) {
          note += ' ' + context.source_id + ', ' + context.external_id;
        }
        $settings_body.find('.widget_settings_block__descr').append('<p class="integrations-note">' + note + '</p>');
      },

      onSave: function (data) {
        if (data.active === 'N') {
          return true;
        }
        return new Promise(function (resolve) {
          // Your server is asked here
          setTimeout(function () { resolve(true); }, 500);
        });
      },

      advancedSettings: function () {
        $('#list_page_holder').html('Настройки виджета здесь');
      },

      initMenuPage: function (place) {
        $('#work-area-' + self.params.widget_code).html(
          '<h2>' + self.i18n('menu').title + '</h2><p>' + place.location + ', ' + place.item_code + '</p>'
        );
      }
    };

    return this;
  };
});
