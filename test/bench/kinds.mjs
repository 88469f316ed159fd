/** The controls that are measured, in the order in which they are, and what is changed in each. */
export const CHANGES = {
  input: ['value', 'disabled', 'label'],
  textarea: ['value', 'disabled', 'label'],
  button: ['disabled', 'label'],
  checkbox: ['value', 'disabled', 'label'],
  radio: ['value', 'disabled', 'label'],
  select: ['value', 'disabled', 'label'],
  multiselect: ['value', 'disabled', 'label'],
  suggest: ['value', 'disabled', 'label'],
  'checkboxes-dropdown': ['value', 'disabled', 'label'],
  'date-field': ['value', 'disabled', 'label'],
};

export const KINDS = Object.keys(CHANGES);

/** Those whose updates are no part of the goal over all: they show more than a value. */
export const RICH = ['suggest', 'checkboxes-dropdown', 'date-field'];

/** Those whose long lists are opened, and the key that is pressed in the open one: it moves, or filters. */
export const LISTS = { select: 'ArrowDown', suggest: '9', 'checkboxes-dropdown': 'ArrowDown' };
