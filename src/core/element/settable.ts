/**
 * Lets properties be set that can only be read: as for HTML's controls, the attribute of that name is written instead.
 * Frameworks (React) set whatever property they find on a custom element, `form` and `type` too, and would fail.
 * Plugins that wrap `value` look for it on the class of the element itself, as HTML's have it, so it is put there.
 */
export function makeSettable(prototype: object, end: object): void {
  for (let from = prototype; from !== end; from = Object.getPrototypeOf(from) as object)
    for (const [name, accessor] of Object.entries(Object.getOwnPropertyDescriptors(from)))
      if (name === 'value' && !Object.hasOwn(prototype, name)) Object.defineProperty(prototype, name, accessor);
      else if (accessor.get && !accessor.set)
        Object.defineProperty(from, name, {
          set(this: Element, value: unknown) {
            if (value === undefined || value === null || value === false) this.removeAttribute(name);
            else this.setAttribute(name, value === true ? '' : String(value));
          },
        });
}
