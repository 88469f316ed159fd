import type { ParamValues } from '../../contract/contract.js';
import { nativeNames, renderNative } from '../../controls/native.js';
import type { ElementOptions } from './render-element.js';
import { checkOptions, type ControlOptions } from './options.js';
import { cleaned } from './params.js';

/** What prints elements. Handed in, so that who draws native markup alone does not load it. */
export interface ElementPrinter {
  names(): readonly string[];
  render(name: string, params: ParamValues, options: ElementOptions): string;
}

/** Draws controls in one of the two modes. */
export class ControlRenderer {
  readonly options: ControlOptions;
  readonly #elements: ElementPrinter | undefined;
  readonly #names: ReadonlySet<string>;

  /**
   * @param elements absent where there is the native mode alone
   * @throws {RangeError} for a mode, a control or an option that does not exist
   */
  constructor(options: ControlOptions, elements: ElementPrinter | undefined) {
    checkOptions(options, elements ? ['native', 'element'] : ['native']);
    this.options = options;
    this.#elements = elements;
    this.#names = new Set(options.only ?? nativeNames());
  }

  /** True for a control that this renderer replaces in templates. */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Markup of a control; one that has no element is native markup in either mode. */
  draw(name: string, params: unknown): string {
    const { render, prefix, lang, messages } = this.options;
    const values = cleaned(name, params);
    const elements = render === 'element' ? this.#elements : undefined;
    if (!elements?.names().includes(name)) return renderNative(name, values, { lang, messages });
    return elements.render(name, values, { prefix, lang, messages });
  }
}
