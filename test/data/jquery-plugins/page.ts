/** The form that plugins are tried on: of fields of HTML, and of elements. */
const STAGES = '<option value="">Choose…</option><option value="1">New</option><option value="2">Won</option>';
const DAYS = '<option value="mon">Mon</option><option value="tue">Tue</option>';

/** Each field: HTML's and ours. */
const FIELDS: ReadonlyArray<readonly [html: string, element: string]> = [
  ['<input id="city" name="city">', '<amo-input id="city" name="city"></amo-input>'],
  ['<input id="phone" name="phone" type="tel">', '<amo-input id="phone" name="phone" type="tel"></amo-input>'],
  ['<textarea id="note" name="note"></textarea>', '<amo-textarea id="note" name="note"></amo-textarea>'],
  [`<select id="stage" name="stage">${STAGES}</select>`, `<amo-select id="stage" name="stage">${STAGES}</amo-select>`],
  [
    `<select id="days" name="days" multiple>${DAYS}</select>`,
    `<amo-multiselect id="days" name="days">${DAYS}</amo-multiselect>`,
  ],
  [
    '<input type="radio" id="small" name="size" value="s"><input type="radio" id="medium" name="size" value="m">',
    '<amo-radio id="small" name="size" value="s">S</amo-radio><amo-radio id="medium" name="size" value="m">M</amo-radio>',
  ],
  [
    '<select id="color" name="color" size="2"><option value="red">Red</option><option value="blue">Blue</option></select>',
    '<amo-radio-group id="color" name="color"><option value="red">Red</option><option value="blue">Blue</option></amo-radio-group>',
  ],
  [
    '<input type="checkbox" id="agree" name="agree" value="yes">',
    '<amo-checkbox id="agree" name="agree" value="yes">I agree</amo-checkbox>',
  ],
  ['<input type="checkbox" id="notify" name="notify">', '<amo-switcher id="notify" name="notify"></amo-switcher>'],
  ['<input type="file" id="doc" name="doc">', '<amo-file id="doc" name="doc"></amo-file>'],
];
const SEND = '<button id="send" name="send" value="1">Send</button>';

const formOf = (which: 0 | 1): string =>
  `<form id="form">${FIELDS.map((field) => `<div>${field[which]}</div>`).join('')}${SEND}</form>`;

export const htmlForm = formOf(0);
export const elementForm = formOf(1);
