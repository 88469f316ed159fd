/** The controls that the rows are about, as a template asks for them; both faces are drawn from it. */
export type Panel = ReadonlyArray<readonly [control: string, params: Readonly<Record<string, unknown>>]>;

export const panel: Panel = [
  [
    'input',
    {
      id: 'city',
      name: 'city',
      value: 'Moscow',
      class_name: 'my-city',
      placeholder: 'City',
      additional_data: 'data-field="7"',
    },
  ],
  ['input', { name: 'off', value: 'x', disabled: true }],
  ['textarea', { id: 'note', name: 'note', value: 'Call' }],
  [
    'select',
    {
      id: 'stage',
      name: 'stage',
      class_name: 'my-stage',
      items: [
        { id: 1, option: 'New' },
        { id: 2, option: 'Won' },
      ],
      selected: 2,
    },
  ],
  [
    'multiselect',
    {
      name: 'days',
      values: [
        { id: 'mon', value: 'Mon' },
        { id: 'tue', value: 'Tue' },
        { id: 'wed', value: 'Wed' },
      ],
      selected: 'tue',
    },
  ],
  ['checkbox', { id: 'agree', name: 'agree', value: 'yes', text: 'I agree' }],
  ...[1, 2, 3].map(
    (value) =>
      [
        'checkbox',
        {
          name: 'tags',
          name_is_array: 'yes',
          value,
          text: `Tag ${value}`,
          checked: value !== 2,
          input_class_name: 'js-item-checkbox',
        },
      ] as const,
  ),
  ['radio', { id: 'small', name: 'size', value: 's', label: 'Small', selected: true }],
  ['radio', { id: 'medium', name: 'size', value: 'm', label: 'Medium' }],
  ['button', { id: 'save', text: 'Save', class_name: 'my-save' }],
  ['button', { id: 'send', text: 'Send', blue: true }],
];

/** Those of the rows about what a user chooses from a list or a calendar. */
export const choicesPanel: Panel = [
  [
    'checkboxes_dropdown',
    {
      name: 'food',
      name_is_array: 'yes',
      class_name: 'my-food',
      items: [
        { id: 'a', option: 'Apple', is_checked: true },
        { id: 'b', option: 'Bread' },
        { id: 'c', option: 'Cheese' },
      ],
    },
  ],
  [
    'suggest',
    {
      id: 'town',
      name: 'town',
      items: [
        { id: 1, value: 'Omsk' },
        { id: 2, value: 'Moscow' },
      ],
      selected: 2,
    },
  ],
  ['date_field', { id: 'day', type: 'single', name: 'day', value: '05.03.2026', data_format: 'DD.MM.YYYY' }],
  [
    'date_field',
    {
      id: 'days',
      type: 'range',
      name: { from: 'from', to: 'to' },
      value: '05.03.2026 - 08.03.2026',
      data_format: 'DD.MM.YYYY',
    },
  ],
  ['button', { text: 'Save' }],
];
