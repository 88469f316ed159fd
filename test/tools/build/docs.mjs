/** Leaves the words for the manifest (`doc`, `shape`, `as`) out of the contract tables; production builds only. */

const STRING = String.raw`'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"`;
const WORDS = new RegExp(String.raw`(?<=[{,\s])(?:(?:doc|shape):\s*(?:${STRING})|as:\s*of<[^()]*>\(\))(?:,|(?=\s*\}))`, 'g');

/** A contract table without its words. */
export const stripWords = (code) => code.replace(WORDS, '');

export function contractWords() {
  return {
    name: 'contract-words',
    enforce: 'pre',
    transform(code, id) {
      if (/\/src\/controls\/[^/]+\/contract\.ts$/.test(id)) return { code: stripWords(code), map: null };
      return undefined;
    },
  };
}
