/** Classes of the native title that an element takes over from its host, whoever puts them there. */
export const TITLE_STATE_CLASSES = ['checkboxes_dropdown__title_invalid', 'validate-has-error'] as const;
