/** An inline style from a map of properties, as the templates print it; `''` for anything else. */
export function cssText(map: unknown): string {
  if (!map || typeof map !== 'object') return '';
  return Object.entries(map)
    .map(([property, value]) => `${property}:${value};`)
    .join('');
}
