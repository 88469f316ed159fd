/** How many dialogs hold the page where it is, and how it is let go. */
const locks = new WeakMap<Document, { count: number; release(): void }>();

/**
 * Keeps the page from scrolling under a dialog. The place of its scrollbar stays empty, so that nothing moves.
 * @returns lets it go; a page that several hold goes with the last
 */
export function lockScroll(document: Document): () => void {
  const lock = locks.get(document) ?? { count: 0, release: hold(document) };
  locks.set(document, lock);
  lock.count += 1;
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    lock.count -= 1;
    if (lock.count) return;
    locks.delete(document);
    lock.release();
  };
}

function hold({ documentElement: root, defaultView }: Document): () => void {
  const { overflow, paddingInlineEnd } = root.style;
  const bar = defaultView!.innerWidth - root.clientWidth;
  root.style.overflow = 'hidden';
  if (bar > 0) {
    const own = Number.parseFloat(defaultView!.getComputedStyle(root).paddingInlineEnd) || 0;
    root.style.paddingInlineEnd = `${own + bar}px`;
  }
  return () => {
    root.style.overflow = overflow;
    root.style.paddingInlineEnd = paddingInlineEnd;
    if (!root.getAttribute('style')) root.removeAttribute('style');
  };
}
