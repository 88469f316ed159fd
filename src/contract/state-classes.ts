/** State classes of text fields that an element takes over from its host, whoever puts them there. */
export const TEXT_STATE_CLASSES = [
  'validate-has-error',
  'text-input--invalid',
  'text-input-visible-placeholder',
] as const;
