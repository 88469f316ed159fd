/** Writes each module into the journal: when it came, by whom it was asked for, why it did not. */
import type { WidgetConfig } from '../../../config/config.js';
import type { Journal } from '../../../journal/journal.js';
import { Askers, widgetOf } from './askers.js';
import { whyMissing } from './missing.js';
import { isNowhere } from '../system/modules.js';
import { requireJs, type ModuleMap, type RequireContext, type RequireError } from '../require-js.js';

/** What twig.js asks for as it loads; it goes on without. */
const ASKED_IN_VAIN = ['fs', 'path'];

export class ModuleWatch {
  readonly #journal: Journal;
  readonly #widgets: readonly WidgetConfig[];
  readonly #askers = new Askers();
  readonly #started = new Map<string, number>();
  readonly #failed = new Set<string>();

  constructor(journal: Journal, widgets: readonly WidgetConfig[]) {
    this.#journal = journal;
    this.#widgets = widgets;
  }

  /** Takes its places in RequireJS. */
  start(): void {
    const require = requireJs();
    const original = require.load;
    require.load = (context, id, url) => {
      this.#started.set(id, performance.now());
      if (isNowhere(url)) return this.#nowhere(context, id, url);
      const script = original.call(require, context, id, url);
      // Before RequireJS hears of it.
      script.addEventListener('error', () => this.#missing(context, id, url), true);
      return script;
    };
    require.onResourceLoad = (context, map, needs) => this.#came(context, map, needs);
    require.onError = (error) => this.#refused(error);
    this.#askers.listen();
  }

  /** A resource of a plugin that did not come. @param id with the plugin's name */
  resourceMissing(id: string, url: string, reason: string): void {
    if (this.#failed.has(id)) return;
    this.#failed.add(id);
    const widget = widgetOf(url);
    this.#journal.report({ level: 'error', kind: 'module', widget, name: id, detail: { url, reason } });
  }

  /** A name that leads nowhere fails without a request. */
  #nowhere(context: RequireContext, id: string, url: string): HTMLScriptElement {
    const script = document.createElement('script');
    script.setAttribute('data-requiremodule', id);
    setTimeout(() => {
      this.#missing(context, id, url);
      context.onScriptError({ type: 'error', currentTarget: script });
    });
    return script;
  }

  #missing(context: RequireContext, id: string, url: string): void {
    if (this.#failed.has(id)) return;
    this.#failed.add(id);
    const by = this.#askers.waitingFor(id, context);
    const widget = widgetOf(url) ?? by.map(widgetOf).find(Boolean);
    const reason = whyMissing(id, url, this.#widgets);
    const detail = { ...(!isNowhere(url) && { url }), by, reason };
    this.#journal.report({ level: 'error', kind: 'module', widget, name: id, detail });
  }

  #came(context: RequireContext, map: ModuleMap, needs: readonly ModuleMap[]): void {
    const { id, url = '' } = map;
    const started = this.#started.get(id);
    const by = this.#askers.first(map);
    const detail = {
      ...(started !== undefined && { url, ms: Math.round(performance.now() - started) }),
      ...(by !== undefined && { by }),
    };
    const widget = widgetOf(url) ?? widgetOf(by);
    this.#journal.report({ level: 'info', kind: 'module', widget, name: id, detail });
    for (const need of needs) if (need && !(need.id in context.defined)) this.#circle(map, need);
  }

  #circle({ id, url }: ModuleMap, need: ModuleMap): void {
    if (need.id === 'require' || need.id === 'exports' || need.id === 'module') return;
    const reason =
      `${id} and ${need.id} need each other: the one that ran first was given undefined. Take "require" as a ` +
      `dependency of ${id} and call require("${need.id}") when it is needed.`;
    this.#journal.report({ level: 'warning', kind: 'module', widget: widgetOf(url), name: id, detail: { reason } });
  }

  /** What nobody else heard: as RequireJS does by itself, it is thrown; not a script that was told of when it did not load. */
  #refused(error: RequireError): void {
    const ids = error.requireModules ?? idsIn(error.message);
    const known = ids.some((id) => this.#failed.has(id) || ASKED_IN_VAIN.includes(id));
    if (!known) this.#report(error, ids);
    if (!known || error.requireType !== 'scripterror') throw error;
  }

  #report(error: RequireError, ids: readonly string[]): void {
    const { requireType, stack = '' } = error;
    const [id = 'require'] = ids;
    const reason =
      requireType === 'notloaded'
        ? `${id} was asked for by require("${id}") before it was loaded. Name it among the dependencies of the module, ` +
          `or wait for it: require(["${id}"], function (module) { … }).`
        : error.message;
    this.#journal.report({
      level: 'error',
      kind: 'module',
      widget: widgetOf(stack) ?? widgetOf(id),
      name: id,
      detail: { reason },
    });
  }
}

/** A module that was not loaded yet is told in words alone. */
const idsIn = (message: string): string[] => /^Module name "([^"]+)"/.exec(message)?.slice(1) ?? [];
