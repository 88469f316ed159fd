import type { WidgetData } from '../contexts/widget.js';
import { escapeExactly } from '../contract/markup/text.js';
import { warn } from '../contract/warn.js';

declare const __DEV__: boolean;

/** Address without what stands for its version. */
const bare = (href: string): string => href.replace(/[?#].*$/, '');

/**
 * Links a style sheet of a widget's folder, `?v=VERSION` at its end, once: a link to the same version is left as it is, those
 * to others are replaced.
 * @param file in the folder
 * @returns the link; undefined for a widget whose folder is not known
 */
export function linkStyle({ code, path, version }: WidgetData, file = 'style.css'): HTMLLinkElement | undefined {
  if (!path) {
    if (__DEV__) warn(`widget ${code}: its folder is not known (params.path), so ${file} is not linked.`);
    return undefined;
  }
  const address = `${path}/${file.replace(/^\.?\/+/, '')}`;
  const href = version ? `${address}?v=${encodeURIComponent(version)}` : address;
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]');
  const own = Array.from(links).filter((link) => bare(link.getAttribute('href') ?? '') === address);
  const same = own.find((link) => link.getAttribute('href') === href);
  for (const other of own) if (other !== same) other.remove();
  if (same) return same;
  // As the documentation's own example does: in markup, and not in the head, to which a widget may add nothing.
  document.body.insertAdjacentHTML('beforeend', `<link rel="stylesheet" href="${escapeExactly(href)}">`);
  return document.body.lastElementChild as HTMLLinkElement;
}
