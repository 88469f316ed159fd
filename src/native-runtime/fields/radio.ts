import type { RuntimeContext } from '../page/context.js';
import { SPACE } from '../page/space.js';

const LABEL = '.control-radio__label';
const INPUT = '.control-radio > input';

/** Chooses a native radio: no other of its name stays chosen in the whole document, whatever form it is in. */
function choose(document: Document, chosen: HTMLInputElement): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    if (radio.name !== chosen.name && radio !== chosen) continue;
    radio.checked = radio === chosen;
    radio.closest('.control-radio')?.classList.toggle('icon-radio-checked', radio === chosen);
  }
  chosen.closest('.control-radio')?.classList.add('icon-radio');
}

function disable(radio: HTMLInputElement, on: boolean): void {
  radio.disabled = on;
  radio.closest(LABEL)?.classList.toggle('control-radio__label_disabled', on);
  radio.parentElement?.querySelector('.control-radio__helper')?.classList.toggle('control-radio__helper-disabled', on);
}

/**
 * Native radios, heard on the document. A click on a label's text is one on the label and then one on the radio, so its
 * events come twice; they come again for the radio that is chosen already.
 */
export function hearRadios({ $, document }: RuntimeContext): void {
  $(document)
    .on(`click${SPACE}`, LABEL, ({ currentTarget, target }) => {
      const radio = (currentTarget as Element).querySelector<HTMLInputElement>(INPUT);
      if (radio && !radio.disabled) $(radio).trigger('custom_radio_change', [target !== radio]);
    })
    .on(`custom_radio_change${SPACE}`, INPUT, ({ target }) => {
      choose(document, target as HTMLInputElement);
      $(target).trigger('controls:change').trigger('change').trigger('controls:change:visual');
    })
    .on(`controls:disable${SPACE}`, INPUT, ({ target }, on = true) => disable(target as HTMLInputElement, Boolean(on)));
}
