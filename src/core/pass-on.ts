/** ARIA of a host that is told of the field inside as it is written; what names, describes or points at is with the labels. */
export const ARIA = ['aria-current', 'aria-disabled', 'aria-invalid', 'aria-readonly', 'aria-required'];

/** Writes a changed attribute of a host to the field inside; what the control says there of itself stays. */
export function passOn(field: Element, attribute: string, old: string | null, value: string | null): void {
  const now = field.getAttribute(attribute);
  if (now !== null && now !== old) return;
  if (value === null) field.removeAttribute(attribute);
  else field.setAttribute(attribute, value);
}
