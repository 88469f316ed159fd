define([], function () {
  'use strict';

  return function () {
    this.callbacks = {
      render: function () { return true; },
      init: function () { return true; },
      bind_actions: function () { return true; },
      onSave: function () { return true; },

      calendarSync: function() {
        var load_promise = new Promise(function(resolve, reject) {
          setTimeout(resolve, 2000);
        });

        return {
          name: this.langs.widget.name,
          description: this.langs.widget.description,
          enabled: load_promise || false,
          onEnable: function() {
            return new Promise(function(resolve, reject) {
              if (confirm('Вы действительно хотите установить виджет')) {
                resolve();
              } else {
                reject('Вы отказались от установки виджета')
              }
            });
          },
          onDisable: function() {
            return new Promise(function(resolve, reject) {
              var answer = prompt('Введите секретный ключ для подтверждения отключения:');

              if (answer === 'Super manager!') {
                resolve();
              } else {
                reject('Неверный секретный ключ.')
              }
            });
          },
          onSetup: function() {
            // Your code
          },
        };
      }
    };

    return this;
  };
});
