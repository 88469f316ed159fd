/** The controls that the rows are about, as a template asks for them; both faces are drawn from it. */
export const panel: ReadonlyArray<readonly [control: string, params: Readonly<Record<string, unknown>>]> = [
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
