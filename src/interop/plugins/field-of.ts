import type { AmoInput } from '../../controls/input/element.js';
import type { AmoTextarea } from '../../controls/textarea/element.js';
import { afterDispatch } from '../../core/events/after-dispatch.js';
import type { TextControl } from '../../core/fields/text-control.js';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a user does to a text, and a plugin may do instead. */
const TYPING = ['keydown', 'keypress', 'beforeinput', 'paste', 'cut', 'drop'];

const lent = new WeakSet<Element>();

/** The accessor stands on a prototype of the field's own, where plugins look that wrap it. */
function hearWrites(field: Field, heard: (write: () => void) => void): void {
  const native = Object.getPrototypeOf(field) as Field;
  const accessor = Object.getOwnPropertyDescriptor(native, 'value')!;
  const set = (text: unknown): void => heard(() => accessor.set!.call(field, text));
  Object.setPrototypeOf(field, Object.create(native, { value: { ...accessor, set } }) as object);
}

/** Tells what no browser does, because a plugin typed in the user's stead. */
function hearTyping(field: Field, root: ShadowRoot): void {
  const typed = (): void => {
    root.dispatchEvent(new Event('input')); // the control hears, its page does not
    root.host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };
  const pressed = (event: Event): void => {
    const before = field.value;
    afterDispatch(
      event,
      () => {},
      () => field.value !== before && typed(),
    );
  };
  for (const type of TYPING) root.addEventListener(type, pressed, true);
  root.addEventListener('focusout', () => root.dispatchEvent(new Event('change')));
}

/**
 * The field of HTML in a text control, for plugins that know such fields alone (Inputmask, jQuery Mask): what they write and
 * type in it is the element's, with its events. Anything else, as a field of HTML, is given back as it is.
 */
export function fieldOf(element: AmoInput): HTMLInputElement;
export function fieldOf(element: AmoTextarea): HTMLTextAreaElement;
export function fieldOf<T extends Element>(element: T): T;
export function fieldOf(element: Element): Element {
  const root = element.shadowRoot;
  const control = element as TextControl;
  const field = root?.querySelector<Field>('input[part=input], textarea[part=input]');
  if (!root || !field || !control.written) return element;
  if (lent.has(field)) return field;
  lent.add(field);
  hearWrites(field, (write) => control.written(write, root.activeElement ? false : undefined));
  hearTyping(field, root);
  return field;
}
