import type { InstalledState } from '../../config/config.js';
import type { InstallStatus } from '../../../sdk/widget.js';
import type { HostedWidget } from '../widget.js';
import type { Keeper, Kept } from './kept.js';

export type FieldsByCode = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Initial {
  /** Status that was asked for; default: what was saved, a new folder is installed. */
  readonly status?: InstallStatus | undefined;
  /** Values of the settings that a new folder has, by codes of widgets. */
  readonly fields: FieldsByCode;
  /** Those that take the place of saved ones. */
  readonly forced: FieldsByCode;
}

const STATUSES: readonly unknown[] = ['install', 'not_configured', 'installed'] satisfies InstallStatus[];

/** Whether a value is an {@link InstalledState}. */
export function isInstalledState(value: unknown): value is InstalledState {
  if (typeof value !== 'object' || value === null) return false;
  const { status, active, fields } = value as Record<string, unknown>;
  const isFields = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
  return STATUSES.includes(status) && typeof active === 'boolean' && isFields;
}

/** What the account keeps of the widgets; each by itself. */
export class Installations {
  readonly #kept: ReadonlyMap<HostedWidget, Kept<InstalledState>>;
  readonly #states = new Map<HostedWidget, InstalledState>();
  readonly #initial: Initial;

  constructor(widgets: readonly HostedWidget[], keep: Keeper, initial: Initial) {
    this.#initial = initial;
    this.#kept = new Map(widgets.map((widget) => [widget, keep<InstalledState>('installation', widget)]));
    for (const [widget, kept] of this.#kept) {
      const saved = kept.read();
      this.#states.set(widget, isInstalledState(saved) ? this.#asked(widget, saved) : this.#first(widget));
    }
  }

  of(widget: HostedWidget): InstalledState {
    return this.#states.get(widget)!;
  }

  save(widget: HostedWidget, state: InstalledState): void {
    this.#states.set(widget, state);
    this.#kept.get(widget)!.write(state);
  }

  /** As the folder was new. */
  reset(widget: HostedWidget): InstalledState {
    this.#kept.get(widget)!.remove();
    const state = this.#first(widget);
    this.#states.set(widget, state);
    return state;
  }

  #first(widget: HostedWidget): InstalledState {
    const fields = this.#initial.fields[widget.code] ?? {};
    return this.#asked(widget, { status: 'installed', active: true, fields });
  }

  /** A state with what the flags ask for. */
  #asked({ code }: HostedWidget, state: InstalledState): InstalledState {
    const { status, forced } = this.#initial;
    return {
      ...state,
      ...(status && { status, active: status === 'installed' }),
      fields: { ...state.fields, ...forced[code] },
    };
  }
}
