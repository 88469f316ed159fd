import { ENDPOINTS } from '../../config/endpoints.js';
import type { HostConfig, InstalledState } from '../../config/config.js';
import { postOwn } from './post-own.js';

/** @param state what the account keeps of the widget now */
export type OnInstalled = (code: string, state: InstalledState, before: InstalledState) => void;

const NONE: InstalledState = { status: 'install', active: false, fields: {} };

/** What the account keeps of each widget; the server keeps it, and every page that is open follows. */
export class Installed {
  readonly #config: HostConfig;
  readonly #states: Map<string, InstalledState>;
  readonly #errors = new Set<string>();
  readonly #listeners = new Set<OnInstalled>();

  constructor(config: HostConfig) {
    this.#config = config;
    this.#states = new Map(
      config.widgets.map(({ code, status, active, fields }) => [code, { status, active, fields }]),
    );
  }

  get(code: string): InstalledState {
    return this.#states.get(code) ?? NONE;
  }

  /** Installed and switched on: it runs. */
  isOn(code: string): boolean {
    const { status, active } = this.get(code);
    return status === 'installed' && active;
  }

  /** The widget said by `set_status` that something is wrong: a badge on its icon. */
  hasError(code: string): boolean {
    return this.#errors.has(code);
  }

  /** Keeps a state. @throws when the server does not */
  async save(code: string, state: InstalledState): Promise<void> {
    await postOwn(this.#config, ENDPOINTS.installation + encodeURIComponent(code), state);
    this.hear(code, state);
  }

  /** A state that another page has saved. */
  hear(code: string, state: InstalledState): void {
    const before = this.get(code);
    if (JSON.stringify(before) === JSON.stringify(state)) return;
    this.#states.set(code, state);
    this.#tell(code, before);
  }

  /** What the widget's `set_status` does. */
  async setStatus(code: string, status: 'install' | 'installed' | 'error'): Promise<void> {
    if (status === 'error') this.#errors.add(code);
    else this.#errors.delete(code);
    const before = this.get(code);
    if (status === 'error' || status === before.status) this.#tell(code, before);
    else await this.save(code, { ...before, status, active: status === 'installed' });
  }

  /** @returns takes the listener away */
  onChange(listener: OnInstalled): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #tell(code: string, before: InstalledState): void {
    for (const listener of [...this.#listeners]) listener(code, this.get(code), before);
  }
}
