import { AmoButton } from '../../../src/controls/button/element.js';
import { AmoCheckbox } from '../../../src/controls/checkbox/element.js';
import { AmoInput } from '../../../src/controls/input/element.js';
import { AmoMultiselect } from '../../../src/controls/multiselect/element.js';
import { AmoRadio } from '../../../src/controls/radio/element.js';
import { AmoSelect } from '../../../src/controls/select/element.js';
import { AmoTextarea } from '../../../src/controls/textarea/element.js';
import type { AmoElementClass } from '../../../src/core/element/element-class.js';
import { defineElement } from '../../../src/core/element/define.js';
import { captioned, group, type Subject } from './subject.js';

const ALL = [AmoInput, AmoTextarea, AmoButton, AmoCheckbox, AmoRadio, AmoSelect, AmoMultiselect];

/** The kit's own elements, from the sources. */
export const subject: Subject = {
  define() {
    for (const element of ALL) defineElement(element as unknown as AmoElementClass);
  },
  markup: {
    input: (index) => captioned(`<amo-input name="f" value="v${index}"></amo-input>`),
    textarea: (index) => captioned(`<amo-textarea name="f">v${index}</amo-textarea>`),
    checkbox: (index) => `<amo-checkbox name="f" value="${index}" text="Label"></amo-checkbox>`,
    radio: (index) => `<amo-radio name="${group(index)}" value="${index}" label="Label"></amo-radio>`,
    multiselect: () => captioned(`<amo-multiselect name="f" value='["3"]'></amo-multiselect>`),
    button: () => '<amo-button name="f" text="Label"></amo-button>',
    select: () => captioned('<amo-select name="f" value="3"></amo-select>'),
  },
  fill(control, kind, choices) {
    if (kind === 'select') (control as AmoSelect).items = choices;
    else (control as AmoMultiselect).items = choices.map(({ id, option }) => ({ id, value: option }));
  },
  setText(control, text) {
    if (control instanceof AmoRadio) control.label = text;
    else (control as AmoButton | AmoCheckbox).text = text;
  },
  list(place, choices) {
    place.innerHTML = '<amo-select></amo-select>';
    const select = place.firstElementChild as AmoSelect;
    select.items = choices;
    return select;
  },
};
