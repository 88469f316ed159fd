/** A page with native markup and a running runtime, for one test. */
import { nativeCss } from '../../../src/controls/native-css.js';
import { renderNative } from '../../../src/controls/native.js';
import { startNativeRuntime, type NativeRuntimeOptions } from '../../../src/native-runtime/runtime.js';
import { JQUERY_VERSIONS, jquery, type JQuery, type JQueryVersion } from '../support/jquery.js';
import { Trace } from './trace.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(nativeCss());

/** Mutation observers have been heard after this. */
export const settled = (): Promise<void> => Promise.resolve();

export class Page {
  readonly box = document.createElement('div');
  $!: JQuery;
  trace!: Trace;
  stop: () => void = () => undefined;

  async open(version: JQueryVersion, options?: NativeRuntimeOptions): Promise<void> {
    this.$ = await jquery(version);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.style.minHeight = '100vh';
    this.box.style.cssText = 'position: absolute; left: 60px; top: 60px; width: 300px';
    document.body.append(this.box);
    this.stop = startNativeRuntime(this.$, options);
    this.trace = new Trace(this.$);
  }

  close(): void {
    (document.activeElement as HTMLElement | null)?.blur();
    this.trace.stop();
    this.$(this.box).empty().remove();
    this.stop();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }

  /** Puts a control onto the page and waits until it lives. */
  async add<T extends Element = HTMLElement>(name: string, params: Record<string, unknown>): Promise<T> {
    this.$(this.box).append(renderNative(name, params));
    await settled();
    return this.box.lastElementChild as T;
  }

  find<T extends Element = HTMLElement>(selector: string): T {
    return this.box.querySelector<T>(selector)!;
  }
}

/** Runs a suite on every jQuery. */
export function onEveryJQuery(suite: (page: Page) => void, options?: NativeRuntimeOptions): void {
  for (const version of JQUERY_VERSIONS)
    describe(`on jQuery ${version}`, () => {
      const page = new Page();
      beforeEach(() => page.open(version, options));
      afterEach(() => page.close());
      suite(page);
    });
}

/** Timers that run when a test says so. */
export class FakeTimers {
  readonly #original = window.setTimeout;
  #pending: { callback: () => void; milliseconds: number }[] = [];

  constructor() {
    window.setTimeout = ((callback: () => void, milliseconds: number) =>
      this.#pending.push({ callback, milliseconds })) as typeof setTimeout;
  }

  /** Ends the timers that wait, and tells for how long they would have waited. */
  run(): number[] {
    const due = this.#pending.splice(0);
    for (const { callback } of due) callback();
    return due.map(({ milliseconds }) => milliseconds);
  }

  stop(): void {
    window.setTimeout = this.#original;
  }
}
