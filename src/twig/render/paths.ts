/** Where the files lie that templates include. */

const withoutQuery = (address: string): string => address.replace(/[?#].*$/, '');

function normalized(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 1) parts.pop();
    else if (part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

/**
 * Addresses at which a file may be that a template includes, the likeliest first: `x.twig`, `./x.twig` from the template's
 * folder, `templates/x.twig`, `/templates/x.twig` from the widget's.
 * @param from address of the template
 * @param base address of the widget's folder
 */
export function candidates(file: string, from: string, base: string): string[] {
  if (/^(?:https?:)?\/\//.test(file)) return [file];
  const root = base.replace(/\/$/, '');
  const beside = `${withoutQuery(from).replace(/[^/]*$/, '')}${file}`;
  if (file.startsWith('/')) return unique(file.startsWith(`${root}/`) ? [file] : [root + file, file]);
  return unique([beside, `${root}/${file}`]);
}

const unique = (paths: readonly string[]): string[] => [...new Set(paths.map(normalized))];

/** The query of an address, with its mark: the version of the widget, which its includes share. */
export const queryOf = (address: string): string => /\?[^#]*/.exec(address)?.[0] ?? '';
