/** A page of surfaces: their sheets and those of the controls, and the jQuery that they are given. */
import { nativeCss } from '../../../src/controls/native-css.js';
import { surfacesCss } from '../../../src/surfaces/native-css.js';
import type { PageContext } from '../../../src/surfaces/page-context.js';
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
  return { $: await jquery(version), document, lang };
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

/** The page dressed, with a button that has the focus; `clear` takes all of it away. */
export class SurfacePage {
  context!: PageContext;
  readonly opener = document.createElement('button');
  /** Errors that callbacks threw, as the page was told of them. */
  readonly errors: unknown[] = [];
  #undress = (): void => {};
  readonly #report = window.reportError;

  async open(version?: JQueryVersion, lang?: string): Promise<void> {
    this.context = await pageContext(version, lang);
    this.#undress = dressed();
    this.opener.textContent = 'Open';
    document.body.append(this.opener);
    this.opener.focus();
    this.errors.length = 0;
    window.reportError = (error: unknown) => void this.errors.push(error);
  }

  clear(): void {
    window.reportError = this.#report;
    document.querySelectorAll('.modal').forEach((one) => one.remove());
    this.opener.remove();
    this.#undress();
  }
}

export function onPage(suite: (page: SurfacePage) => void, version?: JQueryVersion): void {
  const page = new SurfacePage();
  beforeEach(() => page.open(version));
  afterEach(() => page.clear());
  suite(page);
}
