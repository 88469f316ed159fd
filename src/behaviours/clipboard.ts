/**
 * Copies a text; where the page may not use the clipboard (plain http, a frame without the right to), through a selection.
 * @param place where a field may stand for a moment: inside of what must not lose the focus
 * @returns true when it was copied
 */
export async function copyText(text: string, place: Element): Promise<boolean> {
  const clipboard = place.ownerDocument.defaultView?.navigator.clipboard;
  try {
    if (clipboard) return await clipboard.writeText(text).then(() => true);
  } catch {
    // not allowed
  }
  return copySelection(text, place);
}

function copySelection(text: string, place: Element): boolean {
  const root = place.getRootNode() as Document | ShadowRoot;
  const before = root.activeElement as HTMLElement | null;
  const field = place.ownerDocument.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  place.append(field);
  field.select();
  const isCopied = place.ownerDocument.execCommand('copy');
  before?.focus(); // first: a field that goes takes the focus with it
  field.remove();
  return isCopied;
}
