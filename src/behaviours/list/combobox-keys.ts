import type { KeyAction } from './select-only-keys.js';

/** What a key does on a combobox that is typed into: as on one to select from, and `clear`; `text` leaves the list. */
export type ComboboxAction = KeyAction | 'last-open' | 'clear' | 'text';

const CLOSED: Readonly<Record<string, ComboboxAction>> = {
  ArrowDown: 'open',
  ArrowUp: 'last-open',
  Escape: 'clear',
};
/** Home and End move the caret. */
const OPEN: Readonly<Record<string, ComboboxAction>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'page-down',
  PageUp: 'page-up',
  ArrowLeft: 'text',
  ArrowRight: 'text',
  Home: 'text',
  End: 'text',
};

/** The action of a key; undefined for one that is the field's. @param active the row that the keys stand on, -1 for none */
export function comboboxAction(event: KeyboardEvent, isOpen: boolean, active: number): ComboboxAction | undefined {
  const { key } = event;
  // The key that ends a composition is no composing one in WebKit.
  if (event.ctrlKey || event.metaKey || event.isComposing || event.keyCode === 229) return undefined;
  if (event.altKey) return key === 'ArrowUp' && isOpen ? 'close' : key === 'ArrowDown' && !isOpen ? 'open' : undefined;
  if (key === 'Enter') return isOpen ? (active < 0 ? 'close' : 'choose') : undefined;
  return event.shiftKey ? undefined : (isOpen ? OPEN : CLOSED)[key];
}
