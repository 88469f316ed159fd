/** Tells that something opened or closed, as HTML's `details` does, but bubbling: `newState` is `open` or `closed`. */
export function toggled(host: HTMLElement, open: boolean): void {
  const [oldState, newState] = open ? ['closed', 'open'] : ['open', 'closed'];
  host.dispatchEvent(new ToggleEvent('toggle', { bubbles: true, composed: true, oldState, newState }));
}
