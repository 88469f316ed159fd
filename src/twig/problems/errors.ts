import { swap, type Undo } from '../../contract/swap.js';
import type { Internals } from '../library/library.js';
import { lineOf } from './lines.js';
import type { TemplateProblem } from './problem.js';

const HEAD = /^Error (?:compiling|parsing) twig template (.*): $/;

/** Errors that twig.js swallows: it draws on without the piece, and says it to nobody but the console. */
export class TemplateErrors {
  readonly #internals: Internals;
  readonly #report: (problem: TemplateProblem) => void;
  readonly #sourceOf: (template: string) => string | undefined;
  #undo: Undo | undefined;
  #depth = 0;
  #told = 0;
  #template: string | undefined;
  /** Name and text of a template that has no address. */
  #inline: string | undefined;

  /** @param sourceOf text of a template by its address */
  constructor(
    internals: Internals,
    sourceOf: (template: string) => string | undefined,
    report: (problem: TemplateProblem) => void,
  ) {
    this.#internals = internals;
    this.#sourceOf = sourceOf;
    this.#report = report;
  }

  /** Tells of what goes wrong meanwhile. @param inline text of the template, when it has no address */
  within<T>(run: () => T, inline?: string): T {
    if (!this.#depth++) {
      this.#inline = inline;
      this.#undo = swap(this.#internals.log, 'error', (...words: unknown[]) => this.#hear(words.join(' ')));
    }
    try {
      return run();
    } finally {
      if (!--this.#depth) this.#undo?.();
    }
  }

  /** A render, which throws nothing: newer ones of twig.js do, after they told why. */
  drawn(run: () => unknown, template: string): unknown {
    const told = this.#told;
    try {
      return run();
    } catch (error) {
      if (this.#told === told) this.#tell(template, String((error as Error)?.message ?? error));
      return '';
    }
  }

  #hear(text: string): void {
    const head = HEAD.exec(text);
    if (head) {
      this.#template = head[1];
      return;
    }
    const template = this.#template;
    if (template === undefined) return;
    this.#template = undefined;
    const message = text.split('\n')[0]!.replace(/^(?:\w*Error|TwigException): /, '');
    this.#tell(template, message);
  }

  #tell(template: string, message: string): void {
    this.#told++;
    const known = this.#sourceOf(template);
    const source = known ?? this.#inline;
    const line = source === undefined ? undefined : lineOf(source, message);
    const name = known === undefined ? 'a template of {data}' : template;
    this.#report({ template: name, message, ...(line !== undefined && { line }) });
  }
}
