import { AmoButton } from '../../../src/controls/button/element.js';
import { AmoCheckbox } from '../../../src/controls/checkbox/element.js';
import { AmoCheckboxesDropdown } from '../../../src/controls/checkboxes-dropdown/element.js';
import { AmoDateField } from '../../../src/controls/date-field/element.js';
import { AmoInput } from '../../../src/controls/input/element.js';
import { AmoMultiselect } from '../../../src/controls/multiselect/element.js';
import { AmoRadio } from '../../../src/controls/radio/element.js';
import { AmoSelect } from '../../../src/controls/select/element.js';
import { AmoSuggest } from '../../../src/controls/suggest/element.js';
import { AmoTextarea } from '../../../src/controls/textarea/element.js';
import type { AmoElementClass } from '../../../src/core/element/element-class.js';
import { defineElement } from '../../../src/core/element/define.js';
import { captioned, group, type Choice, type Kind, type Subject } from './subject.js';

const ALL = [
  ...[AmoInput, AmoTextarea, AmoButton, AmoCheckbox, AmoRadio, AmoSelect, AmoMultiselect],
  ...[AmoSuggest, AmoCheckboxesDropdown, AmoDateField],
];

/** Gives a control its choices, under the names that it has for them. */
function fill(control: HTMLElement, kind: Kind, choices: readonly Choice[]): void {
  const isValue = kind === 'multiselect' || kind === 'suggest';
  const items = isValue ? choices.map(({ id, option }) => ({ id, value: option })) : choices;
  (control as HTMLElement & { items: unknown }).items = items;
}

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
    suggest: (index) => captioned(`<amo-suggest name="f" value="v${index}"></amo-suggest>`),
    'checkboxes-dropdown': () => captioned('<amo-checkboxes-dropdown name="f"></amo-checkboxes-dropdown>'),
    'date-field': () => captioned('<amo-date-field name="f" value="2026-01-02"></amo-date-field>'),
  },
  fill,
  setText(control, text) {
    if (control instanceof AmoRadio) control.label = text;
    else (control as AmoButton | AmoCheckbox).text = text;
  },
  list(place, kind, choices) {
    const control = document.createElement(`amo-${kind}`);
    place.append(control);
    fill(control, kind, choices);
    return control;
  },
};
