/**
 * The gap between two neighbours, for a document's sheet: an element cannot see what stands before it.
 * @param tag tag that the buttons are drawn with
 */
export const buttonGap = (tag: string): string => `:where(${tag} + ${tag}) { margin-left: 7px; }`;
