import { swap, type Undo } from '../contract/swap.js';
import { brandOf } from '../core/brand.js';
import type { JQueryInside } from './jquery-types.js';

/** The members that the commands use; see the button's class. */
interface Button extends HTMLElement {
  disabled: boolean;
  blue: boolean;
  loading: boolean;
  saved: boolean;
  fail(): void;
  flashSaved(text?: string): Promise<void>;
  toggleMenu(open?: boolean): void;
}

type Command<T> = (element: T, args: readonly unknown[], $: JQueryInside) => void;

function start(button: Button): void {
  if (!button.loading && !button.saved && !button.classList.contains('button-cancel')) button.loading = true;
}

function stop(button: Button): void {
  button.loading = false;
}

function fail(button: Button): void {
  button.fail();
}

/** Arguments: a callback for the end, and a text instead of "Saved". */
async function saved(button: Button, args: readonly unknown[], $: JQueryInside): Promise<void> {
  if (button.saved) return;
  const callback = args.find((value) => typeof value === 'function') as (() => void) | undefined;
  const text = args.find((value) => typeof value === 'string' && value) as string | undefined;
  button.blue = true;
  await button.flashSaved(text);
  $(button).trigger('button:save:disable');
  callback?.();
}

function toggleMenu(button: Button, [options]: readonly unknown[]): void {
  button.toggleMenu((options as { visible?: boolean } | undefined)?.visible);
}

function disable(element: { disabled: boolean }, [disabled = true]: readonly unknown[]): void {
  element.disabled = Boolean(disabled);
}

function change(element: HTMLElement): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

const ENABLE: Readonly<Record<string, Command<never>>> = {
  'button:enable': (button: Button) => { button.disabled = false; },
  'button:disable': (button: Button) => { button.disabled = true; },
  'controls:disable': disable,
};
// A value that was set shows by itself: of the native `controls:change` the second part is left.
const CHANGE: Readonly<Record<string, Command<never>>> = { 'controls:change': change };

/** What an event that an author triggers makes of an element, by the control's name: as natively. */
const COMMANDS: Readonly<Record<string, Readonly<Record<string, Command<never>>>>> = {
  button: {
    'button:load:start': start,
    'button:save:start': start,
    'button:load:stop': stop,
    'button:save:stop': stop,
    'button:load:error': fail,
    'button:save:error': fail,
    ...ENABLE,
    'button:save:enable': (button: Button) => Object.assign(button, { disabled: false, blue: true }),
    'button:save:disable': (button: Button) => Object.assign(button, { disabled: true, blue: false }),
    'button:saved': saved,
    'button:menu:toggle': toggleMenu,
  },
  cancel_button: ENABLE,
  delete_button: ENABLE,
  pipeline_select: CHANGE,
  select: CHANGE,
};

/** `.trigger('controls:…')` and `.trigger('button:…')` on the kit's elements. */
export function extendTrigger($: JQueryInside): Undo {
  const { special } = $.event;
  const types = new Set(Object.values(COMMANDS).flatMap((commands) => Object.keys(commands)));
  const undo = Array.from(types, (type) => {
    const former = special[type] as { _default?: (...args: unknown[]) => unknown } | undefined;
    // Where jQuery does what the browser does with an event: after every handler, unless one prevented it.
    const _default = function (this: unknown, event: { target: Element }, ...args: unknown[]): unknown {
      const command = COMMANDS[brandOf(event.target)?.name ?? '']?.[type] as Command<Element> | undefined;
      if (!command) return former?._default?.call(this, event, ...args);
      return void command(event.target, args, $);
    };
    return swap(special, type, { ...former, _default });
  });
  return () => undo.forEach((restore) => restore());
}
