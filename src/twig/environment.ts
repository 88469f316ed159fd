import { nativeNames } from '../controls/native.js';
import type { ControlRenderer } from './draw/control-renderer.js';
import { libraryOf, markup, type Library, type Template } from './library/library.js';
import { paramsFrom } from './draw/params.js';
import { placeholder } from './draw/placeholder.js';
import { installHooks, type TemplateControls } from './library/hooks.js';
import { controlOf } from './library/refs.js';
import { scopedSelf, type Self } from './library/self.js';

interface Counter {
  depth: number;
}

/** Key of the depths of rendering, by twig.js: every copy of the kit on the page has to know them. */
const DEPTHS: unique symbol = Symbol.for('amo-elements/twig@1') as never;

function depthOf(twig: object): Counter {
  const depths = ((globalThis as { [DEPTHS]?: WeakMap<object, Counter> })[DEPTHS] ??= new WeakMap());
  let counter = depths.get(twig);
  if (!counter) depths.set(twig, (counter = { depth: 0 }));
  return counter;
}

/**
 * What the templates of one twig.js meet: the renderers in force, the latest on top. With the first renderer the environment takes
 * its places in twig.js, with the last one it gives them back.
 */
export class Environment implements TemplateControls {
  readonly library: Library;
  readonly #renderers: ControlRenderer[] = [];
  readonly #controls = new Map<string, Template>();
  readonly #own = new WeakSet<object>();
  #giveBack: (() => void) | undefined;
  readonly #counter: Counter;

  constructor(library: Library) {
    this.library = library;
    this.#counter = depthOf(library.prototype);
  }

  /** Puts a renderer in force, above those that are. */
  add(renderer: ControlRenderer): void {
    this.#renderers.push(renderer);
    this.#giveBack ??= installHooks(this.library, this);
  }

  /** Takes a renderer out of force; one that is not in force is ignored. */
  remove(renderer: ControlRenderer): void {
    const index = this.#renderers.lastIndexOf(renderer);
    if (index < 0) return;
    this.#renderers.splice(index, 1);
    if (this.#renderers.length) return;
    this.#giveBack?.();
    this.#giveBack = undefined;
  }

  /** True while a template is being rendered: what is printed then goes into its output. */
  get inside(): boolean {
    return this.#counter.depth > 0;
  }

  /** Runs a render of a template. */
  rendering<T>(run: () => T): T {
    this.#counter.depth++;
    try {
      return run();
    } finally {
      this.#counter.depth--;
    }
  }

  #rendererOf(name: unknown): ControlRenderer | undefined {
    return this.#renderers.findLast((renderer) => renderer.has(name as string));
  }

  /** True for a control that a renderer in force replaces. */
  has(name: unknown): boolean {
    return Boolean(this.#rendererOf(name));
  }

  /** A control; an unknown one is a placeholder and a warning, as nothing throws from a render. */
  draw(name: unknown, params: unknown): unknown {
    const renderer = this.#rendererOf(name);
    return this.print(renderer ? renderer.draw(name as string, params) : placeholder(name, nativeNames()));
  }

  /** Finished markup: as autoescape wants it inside of a template, a plain string outside. */
  print(html: unknown): unknown {
    if (!this.inside) return html instanceof String ? html.valueOf() : html;
    return typeof html === 'string' ? markup(html, this.library) : html;
  }

  /**
   * A control in the shape of a template.
   * @param included it is given the whole context of the template that includes it
   */
  control(name: string, included = false): Template {
    const key = `${included}/${name}`;
    let template = this.#controls.get(key);
    if (!template) {
      const render = (context?: unknown, _params?: unknown, allowAsync?: unknown): unknown => {
        const html = this.draw(name, included ? paramsFrom(name, context) : context);
        return allowAsync ? this.#promise(html) : html;
      };
      template = Object.assign(Object.create(this.library.prototype) as Template, { render });
      this.#own.add(template);
      this.#controls.set(key, template);
    }
    return template;
  }

  /** True for a template that is a control. */
  isControl(template: object): boolean {
    return this.#own.has(template);
  }

  /** A promise of twig.js, which is kept at once. */
  #promise(value: unknown): unknown {
    const empty = this.library.compile({ data: '' }) as Template;
    return (empty.render({}, {}, true) as Promise<unknown>).then(() => value);
  }

  /** A template's context with a `self` whose render knows the controls; the author's object is not touched. */
  context(params: unknown): object {
    const given = params && typeof params === 'object' ? params : {};
    const self = scopedSelf((given as { self?: unknown }).self, (own, data, values) => this.#render(own, data, values));
    return Object.assign(Object.create(Object.getPrototypeOf(given) as object) as object, given, { self });
  }

  /** `self.render` inside a template. */
  #render(own: Self | undefined, data: unknown, params: unknown): unknown {
    const name = controlOf((data as { ref?: unknown } | null)?.ref);
    if (name !== undefined && (this.has(name) || !own?.render)) return this.draw(name, params);
    if (own?.render) return this.print(own.render(data, params));
    const template = this.library.compile(data as Record<string, unknown>) as Template | null;
    return this.print(template?.render(this.context(params)));
  }
}

const environments = new WeakMap<object, Environment>();

/** The environment of a twig.js, or of the product's module on top of it. */
export function environmentOf(module: unknown): Environment {
  const library = libraryOf(module);
  const key = library.internals ?? library.prototype;
  let environment = environments.get(key);
  if (!environment) environments.set(key, (environment = new Environment(library)));
  return environment;
}
