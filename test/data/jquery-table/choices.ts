/** Rows about lists of boxes, suggestions and dates. */
import { always, installed, never, type JQueryRow } from './row.js';

const FOOD = `$('[name="food[]"]')`;
const OWN = { why: 'The list is one element, which has the name.' };

export const choices: readonly JQueryRow[] = [
  always("$('#town').val()", 'Moscow'),
  always("$('#town').attr('data-value-id')", '2'),
  always("$('#town').val('Omsk').attr('data-value-id', 1).val()", 'Omsk'),
  always("$('#town').val('Omsk').attr('data-value-id', 1).attr('data-value-id')", '1'),
  never("$('#town').val('Tula').attr('data-value-id')", '2', undefined, {
    but: '',
    why: 'A text that was not chosen has no id.',
  }),
  always("$('#town').prop('disabled', true).is(':disabled')", true),
  always("$('#town').addClass('validate-has-error').attr('id')", 'town', { draws: ['#town', '.validate-has-error'] }),
  always("$('#town').val('Tula').closest('form').trigger('reset').find('#town').val()", 'Moscow'),
  always("$('#town').clone().val()", 'Moscow'),
  always("$('#town').clone().attr('data-value-id')", '2'),
  always("$('#town').remove(), $('#town').length", 0),
  always("$('#town').on('controls:change suggest:changed', log)", ['controls:change', 'suggest:changed'], {
    user: ['click #town', 'press ArrowUp', 'press Enter'],
  }),
  always("$('#panel').on('suggest:changed', '[name=town]', log)", ['suggest:changed'], {
    user: ['click #town', 'press ArrowUp', 'press Enter'],
  }),
  always("$('#town').on('input change', log)", ['input', 'change'], { user: ['click #town', 'type a', 'press Tab'] }),
  always("$('#town').on('change', log).trigger('change')", ['change']),
  never(
    "$('#panel').find('.js-control--suggest--list').trigger('suggest:reset', [[{ id: 3, text: 'Tula' }]]), $('.control--suggest--list--item').length",
    1,
    "$('#town').prop('items', [{ id: 3, text: 'Tula' }]).prop('items').length",
  ),
  never("$('.control--suggest--list--item').length", 2, "$('#town').prop('items').length"),

  never(`${FOOD}.length`, 3, "$('.my-food').prop('items').length", OWN),
  never(`${FOOD}.filter(':checked').val()`, 'a', `${FOOD}.val()[0]`, OWN),
  never("$('.js-item-checkbox:checked').length", 1, "$('.my-food').val().length"),
  never(
    `${FOOD}.val(['b', 'c']).filter(':checked').map(function () { return this.value; }).get()`,
    ['b', 'c'],
    `${FOOD}.val(['b', 'c']).val()`,
    OWN,
  ),
  never(
    "$('.js-item-checkbox').eq(1).prop('checked', true).trigger('change').end().filter(':checked').length",
    2,
    "$('.my-food').val(['a', 'b']).val().length",
  ),
  never(
    `${FOOD}.eq(1).click(), $('.js-item-checkbox:checked').length`,
    2,
    "$('.my-food').val(['a', 'b']).val().length",
  ),
  never(
    "$('.my-food').find('.checkboxes_dropdown__title_wrapper').addClass('checkboxes_dropdown__title_invalid'), 1",
    1,
    "$('.my-food').addClass('checkboxes_dropdown__title_invalid'), 1",
    { draws: ['.my-food', '.checkboxes_dropdown__title_invalid'] },
  ),
  never("$('.my-food').find('.checkboxes_dropdown__title').text()", 'Apple', undefined, {
    but: '',
    why: 'The inside of an element is its own.',
  }),
  always("$('.my-food').on('change', log)", ['change'], { user: ['click .my-food', 'press ArrowDown', 'press Enter'] }),
  always("$('.my-food').on('controls:change', log)", ['controls:change'], {
    user: ['click .my-food', 'press ArrowDown', 'press Enter'],
  }),
  always("$('.my-food').remove(), $('[name=\"food[]\"]').length", 0),

  always("$('#day').val()", '05.03.2026'),
  always("$('#day').val('07.03.2026').val()", '07.03.2026'),
  always("$('#day').val('').val()", ''),
  always("$('#day').data('format')", 'DD.MM.YYYY'),
  always("$('#day').prop('disabled', true).is(':disabled')", true),
  always("$('#day').addClass('validate-has-error').attr('id')", 'day', { draws: ['#day', '.validate-has-error'] }),
  always("$('#day').clone().val()", '05.03.2026'),
  always("$('#day').remove(), $('#day').length", 0),
  always("$('#day').val('07.03.2026').closest('form').trigger('reset').find('#day').val()", '05.03.2026'),
  always("$('#day').on('change', log)", ['change'], {
    user: ['click #day', 'press End', 'press Backspace', 'type 7', 'press Tab'],
  }),
  never("$('#day').on('controls:date:change', log)", Array(4).fill('controls:date:change'), undefined, {
    user: ['click #day', 'press End', 'press Backspace', 'type 7', 'press Tab'],
    but: Array(2).fill('controls:date:change'),
    why: 'Natively it also comes when the calendar opens and closes.',
  }),
  always("$('#day').on('controls:change', log).val('07.03.2026').trigger('controls:change')", ['controls:change']),
  always("$('#day').val('07.03.2026').trigger('controls:change').val()", '07.03.2026'),
  always("$('#days').val()", '05.03.2026 - 08.03.2026'),
  never("$('[name=from]').val()", '05.03.2026', "$('#days').val().split(' - ')[0]"),
  never(
    "$('[name=from]').val('06.03.2026').trigger('controls:change'), $('#days').val()",
    '06.03.2026 - 08.03.2026',
    "$('#days').val('06.03.2026 - 08.03.2026').val()",
  ),
  installed("$('#panel').serialize()", 'food%5B%5D=a&town=Moscow&day=05.03.2026&from=05.03.2026&to=08.03.2026'),
  installed("$('#panel').serializeArray().length", 5),
];
