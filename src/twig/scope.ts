import { nativeNames } from '../controls/native.js';
import type { ControlRenderer } from './draw/control-renderer.js';
import { href, type RemoteSource } from './library/href.js';
import type { Template, TemplateOptions } from './library/library.js';
import { controlOf } from './library/refs.js';
import type { Environment } from './environment.js';

/** Source of a template that is at hand: its text, or the reference of a control or of a registered template. */
export type Source = TemplateOptions & ({ readonly data: string } | { readonly ref: string });

/** The renderer of one widget: the controls of its templates are drawn its way, those of other widgets as before. */
export class ScopedTwig {
  readonly #environment: Environment;
  readonly #renderer: ControlRenderer;

  constructor(environment: Environment, renderer: ControlRenderer) {
    this.#environment = environment;
    this.#renderer = renderer;
  }

  /**
   * As the widget's own `self.render`: a string for `{data}` and `{ref}`. `{href, base_path?, v?}` is loaded: `load`
   * is given the template, `promised: true` returns a promise of it.
   * @throws {RangeError} when no template has the reference
   */
  render: {
    (source: RemoteSource & { promised: true }): Promise<Template>;
    (source: RemoteSource): undefined;
    (source: Source, params?: object | null): string;
  } = (source: Source | RemoteSource, params?: object | null) => {
    if ('href' in source) return href(source as RemoteSource, (options) => this.twig(options)) as never;
    const name = controlOf(source.ref);
    if (name !== undefined && this.#renderer.has(name)) return this.control(name, params) as never;
    const html = this.twig(source as Source).render(params);
    return (this.#environment.inside ? html : String(html ?? '')) as never;
  };

  /**
   * As `Twig(options)`: a template whose `render` is scoped.
   * @throws {RangeError} when no template has the reference
   */
  twig = (options: TemplateOptions): Template => {
    const name = controlOf(options.ref);
    if (name !== undefined && this.#renderer.has(name)) return this.wrap(this.#environment.control(name));
    const template = this.#environment.library.compile(this.#scopedLoad(options)) as Template | null | undefined;
    // While a template is being loaded the library's loaders return nothing, or true.
    if (template && typeof template === 'object') return this.wrap(template);
    if (options.ref === undefined) return template as never;
    if (name !== undefined) return this.wrap(this.#environment.control(name));
    throw new RangeError(
      `amo-elements: no template has the reference "${String(options.ref)}". Known are the ids of templates, and ` +
        `/tmpl/controls/NAME.twig with the names ${nativeNames().join(', ')}.`,
    );
  };

  /** A template that was made elsewhere, scoped: what `self.render({href, load})` hands over, for example. */
  wrap = (template: Template): Template => {
    const environment = this.#environment;
    const render = (context?: object | null, ...rest: unknown[]): unknown => {
      // twig.js 0.8.9 notes the state of a render on the template, which may be rendered inside of itself.
      const own = Object.create(template) as Template;
      const values = environment.inside && !environment.isControl(template) ? environment.context(context) : context;
      return this.#within(() => environment.print(template.render.call(own, values, ...rest)));
    };
    return Object.assign(Object.create(template) as Template, { render });
  };

  /**
   * Markup of one control.
   * @throws {RangeError} when no control has this name
   */
  control = (name: string, params?: object | null): string =>
    this.#environment.print(this.#renderer.draw(name, params)) as string;

  /** Options whose `load` is given a scoped template. */
  #scopedLoad(options: TemplateOptions): TemplateOptions {
    const { load } = options;
    if (typeof load !== 'function') return options;
    return { ...options, load: (template: Template) => load(this.wrap(template)) };
  }

  #within<T>(run: () => T): T {
    this.#environment.add(this.#renderer);
    try {
      return run();
    } finally {
      this.#environment.remove(this.#renderer);
    }
  }
}
