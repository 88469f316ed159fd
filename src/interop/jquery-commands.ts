/** What an event that an author triggers makes of an element: as natively. */
import { savedArguments } from '../controls/button/saved-arguments.js';
import { announceChange, tellChange } from '../core/forms/announce.js';
import type { JQueryInternals } from '../sdk/jquery/internals.js';

/** The members that the commands of a button use; see its class. */
interface Button extends HTMLElement {
  disabled: boolean;
  blue: boolean;
  loading: boolean;
  saved: boolean;
  fail(): void;
  flashSaved(text?: string): Promise<void>;
  toggleMenu(open?: boolean): void;
}

/** Those of whatever is ticked. */
interface Box extends HTMLElement {
  value: string;
  checked: boolean;
  indeterminate: boolean;
}

/** Those of a text area. */
interface Area extends HTMLElement {
  autosize: boolean;
  requestUpdate(): void;
}

export type Command<T = Element> = (element: T, args: readonly unknown[], $: JQueryInternals) => void;
type Commands = Readonly<Record<string, Command<never>>>;

function start(button: Button): void {
  if (!button.loading && !button.saved && !button.classList.contains('button-cancel')) button.loading = true;
}

function stop(button: Button): void {
  button.loading = false;
}

function fail(button: Button): void {
  button.fail();
}

async function saved(button: Button, args: readonly unknown[], $: JQueryInternals): Promise<void> {
  if (button.saved) return;
  const { callback, text } = savedArguments(args);
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

const usable: Commands = {
  'button:enable': (element: Button) => disable(element, [false]),
  'button:disable': (element: Button) => disable(element, []),
};

const button: Commands = {
  ...usable,
  'button:load:start': start,
  'button:save:start': start,
  'button:load:stop': stop,
  'button:save:stop': stop,
  'button:load:error': fail,
  'button:save:error': fail,
  'button:save:enable': (element: Button) => Object.assign(element, { disabled: false, blue: true }),
  'button:save:disable': (element: Button) => Object.assign(element, { disabled: true, blue: false }),
  'button:saved': saved,
  'button:menu:toggle': toggleMenu,
};

const checkbox: Commands = {
  /** What a script ticks is told of after `.trigger('change')`, and is a dash no longer. */
  change: (box: Box) => {
    box.indeterminate = false;
    tellChange(box);
  },
  'controls:checkbox:minus': (box: Box, [on, tick]) => {
    if (on || tick) box.checked = true;
    box.indeterminate = Boolean(on);
  },
};

const radio: Commands = {
  custom_radio_change: (option: Box) => {
    option.checked = true;
    announceChange(option);
  },
};

/** A value that was set shows by itself: of the native `controls:change` the second part is left. */
const select: Commands = {
  'controls:change': (element: Element) => element.dispatchEvent(new Event('change', { bubbles: true })),
};

const textarea: Commands = {
  'controls:textarea:autosize': (area: Area) => {
    area.autosize = true;
  },
  /** `autosize.resize`, where the second word is a namespace. */
  autosize: (area: Area) => area.requestUpdate(),
};

/** By the control's name. A cancel button is never busy, as natively. */
const COMMANDS: Readonly<Record<string, Commands>> = {
  button,
  checkbox,
  radio,
  select,
  textarea,
  cancel_button: usable,
  delete_button: usable,
  pipeline_select: select,
};
/** Of every control. */
const COMMON: Commands = { 'controls:disable': disable };

/** Names of all events that something comes of. */
export const types: ReadonlySet<string> = new Set([COMMON, ...Object.values(COMMANDS)].flatMap(Object.keys));

/** What an event does to a control, by the control's name; nothing for one that is no control. */
export function commandOf(control: string | undefined, type: string): Command | undefined {
  if (!control) return undefined;
  return (COMMANDS[control]?.[type] ?? COMMON[type]) as Command | undefined;
}
