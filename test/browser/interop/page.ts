/** A page with an extended jQuery, for one test. */
import { installJQuery } from '../../../src/interop/jquery.js';
import { jquery, JQUERY_VERSIONS, type JQuery } from '../support/jquery.js';

export class Page {
  $!: JQuery;
  box!: HTMLElement;
  /** Takes the extension out. */
  uninstall!: () => void;

  /** Puts markup onto the page and gives its first element. */
  put<T extends Element = HTMLElement>(html: string): T {
    this.box.innerHTML = html;
    return this.box.firstElementChild as T;
  }

  find<T extends Element = HTMLElement>(selector: string): T {
    return this.box.querySelector<T>(selector)!;
  }

  /** Notes events that jQuery or the DOM hears on the box. */
  hear(...types: string[]): string[] {
    const heard: string[] = [];
    for (const type of types) {
      this.$(this.box).on(type, () => heard.push(type));
      this.box.addEventListener(type, () => heard.push(`dom ${type}`), true);
    }
    return heard;
  }
}

/** Runs a suite on every jQuery. */
export function onEveryJQuery(suite: (page: Page) => void): void {
  for (const version of JQUERY_VERSIONS)
    describe(`jQuery ${version}`, () => {
      const page = new Page();
      before(async () => {
        page.$ = await jquery(version);
      });
      beforeEach(() => {
        page.uninstall = installJQuery(page.$);
        page.box = document.createElement('div');
        page.box.style.cssText = 'position: absolute; top: 20px; left: 40px; width: 300px';
        document.body.append(page.box);
      });
      afterEach(() => {
        page.uninstall();
        page.$(page.box).remove();
      });
      suite(page);
    });
}
