import type { CallbackArgs, CallbackName } from '../../../sdk/callbacks/names.js';
import { PAGES } from '../../../sdk/pages/locations.js';
import { covers } from '../../config/addresses.js';
import type { InstalledState, WidgetConfig } from '../../config/config.js';
import type { OpenArea } from '../areas/area.js';
import type { ForSettings, HostPage } from '../host-page.js';
import { loadWidget } from '../widget-object/load-widget.js';
import type { LoadedWidget } from '../widget-object/loaded-widget.js';
import { HUNG } from './calls/called.js';
import type { Caller } from './calls/caller.js';
import { clearAway, pageChanged } from './clear-away.js';
import { isWhole, startWidget, type Starting } from './start-widget.js';
import { Visit, type Started } from './visit.js';

const SETTINGS = PAGES.find(({ kind }) => kind === 'settings')!;

/**
 * Which widgets run on the page that is on the screen (platform.md, section 4): they are started on entering, stopped on leaving, and
 * follow what becomes of their installation.
 */
export class Lifecycle {
  readonly #host: HostPage;
  readonly #caller: Caller;
  readonly #starting: Starting;
  #visit: Visit | undefined;

  constructor(host: HostPage) {
    const { journal, caller, switches } = host;
    this.#host = host;
    this.#caller = caller;
    this.#starting = { journal, caller, switches, done: new WeakMap() };
    host.installed.onChange((code, _state, before) => void this.#follow(code, before));
  }

  /**
   * Runs the widgets of the page that is on the screen.
   * @returns settles when their callbacks have ended, with the names of those that have not within ten seconds: `CODE.render`
   */
  async enter(open: OpenArea): Promise<readonly string[]> {
    const visit = new Visit(open);
    this.#visit = visit;
    const { config, installed } = this.#host;
    const own = config.widgets.filter((widget) => installed.isOn(widget.code) && this.#covers(widget, open));
    await Promise.all(own.map((widget) => this.#start(widget, visit)));
    if (!visit.isLeft) await this.#openPage(visit);
    return visit.hanging;
  }

  /** Ends what runs on the page that is being left. @returns names of the callbacks that have not ended within ten seconds */
  async leave(): Promise<readonly string[]> {
    const visit = this.#visit;
    if (!visit) return [];
    visit.isLeft = true;
    this.#visit = undefined;
    const widgets = [...visit.running.values()];
    const ending = widgets.filter(({ config }) => !config.manifest.widget.init_once);
    const calls = ending.map((widget) => this.#caller.call(widget, 'destroy'));
    pageChanged(this.#host);
    for (const { config } of ending) clearAway(this.#host, config.code, visit.open);
    const ends = await Promise.all(calls.map(({ patient }) => patient));
    return calls.filter((_, index) => ends[index] === HUNG).map(({ label }) => label);
  }

  /** A widget whose settings are opened: its script is loaded, and it runs on this page as if it were installed. */
  async forSettings(code: string): Promise<ForSettings> {
    const config = this.#configOf(code);
    const isDeclared = config !== undefined && Boolean(covers(config, SETTINGS));
    if (!isDeclared) return { widget: undefined, isDeclared, runs: false };
    const { installed, switches } = this.#host;
    const starts = installed.isOn(code) || switches.use('settingsRun', code) === 'always';
    const started = starts && this.#visit ? await this.#start(config, this.#visit) : undefined;
    const widget = started?.widget ?? (await loadWidget(this.#host, config));
    return { widget, isDeclared, runs: started === undefined || this.#may(started) };
  }

  /** Stops a widget on this page: `destroy`, then what it drew goes. */
  stop(code: string): void {
    const visit = this.#visit;
    const widget = visit?.running.get(code);
    if (!visit || !widget) return;
    visit.running.delete(code);
    visit.started.delete(code);
    this.#caller.call(widget, 'destroy');
    this.#starting.done.delete(widget);
    clearAway(this.#host, code, visit.open);
  }

  /** Rows of the list are ticked, and the widget was picked in the menu. @returns names of callbacks that hang */
  async selected(code: string): Promise<readonly string[]> {
    const visit = this.#visit;
    const started = visit && (await visit.started.get(code));
    if (!started?.widget || !this.#may(started)) return [];
    const { area, picked } = visit!.open;
    const names = area.row.selected ?? [];
    picked?.(code);
    return this.#callFirst(started.widget, names);
  }

  /** Calls the first of the callbacks that the widget has. */
  async #callFirst<N extends CallbackName>(
    widget: LoadedWidget,
    names: readonly N[],
    ...args: CallbackArgs<N>
  ): Promise<readonly string[]> {
    for (const name of names) {
      const called = this.#caller.call(widget, name, ...args);
      if (called.exists) return (await called.patient) === HUNG ? [called.label] : [];
    }
    return [];
  }

  /** The callback of a widget's own page. */
  async #openPage(visit: Visit): Promise<void> {
    const { area, callback } = visit.open;
    const started = area.code === undefined ? undefined : await visit.started.get(area.code);
    if (!callback || !started?.widget || !this.#may(started) || !visit.has(started.widget)) return;
    visit.hanging.push(...(await this.#callFirst(started.widget, [callback.name], ...callback.args)));
  }

  /** Callbacks beside the three run when render was not true, or do not, by a switch. */
  #may({ rendered, config }: Started): boolean {
    return rendered || this.#host.switches.use('pageCallbacks', config.code) === 'always';
  }

  #start(config: WidgetConfig, visit: Visit): Promise<Started> {
    const { code } = config;
    let started = visit.started.get(code);
    if (!started) visit.started.set(code, (started = this.#run(config, visit)));
    return started;
  }

  async #run(config: WidgetConfig, visit: Visit): Promise<Started> {
    const widget = await loadWidget(this.#host, config);
    if (!widget || visit.isLeft || !isWhole(widget, this.#host.journal))
      return { config, widget: undefined, rendered: false };
    visit.running.set(config.code, widget);
    return { config, widget, rendered: await startWidget(this.#starting, widget, visit) };
  }

  /** Installed or switched on in the meantime: it runs at once; switched off: it is stopped. */
  async #follow(code: string, before: InstalledState): Promise<void> {
    const visit = this.#visit;
    const config = this.#configOf(code);
    const state = this.#host.installed.get(code);
    this.#host.widgets.get(code)?.update?.(state);
    if (!visit || !config) return;
    const wasOn = before.status === 'installed' && before.active;
    if (!this.#host.installed.isOn(code)) {
      // One that runs for its settings alone goes on.
      if (wasOn) this.stop(code);
    } else if (this.#covers(config, visit.open)) await this.#start(config, visit);
  }

  #covers(config: WidgetConfig, { area }: OpenArea): boolean {
    return area.row.kind !== 'unknown' && Boolean(covers(config, area.row, area.code));
  }

  #configOf(code: string): WidgetConfig | undefined {
    return this.#host.config.widgets.find((one) => one.code === code);
  }
}
