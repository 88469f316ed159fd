import type { HostConfig } from '../../config/config.js';
import { ENDPOINTS } from '../../config/endpoints.js';
import { SWITCHES, switchProblem, type SwitchName, type Switches } from '../../config/switches.js';
import type { Journal } from '../../journal/journal.js';
import { postOwn } from './post-own.js';

/** The switches as they stand; one that is made use of is told of once. */
export class SwitchBoard {
  readonly #config: HostConfig;
  readonly #journal: Journal;
  readonly #told = new Set<SwitchName>();
  readonly #listeners = new Set<(switches: Switches) => void>();
  #values: Switches;

  constructor(config: HostConfig, journal: Journal) {
    this.#config = config;
    this.#journal = journal;
    this.#values = { ...config.switches };
  }

  get values(): Switches {
    return this.#values;
  }

  /** The value of a switch on which the host acts now. */
  use<Name extends SwitchName>(name: Name, widget?: string): Switches[Name] {
    const value = this.#values[name];
    if (!this.#told.has(name)) {
      this.#told.add(name);
      const { values, ...rest } = SWITCHES[name];
      this.#journal.report({ level: 'info', kind: 'switch', widget, name, detail: { value, values, ...rest } });
    }
    return value;
  }

  /** Changes a switch, here and for pages to come. @throws a TypeError for a switch or a value that is not there */
  async set(name: string, value: unknown): Promise<void> {
    const problem = switchProblem(name, value);
    if (problem) throw new TypeError(problem);
    const next = { ...this.#values, [name]: value } as Switches;
    await postOwn(this.#config, ENDPOINTS.switches, next);
    this.#told.delete(name as SwitchName);
    this.hear(next);
  }

  /** Switches that another page has set. */
  hear(switches: Switches): void {
    this.#values = { ...switches };
    for (const listener of this.#listeners) listener(this.#values);
  }

  /** @returns takes the listener away */
  onChange(listener: (switches: Switches) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
