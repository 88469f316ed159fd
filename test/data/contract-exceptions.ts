const ALL = [
  'input',
  'textarea',
  'checkbox',
  'switcher',
  'radio',
  'select',
  'multiselect',
  'radio-group',
  'file',
  'date',
  'button',
] as const;

type Control = (typeof ALL)[number];

/**
 * Where an element of the kit cannot do what the HTML control of its kind does: rows of the form contract that differ,
 * and why. The suite holds each of them to be different still, and the documentation prints them.
 */
export interface ContractException {
  /** Title of the row in the suite. */
  readonly row: string;
  readonly controls: readonly Control[];
  /** The engine that it is about; absent: all. */
  readonly engine?: 'Chromium' | 'Firefox' | 'WebKit';
  /** Why, and what to do instead. */
  readonly reason: string;
}

export const contractExceptions: readonly ContractException[] = [
  {
    row: 'a barred control matches neither :valid nor :invalid',
    controls: ALL,
    engine: 'Chromium',
    reason: 'Chromium lets a disabled custom element match :valid. Write :valid:enabled.',
  },
  {
    row: 'a button that does not submit is barred from validation',
    controls: ['button'],
    reason: 'Only disabled and readonly bar a custom element. A message that is set on a plain button blocks its form.',
  },
  {
    row: 'a choice without options has no entry',
    controls: ['select'],
    reason: 'It has an empty entry, as the native control.',
  },
  {
    row: 'options added by script count in the same turn',
    controls: ['select'],
    reason: 'A custom element hears of new children in a microtask. Set `items` for a list that counts at once.',
  },
  {
    row: 'of two options of one value the chosen one is chosen',
    controls: ['multiselect'],
    reason:
      'Its value is a list of ids, so both are chosen, and sent once. The development build warns; give each its own.',
  },
  {
    row: 'name: a label added later, before the control has had the focus',
    controls: ALL,
    reason:
      'No browser tells an element of a new label. It is read when the control gets onto the page and at each focus.',
  },
  {
    row: 'Enter in an HTML field beside it',
    controls: ['button'],
    reason: 'A browser knows no submit button that is a custom element. Use amo-input, or an HTML button.',
  },
  {
    row: 'the submit event names the button',
    controls: ['button'],
    reason: 'A custom element cannot be a submitter: `event.submitter` is null. Its entry is in `new FormData(form)`.',
  },
  {
    row: 'the selection after a click on a label',
    controls: ['input'],
    engine: 'Chromium',
    reason: 'Chromium moves the focus into a custom element as Tab does: the text is selected.',
  },
  ...['checkValidity()', 'reportValidity()'].map((method): ContractException => ({
    row: `shown as invalid: after ${method} of the form`,
    controls: ['input', 'textarea', 'select'],
    reason: 'No browser tells an element whether its form is checked or sent, so a check shows what is invalid, too.',
  })),
  {
    row: 'what a capturing listener of the page finds in FormData',
    controls: ['input'],
    reason: 'It hears of a letter before the element does: `value` is right, the entry is not yet.',
  },
  {
    row: 'a click on the label of a disabled control',
    controls: ['multiselect'],
    engine: 'Chromium',
    reason:
      'Chromium moves the focus to a list that can scroll, disabled or not. No key and no click does anything there.',
  },
  {
    row: 'a clone has the current value',
    controls: ['input', 'textarea', 'checkbox', 'switcher'],
    reason: 'A custom element is not told of its cloning: a clone has the default value. Copy `value` to it.',
  },
  {
    row: 'a click on the label of a disabled control',
    controls: ['multiselect'],
    engine: 'WebKit',
    reason: 'WebKit moves the focus to a list by its label, disabled or not. No key and no click does anything there.',
  },
  {
    row: 'name: a label around it, with a value',
    controls: ['input', 'textarea', 'select', 'multiselect', 'radio-group', 'file', 'button'],
    engine: 'WebKit',
    reason:
      'WebKit reads what is in an HTML control as a part of the label around it; an element is named by the label alone.',
  },
  ...['name: a label around it', 'name: moved out of its label'].map((row): ContractException => ({
    row,
    controls: ['select', 'button'],
    engine: 'WebKit',
    reason: 'As above: an HTML control around which the label stands has its own text in its name.',
  })),
  ...['after the user emptied it', 'after the user emptied it, then it was filled, emptied'].map(
    (story): ContractException => ({
      row: `shown as invalid: ${story}`,
      controls: ['select'],
      engine: 'WebKit',
      reason: 'In WebKit a word that was typed in an HTML select goes on after the focus came and went.',
    }),
  ),
  ...['the value property', 'reset'].map((row): ContractException => ({
    row,
    controls: ['date'],
    engine: 'WebKit',
    reason: "WebKit's own date matches `:invalid` once a script has emptied it, though it is valid.",
  })),
];
