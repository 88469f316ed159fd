/** The product's loader on this page: RequireJS, the product's modules, the globals that widgets find. */
import type { JQueryStatic } from '../../../sdk/jquery.js';
import type { TwigModule } from '../../../twig/library/library.js';
import type { HostConfig } from '../../config/config.js';
import type { Journal } from '../../journal/journal.js';
import type { Backbone } from '../environment/backbone.js';
import { load } from './require-js.js';
import { configureModules } from './system/modules.js';
import { definePlugins } from './system/plugins.js';
import { defineSystemModules } from './system/system-modules.js';
import { BrokenScripts } from './watch/broken-scripts.js';
import { ModuleWatch } from './watch/module-watch.js';

/** Modules that are on a page of the product before any widget is. */
export interface PageModules {
  readonly $: JQueryStatic;
  readonly twig: TwigModule;
  readonly Backbone: Backbone;
}

export class Loader {
  readonly #broken = new BrokenScripts(window);
  readonly #journal: Journal;
  readonly #config: HostConfig;

  constructor(journal: Journal, config: HostConfig) {
    this.#journal = journal;
    this.#config = config;
  }

  /** Before any widget's script: jQuery and the others, as modules and as globals. */
  async start(): Promise<PageModules> {
    const { locale: lang, render, widgets } = this.#config;
    const watch = new ModuleWatch(this.#journal, widgets);
    configureModules();
    watch.start();
    definePlugins(watch);
    defineSystemModules({ lang, render, assumed: this.#assumed });
    if (render === 'element') (await import('../../../controls/all.js')).defineElements();
    const [$, _, Backbone, moment, twig] = await load<
      [JQueryStatic, unknown, Backbone, { locale(lang: string): void }, TwigModule]
    >('jquery', 'underscore', 'backbone', 'moment', 'twigjs');
    moment.locale(lang);
    Object.assign(window, { $, jQuery: $, _, Backbone, moment, Moment: moment });
    return { $, twig, Backbone };
  }

  /**
   * What a script's module is.
   * @param url from the root of the site, with its version
   * @throws {Error} that says why it is none
   */
  async module(url: string): Promise<{ readonly value: unknown }> {
    const [value] = await load<[unknown]>(url);
    const failure = value === undefined ? this.#broken.of(url) : undefined;
    if (failure) throw new Error(`${url}:${failure.line}:${failure.column} ${failure.message}`);
    // In an object: it may be a promise.
    return { value };
  }

  readonly #told = new Set<string>();

  readonly #assumed = (name: string, how: string): void => {
    if (this.#told.has(name)) return;
    this.#told.add(name);
    this.#journal.report({ level: 'info', kind: 'switch', name, detail: { assumed: how } });
  };
}
