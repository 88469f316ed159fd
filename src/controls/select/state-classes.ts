/** Classes of the native select that an element takes over from its host, whoever puts them there: those of its button … */
export const BUTTON_STATE_CLASSES = ['control--select--button-invalid', 'validate-has-error'] as const;
/** … and looks that are natively classes of the root. */
export const ROOT_STATE_CLASSES = ['inline-select'] as const;
