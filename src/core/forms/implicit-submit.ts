import { afterDispatch } from '../events/after-dispatch.js';
import { brandOf } from '../brand.js';
import { NO_TEXT } from './text-types.js';

/** Types of HTML's field that Enter does not submit from, beside those that are no text; with several others it takes a button. */
const OTHER = /^(?:color|hidden|range)$/;
/** Controls of the kit that Enter submits from. */
const KIN = new Set(['suggest', 'date_field']);

function isSubmit(element: Element): boolean {
  const kind = brandOf(element) ? /button$/.test(brandOf(element)!.name) : /^(?:button|input)$/.test(element.localName);
  return kind && (element as HTMLButtonElement).type === 'submit';
}

function isField(element: Element): boolean {
  const name = brandOf(element)?.name ?? element.localName;
  const { type } = element as HTMLInputElement;
  return name === 'input' ? !NO_TEXT.test(type) && !OTHER.test(type) : KIN.has(name);
}

/** The first submit button on the page, of HTML or of the kit. An image button is not among a form's elements. */
function defaultButton(form: HTMLFormElement): HTMLElement | null {
  const listed = Array.from(form.elements).find(isSubmit) as HTMLElement | undefined;
  const image = form.querySelector<HTMLElement>('input[type=image]');
  if (!listed || !image) return listed ?? image;
  return listed.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_PRECEDING ? image : listed;
}

/**
 * What Enter in a text field does to a form, as HTML's "implicit submission", which a field in a shadow root does not
 * get: clicks the default button, which does nothing while it is disabled; without any, submits if the field is the
 * only one.
 * @param isText false for a box or a circle, which needs a button
 */
export function submitImplicitly(form: HTMLFormElement | null, isText = true): void {
  if (!form) return;
  const button = defaultButton(form);
  if (button) button.click();
  else if (isText && Array.from(form.elements).filter(isField).length <= 1) form.requestSubmit();
}

/** Enter on a box or a circle clicks the default button, as on HTML's, unless the page prevents it. */
export function submitByEnter(event: KeyboardEvent, form: HTMLFormElement | null): void {
  if (event.key === 'Enter') afterDispatch(event, () => submitImplicitly(form, false));
}
