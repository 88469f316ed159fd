import { nativeNames, renderNative } from '../controls/native.js';
import { elementNames, renderElement } from './element-markup.js';
import { checkOptions, type ControlOptions } from './options.js';
import { cleaned } from './params.js';

/** Draws controls in one of the two modes. */
export class Face {
  readonly #options: ControlOptions;
  readonly #names: ReadonlySet<string>;

  /** @throws {RangeError} for a mode, a control or an option that does not exist */
  constructor(options: ControlOptions) {
    checkOptions(options);
    this.#options = options;
    this.#names = new Set(options.only ?? nativeNames());
  }

  /** True for a control that this face replaces in templates. */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Markup of a control; one that has no element is native markup in either mode. */
  draw(name: string, params: unknown): string {
    const { render, prefix, lang, messages } = this.#options;
    const values = cleaned(name, params);
    if (render === 'native' || !elementNames().includes(name)) return renderNative(name, values, { lang, messages });
    return renderElement(name, values, { prefix, lang, messages });
  }
}
