/** Classes of the native checkbox that an element takes over from its host, whoever puts them there. */
export const CHECKBOX_STATE_CLASSES = [
  'control-checkbox_small',
  'control-checkbox-dash',
  'validate-has-error',
] as const;
