/** A page with the looks of controls and surfaces, and jQuery, for tests of surfaces. */
import { nativeCss } from '../../../src/controls/native-css.js';
import { surfacesCss } from '../../../src/surfaces/native-css.js';
import type { PageContext } from '../../../src/surfaces/page-context.js';
import { jquery, type JQueryVersion } from '../support/jquery.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(nativeCss() + surfacesCss());

/** The page dressed, with a button that has the focus; `clear` takes all of it away. */
export class SurfacePage {
  context!: PageContext;
  readonly opener = document.createElement('button');
  /** Errors that callbacks threw, as the page was told of them. */
  readonly errors: unknown[] = [];
  readonly #report = window.reportError;

  async open(version: JQueryVersion = '2.1.3', lang = 'en'): Promise<void> {
    this.context = { $: await jquery(version), document, lang };
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
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
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}

export function onPage(suite: (page: SurfacePage) => void, version?: JQueryVersion): void {
  const page = new SurfacePage();
  beforeEach(() => page.open(version));
  afterEach(() => page.clear());
  suite(page);
}
