import { captioned, choices, group, TEN, type Choice, type Subject } from './subject.js';
import { virtualList } from './virtual-list.js';

const option = ({ id, option: text }: Choice): string =>
  `<option value="${id}"${id === '3' ? ' selected' : ''}>${text}</option>`;
const options = TEN.map(option).join('');
const box = ({ id, option: text }: Choice): string => `<label><input type="checkbox" value="${id}">${text}</label>`;
const boxes = `<details><summary>Label</summary>${TEN.map(box).join('')}</details>`;

/** The browser's own controls: what every ratio is of. Its long list is the hand-written one. */
export const subject: Subject = {
  markup: {
    input: (index) => captioned(`<input class="box" name="f" value="v${index}">`),
    textarea: (index) => captioned(`<textarea class="box" name="f">v${index}</textarea>`),
    checkbox: (index) =>
      `<label class="field"><input type="checkbox" name="f" value="${index}"><span>Label</span></label>`,
    radio: (index) =>
      `<label class="field"><input type="radio" name="${group(index)}" value="${index}"><span>Label</span></label>`,
    multiselect: () => captioned(`<select class="box" name="f" multiple>${options}</select>`),
    button: () => '<button class="box" type="button" name="f">Label</button>',
    select: () => captioned(`<select class="box" name="f">${options}</select>`),
    suggest: (index) =>
      captioned(
        `<input class="box" name="f" value="v${index}" list="l${index}"><datalist id="l${index}">${options}</datalist>`,
      ),
    'checkboxes-dropdown': () => captioned(`<fieldset name="f">${boxes}</fieldset>`),
    'date-field': () => captioned('<input class="box" type="date" name="f" value="2026-01-02">'),
  },
  setText(control, text) {
    ((control.nextElementSibling ?? control).firstChild as Text).data = text;
  },
  list: (place, kind, { length }) => virtualList(place, kind, choices(length)),
};
