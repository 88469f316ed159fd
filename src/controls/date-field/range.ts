const TWO = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$|^(.+?)\s+[-–—]\s+(.+)$|^([^-–—]+)[-–—]([^-–—]+)$/;

/** The two texts of `2025-03-05/2025-03-08`, `05.03.2025 - 08.03.2025`; the text itself where it is but one. */
export function piecesOf(text: string): string[] {
  return TWO.exec(text)?.slice(1).filter(Boolean) ?? [text];
}
