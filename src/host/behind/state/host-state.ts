import { DEFAULT_SWITCHES, switchProblem, type Switches } from '../../config/switches.js';
import type { HostMessage } from '../../config/live/messages.js';
import type { InstalledState } from '../../config/config.js';
import type { Account, SavedAccount } from '../account/account.js';
import { BadRequest } from '../own/bad-request.js';
import type { PageOptions } from '../page/page-options.js';
import type { HostedWidget } from '../widget.js';
import { Installations, type FieldsByCode, type Initial } from './installations.js';
import type { Keeper, Kept, KeptJournal } from './kept.js';
import { stampOf, type Scenario } from './scenario.js';

export interface StateParts {
  readonly options: Pick<PageOptions, 'installState' | 'switches'>;
  readonly widgets: readonly HostedWidget[];
  readonly scenario: Scenario;
  /** Values of settings that take the place of saved ones. */
  readonly settings?: FieldsByCode;
  readonly keep: Keeper;
  readonly kept: KeptJournal;
  readonly account: Account;
  /** Tells all tabs. */
  readonly tell: (message: HostMessage) => void;
}

/** Everything that outlives the server or the worker. */
export class HostState {
  readonly #parts: StateParts;
  readonly #installations: Installations;
  readonly #switches: Kept<Partial<Switches>>;
  readonly #data: Kept<SavedAccount>;
  readonly #stamp: Kept<string>;

  constructor(parts: StateParts) {
    this.#parts = parts;
    const { widgets, scenario, keep, account } = parts;
    this.#switches = keep('switches');
    this.#data = keep('account');
    this.#stamp = keep('scenario');
    const isNew = this.#stamp.read() !== stampOf(scenario);
    if (isNew) this.knows(scenario);
    this.#installations = new Installations(widgets, keep, this.#initial(isNew));
    if (isNew && scenario.switches) this.setSwitches({});
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

  /** @throws BadRequest when there is no such switch or value */
  setSwitches(changes: Readonly<Record<string, unknown>>): Switches {
    for (const [name, value] of Object.entries(changes)) {
      const problem = switchProblem(name, value);
      if (problem !== undefined) throw new BadRequest(problem);
    }
    const { options, scenario } = this.#parts;
    this.#switches.write({ ...scenario.switches, ...this.#switches.read(), ...(changes as Partial<Switches>) });
    for (const name of Object.keys(changes)) delete (options.switches as Record<string, unknown> | undefined)?.[name];
    this.#parts.tell({ type: 'switches', switches: this.switches });
    return this.switches;
  }

  installation(widget: HostedWidget): InstalledState {
    return this.#installations.of(widget);
  }

  install(widget: HostedWidget, state: InstalledState): void {
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
    this.#parts.kept.clear();
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
    this.#parts.kept.flush();
  }

  #initial(isNew: boolean): Initial {
    const { options, scenario, settings } = this.#parts;
    const fields = scenario.settings ?? {};
    return { status: options.installState, fields, forced: { ...(isNew && fields), ...settings } };
  }
}
