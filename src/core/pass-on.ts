/** ARIA of a host that is told of the field inside as it is written; what names, describes or points at is with the labels. */
export const ARIA = [
  'busy',
  'current',
  'disabled',
  'expanded',
  'haspopup',
  'invalid',
  'keyshortcuts',
  'pressed',
  'readonly',
  'required',
  'roledescription',
  'valuetext',
].map((name) => `aria-${name}`);

/** What was written to a field. */
const written = new WeakMap<Element, Map<string, string | null>>();

/** Writes a changed attribute of a host to the field inside; what the control says there of itself stays. */
export function passOn(field: Element, attribute: string, value: string | null): void {
  let ours = written.get(field);
  const now = field.getAttribute(attribute);
  if (now !== null && now !== ours?.get(attribute)) return;
  if (!ours) written.set(field, (ours = new Map()));
  ours.set(attribute, value);
  if (value === null) field.removeAttribute(attribute);
  else field.setAttribute(attribute, value);
}
