/** Copies a text; where the page may not use the clipboard, through a selection. A refusal is silent. */
export function copyText(document: Document, text: string): void {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard) clipboard.writeText(text).catch(() => copySelection(document, text));
  else copySelection(document, text);
}

function copySelection(document: Document, text: string): void {
  const field = document.createElement('textarea');
  const before = document.activeElement as HTMLElement | null;
  field.value = text;
  Object.assign(field.style, { position: 'fixed', opacity: '0' });
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  before?.focus();
}
