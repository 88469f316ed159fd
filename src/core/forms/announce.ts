/** A control of the kit, of any copy. */
export interface Control extends HTMLElement {
  readonly value: unknown;
}

/** Tells of a change in the product's words, composed. */
export function tellChange(control: Control): void {
  const detail = { value: control.value };
  control.dispatchEvent(new CustomEvent('controls:change', { bubbles: true, composed: true, detail }));
}

/** Tells of a change: `change`, bubbling and not composed as in HTML, then `controls:change` with the value. */
export function announceChange(control: Control): void {
  control.dispatchEvent(new Event('change', { bubbles: true }));
  tellChange(control);
}
