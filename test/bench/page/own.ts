import { AmoButton } from '../../../src/controls/button/element.js';
import { AmoInput } from '../../../src/controls/input/element.js';
import { AmoSelect } from '../../../src/controls/select/element.js';
import type { AmoElementClass } from '../../../src/core/amo-element.js';
import { defineElement } from '../../../src/core/define.js';
import { captioned, type Subject } from './subject.js';

/** The kit's own elements, from the sources. */
export const subject: Subject = {
  define() {
    for (const element of [AmoInput, AmoButton, AmoSelect]) defineElement(element as unknown as AmoElementClass);
  },
  markup: {
    input: (index) => captioned(`<amo-input name="f" value="v${index}"></amo-input>`),
    button: () => '<amo-button name="f" text="Label"></amo-button>',
    select: () => captioned('<amo-select name="f" value="3"></amo-select>'),
  },
  fill(select, choices) {
    (select as AmoSelect).items = choices;
  },
  setText(button, text) {
    (button as AmoButton).text = text;
  },
  list(place, choices) {
    place.innerHTML = '<amo-select></amo-select>';
    const select = place.firstElementChild as AmoSelect;
    select.items = choices;
    return select;
  },
};
