import { warn } from '../contract/warn.js';
import { brandOf } from '../core/brand.js';

let isHeard = false;

/** Warns when a script reads or sets `form.elements.NAME.value` of radios of the kit. For the development build. */
export function warnOfList(): void {
  if (isHeard) return;
  isHeard = true;
  const { prototype } = RadioNodeList;
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'value')!;
  const check = (list: RadioNodeList): void => {
    const radio = Array.from(list).find((node) => brandOf(node as Element)?.name === 'radio') as
      HTMLElement | undefined;
    if (radio)
      warn(
        `${radio.localName}: form.elements.NAME.value knows radios of HTML alone. Ask new FormData(form), or take a radio group.`,
      );
  };
  // A page may have frozen it.
  Reflect.defineProperty(prototype, 'value', {
    configurable: true,
    enumerable: true,
    get(this: RadioNodeList) {
      check(this);
      return get!.call(this) as string;
    },
    set(this: RadioNodeList, value: string) {
      check(this);
      set!.call(this, value);
    },
  });
}
