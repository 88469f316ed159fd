import { escape } from '../../contract/markup/text.js';

/**
 * An icon from the page's sprite, by its name; nothing without one.
 * @param className with a space after it
 */
export function sprite(name: unknown, className = ''): string {
  if (!name) return '';
  const printed = escape(name);
  return `<svg class="${className}svg-icon svg-${printed}-dims"><use xlink:href="#${printed}"></use></svg>`;
}
