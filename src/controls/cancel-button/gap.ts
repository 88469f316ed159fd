/**
 * The native gap between two neighbours, for a document's sheet; the other may be a plain button.
 * @param tag tag that the buttons are drawn with
 */
export function cancelGap(tag: string): string {
  const other = tag.replace('cancel-button', 'button');
  return `:where(${tag} + ${tag}, ${other} + ${tag}, ${tag} + ${other}) { margin-left: 7px; }`;
}
