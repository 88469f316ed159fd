/** Rows about the form plugin. */
import type { Plugin } from './row.js';

const SENDS = `$('#form').ajaxForm({ beforeSubmit: (data) => { log($.param(data)); return false; } })`;
const FILL =
  "$('#city').val('Minsk'), $('#stage').val('2'), $('#days').val(['mon', 'tue']), $('#medium').prop('checked', true), " +
  "$('#color').val('blue'), $('#agree').prop('checked', true)";

const FILE =
  "((chosen) => { chosen.items.add(new File(['a'], 'a.txt')); $('#doc')[0].files = chosen.files; })(new DataTransfer())";

export const formPlugin: Plugin = {
  name: 'jquery-form',
  on: 'the form and the elements',
  versions: [
    { version: '3.50.0', file: 'jquery-form-3/jquery.form.js', jquery: ['2.1.3'] },
    { version: '4.3.0', file: 'jquery-form/dist/jquery.form.min.js', jquery: ['2.1.3', '3'] },
  ],
  rows: [
    { what: 'the entries', write: "$('#form').formSerialize()" },
    { what: 'the entries of a filled form', write: `${FILL}, $('#form').formSerialize()` },
    { what: 'what is sent', write: `${FILL}, ${SENDS}`, user: ['click #send'], see: 'true' },
    { what: 'what the user typed is sent', write: SENDS, user: ['click #note', 'type ab', 'click #send'], see: 'true' },
    {
      what: 'what a box and a circle send',
      write: SENDS,
      user: ['click #agree', 'click #medium', 'click #notify', 'click #send'],
      see: 'true',
    },
    {
      what: 'the values of fields',
      write: `${FILL}, $('#city, #stage, #days, #medium, #agree, #notify').fieldValue()`,
    },
    { what: 'the values of fields of one name', write: `${FILL}, $('[name=size]').fieldValue()` },
    {
      what: 'a file',
      write: `${FILE}, $('#form').formToArray().filter((entry) => entry.type === 'file').map(({ value }) => value.name)`,
    },
    { what: 'a reset', write: `${FILL}, $('#form').resetForm().formSerialize()` },
    {
      what: 'a clearing',
      write: `${FILL}, $('#form').clearForm(), $('#city').val()`,
      instead: `${FILL}, $('#form').resetForm(), $('#city').val()`,
      why: '`clearForm` asks for the tags `input`, `select` and `textarea`, and knows a select by its own.',
    },
  ],
};
