import { css } from './css.js';

/** Outlines in a 16px square, drawn for the kit: even-odd areas, so that a hole is a second outline. */
const ICONS: Readonly<Record<string, string>> = {
  plus: 'M7.3 2h1.4v5.3H14v1.4H8.7V14H7.3V8.7H2V7.3h5.3z',
  del:
    'M6 1.5h4v1.3h3.7v1.3H2.3V2.8H6zM3.4 5.2h9.2L12 14.5H4zM4.7 6.4l.5 6.9h5.6l.5-6.9z' +
    'M6.4 7.5h1.1v4.7H6.4zM8.5 7.5h1.1v4.7H8.5z',
  edit:
    'M11.4 1.6l3 3L5.2 13.8l-3.7.7.7-3.7zM11.4 3.2L10.2 4.4l1.4 1.4 1.2-1.2z' +
    'M9.4 5.2L3.3 11.3l-.3 1.7 1.7-.3 6.1-6.1z',
  copy: 'M5.5 1.5h9v9h-3v4h-10v-10h4zM6.7 2.7v1.8h4.8v4.8h1.8V2.7zM2.7 5.7v7.6h7.6V5.7z',
};

/** An icon by its name, for a selector: the kit's own name may differ from that of the native class. */
export function drawIcon(selector: string, name: string): string {
  return css`
${selector} {
  display: block;
  width: 16px;
  height: 16px;
  background: currentcolor;
  clip-path: path(evenodd, "${ICONS[name]!}");
}
@media (forced-colors: active) {
  ${selector} { forced-color-adjust: none; background: var(--amo-text); }
}
`;
}

/**
 * Icons by the native class names, below a control's root. Drawn with a clip, not an image: a page's policy may forbid
 * data addresses, and a control makes no request.
 * @param root selector of the control's root class
 */
export function drawIcons(root: string): string {
  const all = Object.keys(ICONS).map((name) => `${root} .icon-${name}`);
  const shapes = Object.entries(ICONS).map(
    ([name, path]) => `${root} .icon-${name} { clip-path: path(evenodd, "${path}"); }`,
  );
  return css`
${all.join(', ')} {
  display: block;
  width: 16px;
  height: 16px;
  margin-block: -1px;
  background: currentcolor;
}
${shapes.join('\n')}
${root} .icon-down {
  display: block;
  box-sizing: border-box;
  width: 7px;
  height: 7px;
  margin-bottom: 3px;
  border: solid currentcolor;
  border-width: 0 1px 1px 0;
  transform: rotate(45deg);
}
@media (forced-colors: active) {
  ${all.join(', ')} { forced-color-adjust: none; background: var(--amo-text); }
}
`;
}
