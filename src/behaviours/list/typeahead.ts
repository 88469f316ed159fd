import { fold } from '../search/fold.js';
import { inOtherLayout } from '../search/layouts.js';

/** Pause after which typing starts a new word, in milliseconds; the value of the ARIA authoring guide. */
const PAUSE = 500;

/** Collects what is typed into a word, and finds the option that starts with it, in either keyboard layout. */
export class Typeahead {
  #word = '';
  #last = -Infinity;

  /** True if the key belongs to the word: a printable one; a space only inside a word. */
  accepts(event: KeyboardEvent): boolean {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
    return event.key !== ' ' || (this.#word !== '' && event.timeStamp - this.#last < PAUSE);
  }

  /**
   * Adds a key and finds the next match.
   * @param from index of the current option, -1 for none
   * @param length number of options
   * @param label text of an option; undefined for one that cannot be chosen
   * @returns index of the match, -1 for none
   */
  find(event: KeyboardEvent, from: number, length: number, label: (index: number) => string | undefined): number {
    if (event.timeStamp - this.#last >= PAUSE) this.#word = '';
    this.#last = event.timeStamp;
    this.#word += event.key.toLowerCase();
    // The same letter again and again walks through the options that start with it.
    const repeated = [...this.#word].every((char) => char === this.#word[0]);
    const word = repeated ? this.#word[0]! : this.#word;
    const start = from + (repeated ? 1 : 0);
    for (const wanted of [fold(word), fold(inOtherLayout(word))]) {
      const found = search(wanted || word, Math.max(start, 0), length, label);
      if (found >= 0) return found;
    }
    return -1;
  }
}

function search(word: string, start: number, length: number, label: (index: number) => string | undefined): number {
  for (let step = 0; step < length; step++) {
    const index = (start + step) % length;
    const text = label(index);
    if (text !== undefined && fold(text).startsWith(word)) return index;
  }
  return -1;
}
