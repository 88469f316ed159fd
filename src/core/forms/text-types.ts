/** Types of HTML's field that are no text. */
export const NO_TEXT = /^(?:button|checkbox|file|image|radio|reset|submit)$/;
