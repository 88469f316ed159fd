/** What a key does on a select-only combobox: the ARIA authoring guide's pattern, but Tab chooses nothing, as natively. */
export type KeyAction = 'open' | 'next' | 'previous' | 'first' | 'last' | 'page-down' | 'page-up' | 'choose' | 'close';

/** What opens the list, at the chosen row or at an end. Enter and Space on the closed control are the button's own click. */
const CLOSED: Readonly<Record<string, KeyAction>> = {
  ArrowDown: 'open',
  ArrowUp: 'open',
  F4: 'open',
  Home: 'first',
  End: 'last',
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

/** Options that keys go through. */
interface Choices {
  readonly length: number;
  /** Index of the next option that can be chosen, going by `step`; -1 for none. */
  enabled(from: number, step: 1 | -1, around?: boolean): number;
}

/**
 * Row that an action leads to.
 * @param active the row that the keys stand on, -1 for none
 * @param page number of rows of a page step
 */
export function rowOf(action: KeyAction, options: Choices, active: number, page: number): number {
  const last = options.length - 1;
  switch (action) {
    case 'next':
      return options.enabled(active + 1, 1);
    case 'previous':
      return options.enabled(active < 0 ? last : active - 1, -1);
    case 'page-down':
      return options.enabled(Math.min(active + page, last), -1, false);
    case 'page-up':
      return options.enabled(Math.max(active - page, 0), 1, false);
    case 'last':
      return options.enabled(last, -1);
    default:
      return options.enabled(0, 1);
  }
}
