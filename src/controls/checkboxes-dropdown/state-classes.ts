/** Class of a native title with a wrong value; an element takes it over from its host, whoever puts it there … */
export const INVALID = 'checkboxes_dropdown__title_invalid';
/** … and that of any control. */
export const ERROR = ['validate-has-error'] as const;
