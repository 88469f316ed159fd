/**
 * The tags that this copy of the kit draws with. Filled by `defineElements`; kept apart from it so that templates can
 * print tags without importing an element.
 */

/** Default prefix of tags. */
export const PREFIX = 'amo';

const own = new Map<string, string>();

/** `date_field` or `date-field` as it stands in a tag. */
export function dashed(name: string): string {
  return name.replaceAll('_', '-');
}

/** Notes that this copy owns a tag for a control. A later prefix wins. */
export function setTag(name: string, tag: string): void {
  own.set(dashed(name), tag);
}

/**
 * Tag of a control that belongs to this copy of the kit: `amo-select` if this copy defined it, its versioned tag if another
 * copy was first, `amo-select` while nothing is defined (templates rendered on a server).
 */
export function tag(name: string, prefix?: string): string {
  return (prefix ? undefined : own.get(dashed(name))) ?? `${prefix ?? PREFIX}-${dashed(name)}`;
}
