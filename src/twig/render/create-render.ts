import { nativeNames } from '../../controls/native.js';
import { placeholder } from '../draw/placeholder.js';
import { environmentOf, type Environment } from '../environment.js';
import { addressOf, type RemoteSource } from '../library/href.js';
import type { Internals, Template, TwigModule } from '../library/library.js';
import { controlOf, systemName } from '../library/refs.js';
import type { Source } from '../scope.js';
import { TemplateErrors } from '../problems/errors.js';
import { TemplateFiles, type TemplateSource } from './files.js';
import { withTexts, type TextOf } from './filters.js';
import type { TemplateProblem } from '../problems/problem.js';

export interface RenderSettings {
  readonly source: TemplateSource;
  /** Address of the widget's folder: includes are looked for there too. */
  readonly base: string;
  /** Told of what goes wrong; nothing throws from a render. */
  readonly report: (problem: TemplateProblem) => void;
  /** Texts of the filter `i18n`. */
  readonly text?: TextOf;
}

/** `self.render` of a widget. */
export interface WidgetRender {
  (source: RemoteSource & { promised: true }): Promise<Template>;
  (source: RemoteSource, params?: object | null): undefined;
  (source: Source, params?: object | null): string;
}

export interface CreatedRender {
  readonly render: WidgetRender;
  /** The files of templates have changed. */
  forget(): void;
}

class Renderer {
  readonly #environment: Environment;
  readonly #settings: RenderSettings;
  readonly #errors: TemplateErrors;
  readonly files: TemplateFiles;

  constructor(environment: Environment, internals: Internals, settings: RenderSettings) {
    this.#environment = environment;
    this.#settings = settings;
    const { source, base, report } = settings;
    this.files = new TemplateFiles(environment.library, internals, source, base, report);
    this.#errors = new TemplateErrors(internals, this.files.textOf, report);
    this.files.errors = this.#errors;
  }

  render = (source: Source | RemoteSource, params?: object | null): unknown => {
    if (source && typeof source === 'object' && 'href' in source) return this.#remote(source as RemoteSource);
    const { ref, data } = (source ?? {}) as { ref?: string; data?: unknown };
    const draw = (): unknown => (ref === undefined ? this.#inline(source as Source, params) : this.#known(ref, params));
    const html = withTexts(this.#settings.text, () => this.#errors.within(draw, String(data ?? '')));
    return this.#environment.inside ? this.#environment.print(html) : String(html ?? '');
  };

  #inline(source: Source, params: object | null | undefined): unknown {
    const template = this.#environment.library.compile(source) as Template;
    return this.#errors.drawn(() => template.render(params), '');
  }

  #known(ref: string, params: object | null | undefined): unknown {
    const name = controlOf(ref);
    if (name !== undefined) return this.#environment.draw(name, params);
    const template =
      systemName(ref) === undefined ? (this.#environment.library.compile({ ref }) as Template | null) : null;
    if (template) return template.render(params);
    const message = `no template has this reference. Known are /tmpl/controls/NAME.twig with the names ${nativeNames().join(', ')}, and ids of templates; a file is asked for by href.`;
    this.#settings.report({ template: String(ref), message });
    return placeholder(ref, nativeNames());
  }

  #remote(source: RemoteSource): Promise<Template> | undefined {
    const loaded = this.files.load(addressOf(source)).then((template) => this.#withTexts(template));
    if (source.promised) {
      loaded.catch((error: unknown) => this.#failed(error));
      return loaded;
    }
    void loaded.then(
      (template) => source.load?.(template),
      (error: unknown) => this.#failed(error),
    );
    return undefined;
  }

  #failed(error: unknown): void {
    const { problem } = error as { problem?: TemplateProblem };
    if (!problem) throw error;
    this.#settings.report(problem);
  }

  /** As it is handed over, a template knows the texts of its widget. */
  #withTexts(template: Template): Template {
    const { text } = this.#settings;
    const render = (...args: unknown[]): unknown =>
      withTexts(text, () => Reflect.apply(template.render, Object.create(template) as Template, args) as unknown);
    return Object.assign(Object.create(template) as Template, { render });
  }
}

/**
 * `self.render` over a twig.js in all its forms, for a host: `{data}`, `{ref}`, `{href, base_path, v, load}`, the last one
 * promised too. Files are loaded once for each address, with what they include. Controls are drawn by what
 * `installControls` put in force.
 * @throws {TypeError} when this is no twig.js, or a bare function of it
 */
export function createRender(Twig: TwigModule, settings: RenderSettings): CreatedRender {
  const environment = environmentOf(Twig);
  const { internals } = environment.library;
  if (!internals) throw new TypeError('amo-elements: createRender needs twig.js itself, an object with extend.');
  const renderer = new Renderer(environment, internals, settings);
  return { render: renderer.render as WidgetRender, forget: () => renderer.files.forget() };
}
