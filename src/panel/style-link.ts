import type { WidgetData } from '../contexts/widget.js';
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
  const link = same ?? document.createElement('link');
  for (const other of own) if (other !== same) other.remove();
  if (same) return same;
  link.rel = 'stylesheet';
  link.href = href;
  document.body.append(link); // in the head a widget may add nothing, by the rules it is judged by
  return link;
}
