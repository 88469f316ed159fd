import { brandOf } from './brand.js';

/** Types of an HTML input that Enter submits from; a form with more than one of them is not submitted without a button. */
const FIELDS = new Set(['text', 'search', 'tel', 'url', 'email', 'password', 'date', 'month', 'week', 'time', 'datetime-local', 'number']);
/** Controls of the kit that Enter submits from. */
const KIN = new Set(['input', 'suggest', 'date_field']);

function isSubmit(element: Element): boolean {
  if (element.matches(':disabled')) return false;
  if (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) return /^(submit|image)$/.test(element.type);
  return brandOf(element)?.name === 'button' && (element as HTMLButtonElement).type === 'submit';
}

function isField(element: Element): boolean {
  if (element instanceof HTMLInputElement) return FIELDS.has(element.type);
  return KIN.has(brandOf(element)?.name ?? '');
}

/**
 * What Enter in a text field does to a form: clicks its first enabled submit button, of HTML or of the kit; without any,
 * submits if the field is the only one. HTML's "implicit submission", which a field in a shadow root does not get.
 */
export function submitImplicitly(form: HTMLFormElement | null): void {
  if (!form) return;
  const elements = Array.from(form.elements);
  const button = elements.find(isSubmit) as HTMLElement | undefined;
  if (button) button.click();
  else if (elements.filter(isField).length <= 1 && !elements.some(isAnySubmit)) form.requestSubmit();
}

/** A disabled submit button keeps Enter from submitting. */
function isAnySubmit(element: Element): boolean {
  return (element as HTMLButtonElement).type === 'submit';
}
