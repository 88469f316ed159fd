import { captioned, choices, TEN, type Choice, type Subject } from './subject.js';
import { virtualList } from './virtual-list.js';

const option = ({ id, option: text }: Choice): string => `<option value="${id}"${id === '3' ? ' selected' : ''}>${text}</option>`;
const options = TEN.map(option).join('');

/** The browser's own controls: what every ratio is of. Its long list is the hand-written one. */
export const subject: Subject = {
  markup: {
    input: (index) => captioned(`<input class="box" name="f" value="v${index}">`),
    button: () => '<button class="box" type="button" name="f">Label</button>',
    select: () => captioned(`<select class="box" name="f">${options}</select>`),
  },
  setText(button, text) {
    (button.firstChild as Text).data = text;
  },
  list: (place, { length }) => virtualList(place, choices(length)),
};
