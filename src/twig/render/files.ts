import { swap } from '../../contract/swap.js';
import type { Internals, Library, Template } from '../library/library.js';
import type { TemplateErrors } from '../problems/errors.js';
import { candidates, queryOf } from './paths.js';
import { lineOf } from '../problems/lines.js';
import { TemplateError, type TemplateProblem } from '../problems/problem.js';

/** Where the text of templates comes from. An address is what `base_path`, `href` and `v` make. */
export interface TemplateSource {
  /** The text of a file; undefined: there is none. */
  load(address: string): Promise<string | undefined>;
  /** The same at once, for what templates include. */
  read(address: string): string | undefined;
}

/** Whose a template is, by its address. */
const OWNERS = new WeakMap<Internals, Map<string, TemplateFiles>>();

/** Once for a twig.js: what templates with an owner include is found by the owner. */
function ownersOf(internals: Internals): Map<string, TemplateFiles> {
  let owners = OWNERS.get(internals);
  if (owners) return owners;
  OWNERS.set(internals, (owners = new Map()));
  const all = owners;
  const { path } = internals;
  const former = path.parsePath;
  swap(path, 'parsePath', (template: { readonly id?: string }, file = '') => {
    const owner = all.get(template.id ?? '');
    return owner ? owner.include(file, template.id!) : former.call(path, template, file);
  });
  return owners;
}

/** The templates of a widget that are files: each is loaded once, and found again by what includes it. */
export class TemplateFiles {
  readonly #library: Library;
  readonly #internals: Internals;
  readonly #source: TemplateSource;
  readonly #base: string;
  readonly #report: (problem: TemplateProblem) => void;
  readonly #owners: Map<string, TemplateFiles>;
  readonly #loaded = new Map<string, Promise<Template>>();
  readonly #texts = new Map<string, string>();
  #errors!: TemplateErrors;

  /** @param base address of the widget's folder */
  constructor(
    library: Library,
    internals: Internals,
    source: TemplateSource,
    base: string,
    report: (problem: TemplateProblem) => void,
  ) {
    this.#library = library;
    this.#internals = internals;
    this.#source = source;
    this.#base = base;
    this.#report = report;
    this.#owners = ownersOf(internals);
  }

  set errors(errors: TemplateErrors) {
    this.#errors = errors;
  }

  textOf = (address: string): string | undefined => this.#texts.get(address);

  /** @throws {TemplateError} when there is no such file */
  load(address: string): Promise<Template> {
    let loaded = this.#loaded.get(address);
    if (!loaded) this.#loaded.set(address, (loaded = this.#load(address)));
    return loaded;
  }

  async #load(address: string): Promise<Template> {
    const text = await this.#source.load(address);
    if (text === undefined) {
      this.#loaded.delete(address);
      const message = `there is no such file. An address is base_path + href: base_path is self.params.path, href begins with a slash.`;
      throw new TemplateError({ template: address, message });
    }
    return this.#internals.Templates.registry[address] ?? this.#compiled(address, text);
  }

  /** Address of a file that a template includes, which is at hand then. @param from address of the template */
  include(file: string, from: string): string {
    const { registry } = this.#internals.Templates;
    const tried = candidates(file, from, this.#base).map((path) => path + queryOf(from));
    const known = tried.find((address) => Object.hasOwn(registry, address));
    if (known !== undefined) return known;
    for (const address of tried) {
      const text = this.#source.read(address);
      if (text === undefined) continue;
      this.#compiled(address, text);
      return address;
    }
    this.#missing(file, from, tried);
    this.#compiled(tried[0]!, '');
    return tried[0]!;
  }

  /** Forgets the files: they are loaded anew, as they are then. */
  forget(): void {
    for (const address of this.#texts.keys()) {
      delete this.#internals.Templates.registry[address];
      this.#owners.delete(address);
    }
    this.#texts.clear();
    this.#loaded.clear();
  }

  #compiled(address: string, text: string): Template {
    this.#texts.set(address, text);
    this.#owners.set(address, this);
    const errors = this.#errors;
    const template = errors.within(() => this.#library.compile({ id: address, data: text })) as Template;
    const { prototype } = this.#library;
    function render(this: Template, ...args: unknown[]): unknown {
      return errors.within(() => errors.drawn(() => Reflect.apply(prototype.render, this, args) as unknown, address));
    }
    return Object.assign(template, { url: address, render });
  }

  #missing(file: string, from: string, tried: readonly string[]): void {
    const text = this.#texts.get(from) ?? '';
    const line = lineOf(text, `"${file}"`);
    const message = `${file} is not there. It was looked for at ${tried.join(' and ')}. Put it into the folder, or name it from there.`;
    this.#report({ template: from, message, ...(line !== undefined && { line }) });
  }
}
