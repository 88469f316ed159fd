import type { ParamValues } from '../../contract/contract.js';
import { drawNative, nativeContext, nativeNames } from '../../controls/native.js';
import type { NativeContext } from '../../controls/native-context.js';
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
  readonly #names: ReadonlySet<string>;
  readonly #elements: ElementPrinter | undefined;
  /** Names of those that are drawn as elements. */
  readonly #asElements: ReadonlySet<string>;
  readonly #context: NativeContext;

  /**
   * @param elements absent where there is the native mode alone
   * @throws {RangeError} for a mode, a control or an option that does not exist
   */
  constructor(options: ControlOptions, elements: ElementPrinter | undefined) {
    checkOptions(options, elements ? ['native', 'element'] : ['native']);
    this.options = options;
    this.#elements = elements;
    this.#names = new Set(options.only ?? nativeNames());
    this.#asElements = new Set(options.render === 'element' ? elements?.names() : []);
    const { lang, messages } = options;
    this.#context = nativeContext({ lang, messages });
  }

  /** True for a control that this renderer replaces in templates. */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Markup of a control; one that has no element is native markup in either mode. */
  draw(name: string, params: unknown): string {
    const values = cleaned(name, params);
    if (!this.#asElements.has(name)) return drawNative(name, values, this.#context);
    const { prefix, lang, messages } = this.options;
    return this.#elements!.render(name, values, { prefix, lang, messages });
  }
}
