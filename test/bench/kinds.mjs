/** The controls that are measured, in the order in which they are, and what is changed in each. */
export const CHANGES = {
  input: ['value', 'disabled', 'label'],
  textarea: ['value', 'disabled', 'label'],
  button: ['disabled', 'label'],
  checkbox: ['value', 'disabled', 'label'],
  radio: ['value', 'disabled', 'label'],
  select: ['value', 'disabled', 'label'],
  multiselect: ['value', 'disabled', 'label'],
};

export const KINDS = Object.keys(CHANGES);
