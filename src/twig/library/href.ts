import type { Template, TemplateOptions } from './library.js';

/** Source of a template that has to be loaded, as `self.render` takes it. */
export interface RemoteSource {
  readonly href: string;
  /** Put before `href`. */
  readonly base_path?: string;
  /** Version of the widget, added to the address. */
  readonly v?: string | number;
  /** Is given the template once it is there. */
  readonly load?: (template: Template) => void;
  /** Returns a promise of the template instead. */
  readonly promised?: boolean;
}

/** Address of a template: one slash stands between `base_path` and `href`, whoever wrote it. */
export function addressOf({ href, base_path: base, v }: RemoteSource): string {
  const path = base ? base.replace(/\/?$/, '/') + href.replace(/^\//, '') : href;
  return v === undefined || v === '' ? path : `${path}${path.includes('?') ? '&' : '?'}v=${encodeURIComponent(v)}`;
}

/** Loads a template by the loader of twig.js, which keeps it under its address. */
export function href(source: RemoteSource, twig: (options: TemplateOptions) => unknown): Promise<Template> | undefined {
  const { base_path: _base, v: _v, promised, load, ...rest } = source;
  const start = (loaded: (template: Template) => void, error?: (reason: unknown) => void): void => {
    twig({ ...rest, href: addressOf(source), async: true, load: loaded, error });
  };
  if (promised) return new Promise(start);
  start(load ?? (() => undefined));
  return undefined;
}
