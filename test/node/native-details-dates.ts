/** What the contract of the native date says and no observed case shows. */
import type { Detail } from './native-details.js';

const ICON =
  '<div class="date_field_wrapper--calendar"><svg class="svg-card-calendar-dims"><use xlink:href="#card-calendar"></use></svg></div>';
const wrapper = (
  content: string,
  attributes = 'class="date_field_wrapper js-control-date" data-kalendae-classname=""',
) => `<span ${attributes}>${content}${ICON}</span>`;
const field = (attributes: string) => `<input type="text" placeholder="" ${attributes}>`;
const hidden = (index: number, name: string, value: string) =>
  `<input type="hidden" class="date_field__range_${index}" name="${name}" value="${value}">`;

export const DATE_FIELD: readonly Detail[] = [
  {
    what: 'the class of the root can be another one',
    params: { control_class_name: 'mine', kalendae_class: 'k' },
    expected: wrapper(
      field('class="date_field empty" maxlength="10" value=""'),
      'class="date_field_wrapper mine" data-kalendae-classname="k"',
    ),
  },
  {
    what: 'what the calendar reads',
    params: {
      title_format: 'MMM',
      data_format: 'D.M.YY',
      hide_disabled: true,
      blackout: 'today',
      direction: 'past',
      withoutAutocomplete: true,
    },
    expected: wrapper(
      field(
        'class="date_field empty" maxlength="10" value="" data-title-format="MMM" data-format="D.M.YY" ' +
          'data-hide-disabled="true" data-blackout="today" data-direction="past" autocomplete="off"',
      ),
    ),
  },
  {
    what: 'a range without its second date',
    params: { type: 'range', name: { from: 'a' }, value: '01.02.2025' },
    expected: wrapper(
      hidden(0, 'a', '01.02.2025') + hidden(1, '', '') + field('class="date_field range" value="01.02.2025"'),
    ),
  },
  {
    what: 'a range whose name is a text has none',
    params: { type: 'range', name: 'd' },
    expected: wrapper(hidden(0, '', '') + hidden(1, '', '') + field('class="date_field empty range" value=""')),
  },
  {
    what: 'zero and null are no length',
    params: { type: 'single', name: 'd', max_length: 0, value: 0 },
    expected: wrapper(field('class="date_field empty" maxlength="10" name="d" value="0"')),
  },
  {
    what: 'another type has no name',
    params: { type: 'SINGLE', name: 'd', disabled: 'Y' },
    expected: wrapper(field('class="date_field empty" maxlength="10" value="" disabled="disabled"')),
  },
  {
    what: 'nothing is printed raw',
    params: { type: 'single', name: '"><b>', value: "<'>", data_format: '"' },
    expected: wrapper(
      field('class="date_field" maxlength="10" name="&quot;&gt;&lt;b&gt;" value="&lt;&#39;&gt;" data-format="&quot;"'),
    ),
  },
];
