import { afterDispatch } from '../events/after-dispatch.js';
import { brandOf } from '../brand.js';
import { NO_TEXT } from './text-types.js';

/** Types of HTML's field that Enter does not submit from, beside those that are no text; with several others it takes a button. */
const OTHER = /^(?:color|hidden|range)$/;
/** Controls of the kit that Enter submits from. */
const KIN = /^(?:date_field|suggest)$/;

function isSubmit(element: Element): boolean {
  const kind = brandOf(element) ? /button$/.test(brandOf(element)!.name) : /^(?:button|input)$/.test(element.localName);
  return kind && (element as HTMLButtonElement).type === 'submit';
}

function isField(element: Element): boolean {
  const name = brandOf(element)?.name ?? element.localName;
  const { type } = element as HTMLInputElement;
  return name === 'input' ? !NO_TEXT.test(type) && !OTHER.test(type) : KIN.test(name);
}

/** The first submit button on the page, of HTML or of the kit. An image button is not among a form's elements. */
function defaultButton(form: HTMLFormElement): HTMLElement | null {
  const listed = Array.from(form.elements).find(isSubmit) as HTMLElement | undefined;
  const image = form.querySelector<HTMLElement>('input[type=image]');
  if (!listed || !image) return listed ?? image;
  return listed.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_PRECEDING ? image : listed;
}

/**
 * What Enter does to a form, as HTML's "implicit submission", which a field in a shadow root does not get: clicks the default
 * button, which does nothing while it is disabled; without any, submits if the field is the only one for text. Unless the
 * page prevents it.
 * @param commit of a text field: announces the text, which comes first. A box or a circle needs a button.
 */
export function submitByEnter(event: Event, form: HTMLFormElement | null, commit?: () => void): void {
  if ((event as KeyboardEvent).key !== 'Enter') return;
  afterDispatch(event, () => {
    commit?.();
    const button = form && defaultButton(form);
    if (button) button.click();
    else if (form && commit && !Array.from(form.elements).filter(isField)[1]) form.requestSubmit();
  });
}
