/** Rows about the validation plugin. */
import type { Plugin } from './row.js';

const NAMES = ['city', 'note', 'stage', 'days', 'size', 'color', 'agree', 'notify', 'doc'];
const RULES = `rules: { ${NAMES.map((name) => `${name}: 'required'`).join(', ')} }`;
const KINDS = 'input textarea select multiselect radio radio-group checkbox switcher file'.split(' ');
const CUSTOM = `customElements: [${KINDS.map((kind) => `'amo-${kind}'`).join(', ')}]`;
/** What the user sees: texts of errors, by the field that they are for. */
const ERRORS =
  "$('label.error').filter((i, e) => e.style.display !== 'none' && e.textContent).map((i, e) => e.htmlFor).get().join(' ')";
const SENT = "submitHandler: () => log('sent')";
const FILL =
  "$('#city').val('Minsk'), $('#note').val('a'), $('#stage').val('2'), $('#days').val(['mon']), $('#medium').prop('checked', true), " +
  "$('#color').val('blue'), $('#agree, #notify').prop('checked', true), $('#doc').remove()";

export const validation: Plugin = {
  name: 'jquery-validation',
  on: 'the form and the elements, with `installJQuery`, and `installPlugins` after the plugin was loaded',
  versions: [
    { version: '1.19.5', file: 'jquery-validation-1.19/dist/jquery.validate.js', jquery: ['2.1.3', '3'] },
    { version: '1.22.1', file: 'jquery-validation/dist/jquery.validate.js', jquery: ['2.1.3', '3', '4'] },
  ],
  rows: [
    { what: 'an empty form is invalid', write: `$('#form').validate({ ${RULES} }).form()`, see: ERRORS },
    { what: 'texts of errors', write: `$('#form').validate({ ${RULES} }).form(), $('label.error').text()` },
    { what: 'a filled form is valid', write: `${FILL}, $('#form').validate({ ${RULES} }).form()`, see: ERRORS },
    {
      what: 'it is sent',
      write: `${FILL}, $('#form').validate({ ${RULES}, ${SENT} })`,
      user: ['click #send'],
      see: ERRORS,
    },
    {
      what: 'an invalid one is not: the first invalid field has the focus',
      write: `$('#city').val('Minsk'), $('#form').validate({ ${RULES}, ${SENT} })`,
      user: ['click #send'],
      see: 'document.activeElement.id',
    },
    {
      what: 'the error of a text goes while it is typed',
      write: `$('#form').validate({ ${RULES} }).form()`,
      user: ['click #city', 'type ab'],
      see: ERRORS,
    },
    {
      what: 'the error of a box goes with the tick',
      write: `$('#form').validate({ ${RULES} }).form()`,
      instead: `$('#form').validate({ ${CUSTOM}, ${RULES} }).form()`,
      user: ['click #agree', 'click #medium'],
      see: ERRORS,
      only: ['1.22.1'],
      why: '`customElements` is in the plugin since 1.20; before, the error goes when the form is sent next.',
    },
    {
      what: 'classes of what is invalid',
      write: `$('#form').validate({ ${RULES} }).form(), $('.error').map((i, e) => e.id).get().join(' ')`,
    },
    {
      what: 'one field',
      write:
        "$('#form').validate(), $('#city').rules('add', { required: true, minlength: 3, messages: { minlength: 'Longer' } }), $('#city').val('ab').valid()",
      see: "$('label.error').text()",
    },
    { what: 'rules by attribute', write: "$('#form').validate(), $('#city').attr('maxlength', 3).rules()" },
    {
      what: 'rules are taken away',
      write: `$('#form').validate({ ${RULES} }), $('#city').rules('remove'), $('#form').valid()`,
      see: ERRORS,
    },
    {
      what: 'as many boxes as asked for',
      write:
        "$('#notify').attr('name', 'agree'), $('#form').validate({ rules: { agree: { required: true, minlength: 2 } } }), $('#agree').prop('checked', true), $('#form').valid()",
      see: "$('label.error').text()",
    },
    {
      what: 'a reset',
      write: `${FILL}, $('#form').validate({ ${RULES} }).form(), $('#city').val(''), $('#form').valid(), $('#form').validate().resetForm()`,
      see: ERRORS,
    },
    {
      what: 'what is hidden or disabled is left out',
      write: `$('#city').hide(), $('#note').prop('disabled', true), $('#form').validate({ ${RULES} }).form()`,
      see: ERRORS,
    },
  ],
};
