import { nativeNames } from '../../controls/native.js';
import type { NativeMessages } from '../../i18n/native-messages.js';

/** What the controls of templates are drawn as. */
export interface ControlOptions {
  /** `native`: the product's own markup. `element`: the matching custom element. */
  render: 'native' | 'element';
  /** Prefix of the elements' tags, if they were defined with one: `acme` prints `acme-select`. */
  prefix?: string;
  /** Names of the controls to replace, as in `include_control`; the others go to whatever was there. Default: all. */
  only?: readonly string[];
  /** Language of the texts that a control brings along: ru, en, es, pt, tr, id. Default `en`. */
  lang?: string;
  /** Texts that replace those of the language. */
  messages?: Partial<NativeMessages>;
}

const OPTIONS = ['render', 'prefix', 'only', 'lang', 'messages'];

function known(what: string, name: unknown, names: readonly string[]): void {
  if (!names.includes(name as string))
    throw new RangeError(`amo-elements: no ${what} is named "${String(name)}". Known: ${names.join(', ')}.`);
}

/**
 * @param modes that there are
 * @throws {RangeError} for a mode, a control or an option that does not exist
 */
export function checkOptions(options: ControlOptions, modes: readonly string[]): void {
  for (const name of Object.keys(options ?? {})) known('option', name, OPTIONS);
  known('mode of render', options?.render, modes);
  for (const name of options.only ?? []) known('control', name, nativeNames());
}
