/** Examples of the documentation about task synchronisation. */
import type { DocumentedExample } from './example.js';

export const taskSyncExamples: readonly DocumentedExample[] = [
  {
    name: 'calendarSync',
    repair:
      '`this.callbacks = {` for `this.callbacks: {`, and the `)` that closes each `new Promise(` but the ones that have it',
    why: 'As printed it is no JavaScript.',
  },
];

interface Langs {
  readonly langs: { readonly widget: { readonly name: string; readonly description: string } };
}

/**
 * The callback of the example, repaired. Its promise resolves with nothing, which is off.
 * @param delay of the answer of its server, in milliseconds; printed 2000
 */
export function calendarSyncExample(delay: number) {
  return function calendarSync(this: Langs) {
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- as printed
    const load_promise = new Promise<void>(function (resolve, reject) {
      setTimeout(resolve, delay);
    });
    return {
      name: this.langs.widget.name,
      description: this.langs.widget.description,
      enabled: load_promise || false,
      onEnable: function () {
        return new Promise<void>(function (resolve, reject) {
          if (confirm('Вы действительно хотите установить виджет')) {
            resolve();
          } else {
            reject('Вы отказались от установки виджета');
          }
        });
      },
      onDisable: function () {
        return new Promise<void>(function (resolve, reject) {
          const answer = prompt('Введите секретный ключ для подтверждения отключения:');
          if (answer === 'Super manager!') {
            resolve();
          } else {
            reject('Неверный секретный ключ.');
          }
        });
      },
      onSetup: function () {
        // Your code
      },
    };
  };
}
