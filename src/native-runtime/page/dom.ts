/** True for an element of any window: one of a frame is no instance of this window's classes. */
export function isElement(value: unknown): value is Element {
  return (value as Node | null)?.nodeType === 1;
}
