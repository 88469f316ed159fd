/** Examples of the documentation about notifications. */
import type { DocumentedExample } from './example.js';

export const notificationsExamples: readonly DocumentedExample[] = [
  {
    name: 'add_call_notify: a call',
    repair: 'None: it needs `self.i18n` and `APP.notifications`. The date is given, where it is printed by the clock.',
    why: 'A picture of the hour would be another one each time.',
  },
  {
    name: 'add_error: an error',
    repair: 'What the three callbacks do is handed in, where they are printed with `console.log`.',
    why: 'A widget may not use the console.',
  },
];

type Notify<D> = (data: D, callbacks?: object) => void;

/** The part of a widget that the examples ask. */
interface Self {
  i18n(key: string): { readonly name?: string };
  get_settings(): { readonly widget_code: string };
}

interface Call {
  readonly from?: string;
  readonly to: string;
  readonly duration: number;
  readonly link: string;
  readonly text: string;
  readonly element?: { readonly id: number; readonly type: string };
}

/** The function `add_call_notify` of the example. */
export function addCallNotify(self: Self, APP: { notifications: { add_call: Notify<object> } }, date_now: number) {
  return function add_call_notify(mess: Call): void {
    const w_name = self.i18n('widget').name;
    const n_data: Record<string, unknown> = {
      from: mess.from,
      to: mess.to,
      duration: mess.duration,
      link: mess.link,
      text: `${w_name}: ${mess.text}`,
      date: date_now,
    };
    if (mess.element && mess.element.id && mess.element.type) n_data['element'] = mess.element;
    APP.notifications.add_call(n_data);
  };
}

/** What the example tells of. */
export const notify_data: Call = {
  from: '+7 (999) 111 22 33',
  to: 'User Name',
  duration: 65,
  link: 'https://example.com/dialog.mp3',
  text: 'Widget text',
  element: { id: 1003619, type: 'contact' },
};

/** The error of the example; `log` is told which of the callbacks ran. */
export function addErrorNotify(
  self: Self,
  APP: { notifications: { add_error: Notify<object> } },
  date_now: number,
  log: (which: string) => void,
): void {
  const errors = APP.notifications;
  const header = self.get_settings().widget_code;
  const text = 'error';
  const n_data = { header, text: `<p>${text}</p>`, date: date_now };
  const callbacks = {
    done: () => log('done'),
    fail: () => log('fail'),
    always: () => log('always'),
  };
  errors.add_error(n_data, callbacks);
}
