/** Rows about events: heard ones and triggered ones. */
import { always, installed, never, type JQueryRow } from './row.js';

const state = 'function () { log(this.checked); }';

export const events: readonly JQueryRow[] = [
  always("$('#city').on('keydown keyup', log)", ['keydown', 'keyup'], { user: ['click #city', 'press a'] }),
  always("$('#city').on('input', log)", ['input', 'input'], { user: ['click #city', 'type ab'] }),
  always("$('#city').on('change', log)", ['change'], { user: ['click #city', 'type a', 'press Tab'] }),
  always("$('#city').on('focus blur', log)", ['focus', 'blur'], { user: ['click #city', 'press Tab'] }),
  always("$('#panel').on('focusin', '[name=city]', log)", ['focusin'], { user: ['click #city'] }),
  always("$(document).on('change', '[name=city]', log)", ['change'], { user: ['click #city', 'type a', 'press Tab'] }),
  always("$('#panel').on('change', log)", ['change'], { user: ['click #note', 'type a', 'press Tab'] }),
  always("$('#save').on('click', log)", ['click'], { user: ['click #save'] }),
  always("$('#panel').on('click', '.my-save', log)", ['click'], { user: ['click #save'] }),
  always("$('#agree').on('click change controls:change', log)", ['click', 'change', 'controls:change'], {
    user: ['click #agree'],
  }),
  always("$('[name=days]').on('change', log)", ['change'], { user: ['click [name=days]'] }),
  always("$('[name=stage]').on('change', log)", ['change'], { user: ['click #stage', 'press ArrowUp', 'press Enter'] }),
  always("$('[name=stage]').on('controls:change', log)", ['controls:change'], {
    user: ['click #stage', 'press ArrowUp', 'press Enter'],
  }),
  never("$('[name=stage]').on('change controls:change', log)", ['controls:change', 'change'], undefined, {
    user: ['click #stage', 'press ArrowUp', 'press Enter'],
    but: ['change', 'controls:change'],
    why: 'The order is that of the other controls.',
  }),
  never("$('[name=size]').on('change', log)", ['change', 'change'], undefined, {
    user: ['click #medium'],
    but: ['change'],
    why: 'Natively it comes twice.',
  }),
  never("$('.control--select--button').on('click', log)", ['click'], "$('[name=stage]').on('click', log)", {
    user: ['click #stage'],
  }),
  never(
    "$('.control--select--list--item[data-value=1]').trigger('click'), $('#stage').val()",
    '1',
    "$('#stage').val('1').trigger('controls:change').val()",
  ),
  installed("$(document).on('change', '[name=\"tags[]\"]:checked', log)", ['change'], {
    user: ['click [name="tags[]"][value="2"]'],
  }),
  always("$('#city').on('change', log).trigger('change')", ['change']),
  always("$('#save').on('click', log).trigger('click')", ['click']),
  always("$('#agree').trigger('click').prop('checked')", true),
  installed(`$('#agree').on('click', ${state}).trigger('click')`, [true], {
    why: 'Else the handlers come before the tick.',
  }),
  always("$('#city').trigger('focus').is(':focus')", true),
  always("$('#city').trigger('focus').trigger('blur').is(':focus')", false),
  installed("$('#agree').on('controls:change', log).prop('checked', true).trigger('change')", ['controls:change']),
  installed("$('[name=stage]').on('change', log).val('1').trigger('controls:change')", ['change']),
  installed("$('#agree').trigger('controls:disable').prop('disabled')", true),
  installed("$('#small').trigger('controls:disable').prop('disabled')", true),
  installed("$('#agree').trigger('controls:checkbox:minus', [true]).prop('indeterminate')", true),
  installed("$('#medium').trigger('custom_radio_change').prop('checked')", true),
  installed("$('#note').trigger('controls:textarea:autosize').val()", 'Call', { draws: ['#note', '[style*=hidden]'] }),
  installed("$('#save').trigger('button:load:start').attr('id')", 'save', {
    draws: ['#save', '.button-input-loading'],
  }),
  installed("$('#save').trigger('button:disable').attr('id')", 'save', { draws: ['#save', '.button-input-disabled'] }),
  installed("$('#save').trigger('button:save:enable').attr('id')", 'save', { draws: ['#save', '.button-input_blue'] }),
  installed("$('#save').trigger('button:saved').attr('id')", 'save', { draws: ['#save', '.button-input-saved'] }),
];
