/**
 * Submits a form as its button would. A custom element cannot be a submitter, so where the button says how, or a dialog
 * waits for its value, a copy of the HTML button inside stands in for it. The copy has no name: the entry is the element's.
 */
export function submitBy(button: HTMLButtonElement, form: HTMLFormElement, value: string | null): void {
  const saysHow = button.getAttributeNames().some((name) => name.startsWith('form'));
  if (!saysHow && form.getAttribute('method') !== 'dialog') return form.requestSubmit();
  const copy = button.cloneNode() as HTMLButtonElement;
  if (value !== null) copy.value = value;
  copy.type = 'submit';
  form.append(copy);
  form.requestSubmit(copy);
  copy.remove();
}
