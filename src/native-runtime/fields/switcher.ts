import type { RuntimeContext } from '../page/context.js';
import { SPACE } from '../page/space.js';

const BOX = '.switcher__checkbox';

function labelOf(box: EventTarget): Element | null {
  return (box as Element).parentElement?.querySelector('.switcher') ?? null;
}

/** Native switches, heard on the document: the label's class follows the hidden box. */
export function hearSwitchers({ $, document }: RuntimeContext): void {
  $(document)
    .on(`change${SPACE}`, BOX, ({ target }) => {
      const { checked } = target as HTMLInputElement;
      labelOf(target)?.classList.toggle('switcher__on', checked);
      labelOf(target)?.classList.toggle('switcher__off', !checked);
    })
    .on(`controls:disable${SPACE}`, BOX, ({ target }, on = true) => {
      (target as HTMLInputElement).disabled = Boolean(on);
      labelOf(target)?.classList.toggle('js-disabled', Boolean(on));
    });
}
