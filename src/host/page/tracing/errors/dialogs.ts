import type { Dialogs } from '../../../config/config.js';
import type { Journal } from '../../../journal/journal.js';
import { replace } from '../network/network.js';
import type { Owners } from '../origin/owners.js';

type View = Window & typeof globalThis;
type Dialog = 'alert' | 'confirm' | 'prompt';

/** What is answered without a dialog. */
const ANSWERS: Readonly<Record<Dialog, Readonly<Record<Exclude<Dialogs, 'native'>, (preset: unknown) => unknown>>>> = {
  alert: { accept: () => undefined, dismiss: () => undefined },
  confirm: { accept: () => true, dismiss: () => false },
  prompt: { accept: (preset = '') => String(preset), dismiss: () => null },
};

/** Writes down what `alert`, `confirm` and `prompt` ask, and answers them when the user shall not. */
export function traceDialogs(view: View, mode: Dialogs, owners: Owners, journal: Journal): void {
  const follow = (name: Dialog) => (native: unknown) =>
    function (...args: unknown[]) {
      const { widget, callback, script } = owners.asker();
      const by = mode === 'native' ? 'user' : `--dialogs ${mode}`;
      const answer =
        mode === 'native' ? Reflect.apply(native as () => unknown, view, args) : ANSWERS[name][mode](args[1]);
      const detail = { message: String(args[0] ?? ''), answer, by, callback, script };
      journal.report({ level: 'info', kind: 'host', widget, name, detail });
      return answer as never;
    };
  replace(view, 'alert', follow('alert'));
  replace(view, 'confirm', follow('confirm'));
  replace(view, 'prompt', follow('prompt'));
}
