/** Classes of the native button that an element takes over from its host, whoever puts them there. */
export const BUTTON_STATE_CLASSES = [
  'button-input_blue',
  'button-input-pressed',
  'button-input-more',
  'button-cancel',
  'button-input_add-new',
  'outlined',
] as const;
