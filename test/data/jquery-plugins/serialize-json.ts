/** Rows about serializeJSON. */
import type { Plugin } from './row.js';

const FILL =
  "$('#city').val('Minsk'), $('#note').val('a\\nb'), $('#stage').val('2'), $('#days').val(['mon', 'tue']).attr('name', 'days[]'), " +
  "$('#medium').prop('checked', true), $('#color').val('blue'), $('#agree').prop('checked', true)";

export const serializeJson: Plugin = {
  name: 'jquery-serializejson',
  on: 'the form and the elements, with `installJQuery`; 1.x, which is not in npm, asks `.serializeArray()` as 2.x does',
  versions: [
    { version: '2.9.0', file: 'jquery-serializejson-2/jquery.serializejson.js', jquery: ['2.1.3', '3'] },
    { version: '3.2.1', file: 'jquery-serializejson/jquery.serializejson.js', jquery: ['2.1.3', '3', '4'] },
  ],
  rows: [
    { what: 'a form', write: "$('#form').serializeJSON()" },
    { what: 'a filled form', write: `${FILL}, $('#form').serializeJSON()` },
    {
      what: 'what the user did',
      write: '1',
      user: ['click #city', 'type a', 'click #agree', 'click #small'],
      see: "$('#form').serializeJSON()",
    },
    { what: 'fields by themselves', write: `${FILL}, $('#city, #days, #agree, [name=size]').serializeJSON()` },
    {
      what: 'what is disabled',
      write: `${FILL}, $('#city, #agree').prop('disabled', true), $('#form').serializeJSON()`,
    },
    { what: 'nested names', write: "$('#city').attr('name', 'a[b][]').val('x'), $('#form').serializeJSON()" },
    {
      what: 'a type by attribute',
      write: "$('#stage').attr('data-value-type', 'number').val('2'), $('#form').serializeJSON().stage",
    },
    {
      what: 'a value for boxes that are not ticked, in 2.x',
      write: "$('#form').serializeJSON({ checkboxUncheckedValue: 'no' })",
      only: ['2.9.0'],
      fails: true,
      why: '2.x looks for `input[type=checkbox]`; 3.x does it.',
    },
    {
      what: 'a value for boxes that are not ticked',
      write: "$('#form').serializeJSON({ checkboxUncheckedValue: 'no' })",
      only: ['3.2.1'],
    },
    {
      what: 'such a value by attribute',
      write: "$('#notify').attr('data-unchecked-value', 'off'), $('#form').serializeJSON()",
      only: ['3.2.1'],
    },
  ],
};
