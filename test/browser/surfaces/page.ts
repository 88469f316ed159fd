/** A page of surfaces: their sheets, and the jQuery that they are given. */
import { nativeCss } from '../../../src/controls/native-css.js';
import type { JQueryStatic } from '../../../src/sdk/jquery.js';
import type { PageContext } from '../../../src/surfaces/page-context.js';
import { surfacesCss } from '../../../src/surfaces/native-css.js';
import { jquery, type JQueryVersion } from '../support/jquery.js';

/** Adds the sheets of native markup to the page; what is returned takes them away. */
export function dressed(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(nativeCss() + surfacesCss());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** What a surface's behaviour is given. */
export async function pageContext(version: JQueryVersion = '2.1.3', lang = 'en'): Promise<PageContext> {
  return { $: (await jquery(version)) as JQueryStatic, document, lang };
}

/** A picture that is one, of a size; no request is made. */
export const image = (width: number, height: number, color = '#3a7'): string => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = color;
  pen.fillRect(0, 0, width, height);
  return canvas.toDataURL();
};
