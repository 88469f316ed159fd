define(['jquery', 'twigjs', './amo-elements.js'], function ($, Twig, kit) {
  'use strict';

  /** Start of a time in seconds from now, by the ids of the field "when". */
  const DELAYS = { now: 0, half_hour: 30 * 60, hour: 60 * 60 };
  /** Hours of tomorrow. */
  const HOURS = { morning: 10, evening: 18 };

  return function () {
    const self = this;
    const EVENTS = '.callback_request';
    const PANEL = '.callback-request_panel';
    const SETTINGS = '.callback-request_settings';
    /** `element` draws the kit's elements, `native` the product's own markup: the templates are the same. */
    const ui = kit.scope(Twig, { render: self.get_settings().controls || 'element', lang: APP.lang_id });

    /** Loads a template of the widget. */
    function load(name, done) {
      ui.render({
        href: '/templates/' + name + '.twig',
        base_path: self.params.path,
        v: self.get_version(),
        load: done
      });
    }

    function addStyles() {
      const href = self.params.path + '/style.css?v=' + self.get_version();
      if (!$('link[href="' + href + '"]').length) {
        $('head').append($('<link>', { rel: 'stylesheet', href: href }));
      }
    }

    /** What the user has set for every new call. */
    function defaults() {
      const saved = self.get_settings().defaults;
      const own = { who: '', when: 'hour', subject: self.i18n('settings.subject_value') };
      return $.extend(own, saved && JSON.parse(saved));
    }

    function managers() {
      const all = APP.constant('managers');
      return Object.keys(all)
        .filter(function (id) { return all[id].active; })
        .map(function (id) { return { id: id, option: all[id].title }; });
    }

    function times() {
      const t = self.i18n('times');
      return [
        { option: t.today, disabled: true },
        { id: 'now', option: t.now },
        { id: 'half_hour', option: t.half_hour },
        { id: 'hour', option: t.hour },
        { option: t.later, disabled: true },
        { id: 'morning', option: t.morning },
        { id: 'evening', option: t.evening }
      ];
    }

    function topics() {
      return self.i18n('panel').topics.split(',').map(function (text, index) {
        return { id: index + 1, value: text };
      });
    }

    function days() {
      const names = self.i18n('days');
      return Object.keys(names).map(function (day) { return { id: day, value: names[day] }; });
    }

    /** Time of a call in seconds, as the API of tasks takes it. */
    function timeOf(when) {
      const time = new Date();
      if (when in DELAYS) {
        return Math.round(time.getTime() / 1000) + DELAYS[when];
      }
      time.setDate(time.getDate() + 1);
      return Math.round(time.setHours(HOURS[when], 0, 0, 0) / 1000);
    }

    /** The busy look of a button, whichever way it was drawn. */
    function setBusy($button, busy) {
      if ($button.is('.button-input')) {
        $button.trigger(busy ? 'button:load:start' : 'button:load:stop');
      } else {
        $button.prop('loading', busy);
      }
    }

    /** Whom a call is planned for: the record of the card, or the ticked rows of the list. */
    function targets() {
      const type = APP.getBaseEntity();
      const ids = APP.isCard()
        ? [APP.data.current_card.id]
        : self.list_selected().selected.map(function (row) { return row.id; });
      return ids.map(function (id) { return { entity_type: type, entity_id: id }; });
    }

    /** @param {object[]} clients with their `phones`: contacts of a card, ticked rows of a list */
    function drawPanel(clients) {
      const own = defaults();
      const phones = clients.length === 1 || APP.isCard() ? clients.flatMap(function (one) { return one.phones; }) : [];
      load('panel', function (template) {
        self.render_template({
          caption: { class_name: 'callback-request__caption', html: '' },
          body: template.render({
            t: self.i18n('panel'),
            phone: phones[0],
            count: APP.isCard() ? 1 : clients.length,
            times: times(),
            when: own.when,
            managers: managers(),
            topics: topics(),
            who: own.who || self.system().amouser_id
          }),
          render: ''
        });
        // The template has no parameter for a name; the attribute does for both ways of drawing.
        $(PANEL).find('.callback-request__also').attr('aria-label', self.i18n('panel').also);
      });
    }

    /** Rows of a list were ticked, and the widget was picked in their menu. */
    function drawSelected() {
      drawPanel(self.list_selected().selected);
    }

    /** What the task says: the start that is set, and each field that was filled. */
    function textOf(form) {
      const t = self.i18n('panel');
      const data = new FormData(form);
      const all = APP.constant('managers');
      const also = data.getAll('also[]').map(function (id) { return all[id].title; });
      return [
        data.get('urgent') && t.urgent,
        defaults().subject,
        data.get('way') === 'message' && t.message,
        data.get('phone'),
        data.get('topic'),
        data.get('until') && t.day + ' ' + data.get('until'),
        data.get('comment'),
        also.length && t.also + ': ' + also.join(', ')
      ].filter(Boolean).join(', ');
    }

    function plan(event) {
      const $form = $(event.currentTarget);
      const $button = $form.find('.callback-request__plan');
      const $status = $form.find('.callback-request__status');
      const who = $form.find('[name=who]').val();
      const when = $form.find('[name=when]').val();
      const tasks = targets().map(function (target) {
        return $.extend(target, {
          text: textOf($form[0]),
          complete_till: timeOf(when),
          responsible_user_id: Number(who)
        });
      });
      event.preventDefault();
      setBusy($button, true);
      $.ajax({
        url: '/api/v4/tasks',
        method: 'POST',
        contentType: 'application/json',
        data: JSON.stringify(tasks)
      }).done(function () {
        const name = APP.constant('managers')[who].title;
        const time = self.i18n('times')[when].toLowerCase();
        $status.text(self.i18n('panel').planned.replace('%who%', name).replace('%when%', time));
      }).fail(function () {
        $status.text(self.i18n('panel').failed);
      }).always(function () {
        setBusy($button, false);
      });
    }

    /** Writes the fields of the settings into the hidden field that the product saves. */
    function keepDefaults(event) {
      const $fields = $(event.currentTarget).closest(SETTINGS);
      const values = {
        who: $fields.find('[name=default_who]').val(),
        when: $fields.find('[name=default_when]').val(),
        days: $fields.find('[name=days]').val(),
        subject: $fields.find('[name=subject]').val()
      };
      $('#callback_request_custom').val(JSON.stringify(values)).trigger('change');
    }

    this.callbacks = {
      render: function () {
        addStyles();
        if (APP.isCard()) {
          self.get_current_card_contacts_data().then(drawPanel, function () {
            drawPanel([]);
          });
        }
        return true;
      },

      init: function () {
        return true;
      },

      bind_actions: function () {
        $(document).off(EVENTS).on('submit' + EVENTS, PANEL, plan);
        return true;
      },

      leads: { selected: drawSelected },
      contacts: { selected: drawSelected },

      settings: function ($body) {
        const own = defaults();
        addStyles();
        load('settings', function (template) {
          $body.find('#callback_request_custom_content').append(template.render({
            t: self.i18n('settings'),
            times: times(),
            when: own.when,
            managers: managers(),
            days: days(),
            who: own.who || self.system().amouser_id,
            subject: own.subject
          }));
          $body.find(SETTINGS).find('[name=days]').attr('aria-label', self.i18n('settings').days);
          $body.find(SETTINGS).on('change' + EVENTS, '[name]', keepDefaults);
        });
        return true;
      },

      onSave: function (data) {
        // It is no field of the form, which would let it go.
        $.extend(data.fields, { controls: self.get_settings().controls });
        return true;
      },

      destroy: function () {
        $(document).off(EVENTS);
        $(PANEL).remove();
        return true;
      }
    };

    return this;
  };
});
