import { classAttr, escape, text } from '../../contract/markup/text.js';

/** An icon from the page's sprite, by its name; nothing without one. */
export function sprite(name: unknown, className = ''): string {
  if (!name) return '';
  const look = classAttr(className, 'svg-icon', `svg-${text(name)}-dims`);
  return `<svg${look}><use xlink:href="#${escape(name)}"></use></svg>`;
}
