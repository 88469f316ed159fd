/** Rows about plugins for masks. */
import type { Plugin, PluginRow } from './row.js';

const SENT = "[$('#phone').val(), new FormData($('#form')[0]).get('phone')]";
const HEAR = "$('#phone').on('change', () => log($('#phone').val()))";

/** The same steps for a mask of two and two digits, which has its own letters in each plugin. */
function rowsOf(call: (mask: string) => string, field: string, rawOf: (field: string) => string): PluginRow[] {
  const onElement = (code: string): string => code.replaceAll('FIELD', "$('#phone')");
  const onField = (code: string): string => code.replaceAll('FIELD', field);
  const row = (what: string, code: string, more?: Partial<PluginRow>): PluginRow => ({
    what,
    write: onElement(code),
    ...(onElement(code) !== onField(code) && { instead: onField(code) }),
    see: SENT,
    ...more,
  });
  const mask = `FIELD.${call('FIELD')}`;
  return [
    row('typing', mask, { user: ['click #phone', 'type 1a23'] }),
    row('typing, a step back, typing', mask, { user: ['click #phone', 'type 123', 'press Backspace', 'type 45'] }),
    row('typing and leaving', `${HEAR}, ${mask}`, { user: ['click #phone', 'type 1234', 'press Tab'] }),
    row('a text that is too short, and leaving', mask, { user: ['click #phone', 'type 1', 'press Tab'] }),
    row('coming and leaving', `${HEAR}, ${mask}`, { user: ['click #phone', 'press Tab'] }),
    row('a text that was there', `$('#phone').val('12-34'), ${mask}`),
    row('a text by script', `${mask}, $('#phone').val('12-34')`),
    row('a text by script, then typing', `${mask}, $('#phone').val('12-34')`, {
      user: ['click #phone', 'press End', 'press Backspace', 'type 9', 'press Tab'],
    }),
    row('a reset', `${mask}, $('#phone').val('12-34'), $('#form')[0].reset()`),
    row('without the mask', `${mask}, $('#phone').val('12-34'), ${rawOf('FIELD')}`, { see: '0' }),
  ];
}

const FIELD = "$(fieldOf($('#phone')[0]))";

export const maskedInput: Plugin = {
  name: 'jquery.maskedinput',
  on: 'the element; not its inner field, which the plugin cannot find the focus in',
  versions: [{ version: '1.4.1', file: 'jquery.maskedinput/src/jquery.maskedinput.js', jquery: ['2.1.3', '3', '4'] }],
  rows: [
    ...rowsOf(
      () => "mask('99-99')",
      "$('#phone')",
      (field) => `log(${field}.mask())`,
    ),
    {
      what: 'a word when it is full',
      write: "$('#phone').mask('99-99', { completed: () => log('full') })",
      user: ['click #phone', 'type 1234'],
      see: SENT,
    },
    { what: 'taken away', write: "$('#phone').mask('99-99').unmask()", user: ['click #phone', 'type ab'], see: SENT },
  ],
};

export const inputmask: Plugin = {
  name: 'inputmask',
  on: 'the field, `fieldOf(element)`; 3.x and 4.x work in no shadow root',
  versions: [{ version: '5.0.10', file: 'inputmask/dist/jquery.inputmask.js', jquery: ['2.1.3', '3', '4'] }],
  rows: rowsOf(
    () => "inputmask('99-99')",
    FIELD,
    (field) => `log(${field}.inputmask('unmaskedvalue'))`,
  ),
};

export const jqueryMask: Plugin = {
  name: 'jquery-mask-plugin',
  on: 'the field, `fieldOf(element)`',
  versions: [{ version: '1.14.16', file: 'jquery-mask-plugin/dist/jquery.mask.js', jquery: ['2.1.3', '3'] }],
  rows: rowsOf(
    () => "mask('00-00')",
    FIELD,
    (field) => `log(${field}.cleanVal())`,
  ),
};
