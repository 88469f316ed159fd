/**
 * The gap between two neighbours, for a document's sheet: an element cannot see what stands before it.
 * @param tag tag that the options are drawn with
 */
export const radioGap = (tag: string): string => `:where(${tag} + ${tag}) { margin-top: 5px; }`;
