/** Marks a template as CSS, for editors and for the build's minifier. */
export const css = String.raw;
