/** Says that a button is disabled; scripts of widgets put it on and take it away. */
export const DISABLED = 'button-input-disabled';

/** A text field that is as wide as its text. */
export const AUTOSIZED = 'js-control-autosized_input';

/** State classes of text fields that an element takes over from its host, whoever puts them there. */
export const TEXT_STATE_CLASSES = [
  'validate-has-error',
  'text-input--invalid',
  'text-input-visible-placeholder',
] as const;
