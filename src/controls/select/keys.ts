/** What a key does on a select-only combobox: the ARIA authoring guide's pattern, but Tab chooses nothing, as natively. */
export type KeyAction =
  | 'open'
  | 'open-first'
  | 'open-last'
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'page-down'
  | 'page-up'
  | 'choose'
  | 'close';

/** Enter and Space on the closed control are the button's own click. */
const CLOSED: Readonly<Record<string, KeyAction>> = {
  ArrowDown: 'open',
  ArrowUp: 'open',
  F4: 'open',
  Home: 'open-first',
  End: 'open-last',
};
const OPEN: Readonly<Record<string, KeyAction>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
  Enter: 'choose',
  ' ': 'choose',
  F4: 'close',
};

const WITH_ALT: Readonly<Record<string, KeyAction>> = { 'ArrowDown closed': 'open', 'ArrowUp open': 'choose' };

/** The action of a key; undefined for one that is not the control's. */
export function actionOf(event: KeyboardEvent, isOpen: boolean): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.isComposing) return undefined;
  if (event.altKey) return WITH_ALT[`${event.key} ${isOpen ? 'open' : 'closed'}`];
  return (isOpen ? OPEN : CLOSED)[event.key];
}
