import { join } from 'node:path';
import { DEFAULT_SWITCHES, type Switches } from '../../config/switches.js';
import type { HostMessage } from '../../config/live/messages.js';
import type { InstalledState } from '../../config/config.js';
import type { Report } from '../../journal/entry.js';
import type { Journal } from '../../journal/journal.js';
import type { Account, SavedAccount } from '../account/account.js';
import { checkSwitch } from '../flags/read-flags.js';
import type { HostOptions } from '../options.js';
import { stampOf, type Scenario } from '../scenario/scenario.js';
import type { WidgetFolder } from '../widgets/widget-folder.js';
import { Installations } from './installations.js';
import { JournalFile } from './journal-file.js';
import { JsonFile } from './json-file.js';
import { readSettings } from './settings-file.js';
import { stateFolder, stateRoot } from './state-folder.js';

export interface StateParts {
  readonly options: HostOptions;
  readonly widgets: readonly WidgetFolder[];
  readonly scenario: Scenario;
  readonly journal: Journal;
  readonly account: Account;
  /** Tells all tabs. */
  readonly tell: (message: HostMessage) => void;
}

/** Everything that outlives the server: a folder for each widget, the account's in that of the first one. */
export class HostState {
  readonly #parts: StateParts;
  readonly #installations: Installations;
  readonly #journal: JournalFile;
  readonly #switches: JsonFile<Partial<Switches>>;
  readonly #data: JsonFile<SavedAccount>;
  readonly #stamp: JsonFile<string>;

  constructor(parts: StateParts) {
    this.#parts = parts;
    const { options, widgets, scenario, journal, account } = parts;
    const root = options.stateFolder ?? stateRoot();
    const folder = stateFolder(root, widgets[0]!.source.path);
    const report = (entry: Report): void => void journal.report(entry);
    const file = <Value>(name: string): JsonFile<Value> => new JsonFile<Value>(join(folder, name), report);
    this.#journal = new JournalFile(join(folder, 'journal.jsonl'), journal);
    this.#switches = file('switches.json');
    this.#data = file('account.json');
    this.#stamp = file('scenario.json');
    const isNew = this.#stamp.read() !== stampOf(scenario);
    if (isNew) this.knows(scenario);
    this.#installations = new Installations(widgets, root, this.#initial(isNew), report);
    if (isNew && scenario.switches) this.setSwitches({});
    if (options.reset) this.reset();
    account.load(this.#data.read());
    account.store.listen(() => this.#data.writeSoon(() => account.saved()));
  }

  /** A scenario that was read or written: only another one takes the place of what was saved since. */
  knows(scenario: Scenario): void {
    this.#stamp.write(stampOf(scenario));
  }

  get switches(): Switches {
    const { options, scenario } = this.#parts;
    return { ...DEFAULT_SWITCHES, ...scenario.switches, ...this.#switches.read(), ...options.switches };
  }

  /** @throws HostError when there is no such switch or value */
  setSwitches(changes: Readonly<Record<string, unknown>>): Switches {
    for (const [name, value] of Object.entries(changes)) checkSwitch(name, value);
    const { options, scenario } = this.#parts;
    this.#switches.write({ ...scenario.switches, ...this.#switches.read(), ...(changes as Partial<Switches>) });
    for (const name of Object.keys(changes)) delete (options.switches as Record<string, unknown> | undefined)?.[name];
    this.#parts.tell({ type: 'switches', switches: this.switches });
    return this.switches;
  }

  installation(widget: WidgetFolder): InstalledState {
    return this.#installations.of(widget);
  }

  install(widget: WidgetFolder, state: InstalledState): void {
    const before = this.#installations.of(widget);
    this.#installations.save(widget, state);
    this.#parts.tell({ type: 'state', code: widget.code, state, before });
  }

  resetSettings(): void {
    for (const widget of this.#parts.widgets)
      this.#parts.tell({ type: 'state', code: widget.code, state: this.#installations.reset(widget) });
  }

  resetData(): void {
    this.#data.remove();
    this.#parts.account.load(undefined);
    this.#parts.tell({ type: 'data' });
  }

  resetJournal(): void {
    this.#journal.clear();
    this.#parts.tell({ type: 'journal-reset' });
  }

  resetSwitches(): void {
    this.#switches.remove();
    this.#parts.tell({ type: 'switches', switches: this.switches });
  }

  /** As if nothing had ever been saved. */
  reset(): void {
    this.resetSettings();
    this.resetSwitches();
    this.resetData();
    this.resetJournal();
  }

  /** Writes what waits. */
  close(): void {
    this.#data.flush();
    this.#journal.flush();
  }

  #initial(isNew: boolean) {
    const { options, widgets, scenario } = this.#parts;
    const codes = widgets.map(({ code }) => code);
    const asked = options.settings === undefined ? {} : readSettings(options.settings, codes);
    const fields = scenario.settings ?? {};
    return { status: options.installState, fields, forced: { ...(isNew && fields), ...asked } };
  }
}
