/**
 * Lets properties be set that can only be read: as for HTML's controls, the attribute of that name is written instead.
 * Frameworks (React) set whatever property they find on a custom element, `form` and `type` too, and would fail.
 */
export function makeSettable(prototype: object, end: object): void {
  for (let from = prototype; from !== end; from = Object.getPrototypeOf(from) as object)
    for (const [name, { get, set }] of Object.entries(Object.getOwnPropertyDescriptors(from)))
      if (get && !set)
        Object.defineProperty(from, name, {
          set(this: Element, value: unknown) {
            if (value === undefined || value === null || value === false) this.removeAttribute(name);
            else this.setAttribute(name, value === true ? '' : String(value));
          },
        });
}
