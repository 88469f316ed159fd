/** What the members of a manifest have to be, as far as the host counts on them. */
type Shape = 'text' | readonly ['text'] | { readonly [member: string]: Shape };

/** Members of any name. */
const EACH = '*';
const TEXT = 'text';
const SHAPE: Shape = {
  widget: {
    name: TEXT,
    description: TEXT,
    short_description: TEXT,
    locale: [TEXT],
    support: { link: TEXT, email: TEXT },
  },
  settings: { [EACH]: { name: TEXT, type: TEXT } },
  dp: { settings: { [EACH]: { name: TEXT, type: TEXT } } },
  advanced: { title: TEXT },
  tour: { tour_images: { [EACH]: [TEXT] }, tour_description: TEXT },
  left_menu: {
    [EACH]: { title: TEXT, icon: TEXT, sort: { after: TEXT }, submenu: { [EACH]: { title: TEXT } } },
  },
};

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Nothing is meant: some languages write an empty object as an empty list. */
const isNone = (value: unknown): boolean => value === null || (Array.isArray(value) && !value.length);

function wordsOf(shape: Shape): string {
  if (shape === TEXT) return 'a text';
  return Array.isArray(shape) ? 'a list of texts' : 'an object';
}

function fits(value: unknown, shape: Shape): boolean {
  if (shape === TEXT) return typeof value === 'string';
  return Array.isArray(shape)
    ? Array.isArray(value) && value.every((one) => typeof one === 'string')
    : isMembers(value);
}

function fitted(value: Members, shape: Readonly<Record<string, Shape>>, path: string, told: string[]): Members {
  const members = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const wanted = Object.hasOwn(shape, name) ? shape[name] : shape[EACH];
    const place = path ? `${path}.${name}` : name;
    if (wanted === undefined) return [[name, inner]];
    if (isNone(inner)) return Array.isArray(wanted) && inner !== null ? [[name, inner]] : [];
    if (!fits(inner, wanted)) {
      told.push(`manifest.json: ${place} has to be ${wordsOf(wanted)}, not ${JSON.stringify(inner)}; it is left out.`);
      return [];
    }
    return [[name, isMembers(inner) ? fitted(inner, wanted as Readonly<Record<string, Shape>>, place, told) : inner]];
  });
  return Object.fromEntries(members);
}

/** A manifest without the members that are not what the host counts on. @returns and what was left out */
export function shaped(manifest: Members): { manifest: Members; problems: string[] } {
  const problems: string[] = [];
  return { manifest: fitted(manifest, SHAPE as Readonly<Record<string, Shape>>, '', problems), problems };
}
