import { join } from 'node:path';
import type { InstalledState } from '../../config/config.js';
import type { Report } from '../../journal/entry.js';
import type { InstallStatus } from '../../../sdk/widget.js';
import type { WidgetFolder } from '../widgets/widget-folder.js';
import { JsonFile } from './json-file.js';
import { stateFolder } from './state-folder.js';

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

/** What the account keeps of the widgets; a file for each, by the path of its folder. */
export class Installations {
  readonly #files: ReadonlyMap<WidgetFolder, JsonFile<InstalledState>>;
  readonly #states = new Map<WidgetFolder, InstalledState>();
  readonly #initial: Initial;

  constructor(widgets: readonly WidgetFolder[], root: string, initial: Initial, report: (entry: Report) => void) {
    this.#initial = initial;
    this.#files = new Map(
      widgets.map((widget) => [
        widget,
        new JsonFile(join(stateFolder(root, widget.source.path), 'installation.json'), report),
      ]),
    );
    for (const [widget, file] of this.#files) {
      const saved = file.read();
      this.#states.set(widget, isInstalledState(saved) ? this.#asked(widget, saved) : this.#first(widget));
    }
  }

  of(widget: WidgetFolder): InstalledState {
    return this.#states.get(widget)!;
  }

  save(widget: WidgetFolder, state: InstalledState): void {
    this.#states.set(widget, state);
    this.#files.get(widget)!.write(state);
  }

  /** As the folder was new. */
  reset(widget: WidgetFolder): InstalledState {
    this.#files.get(widget)!.remove();
    const state = this.#first(widget);
    this.#states.set(widget, state);
    return state;
  }

  #first(widget: WidgetFolder): InstalledState {
    const fields = this.#initial.fields[widget.code] ?? {};
    return this.#asked(widget, { status: 'installed', active: true, fields });
  }

  /** A state with what the flags ask for. */
  #asked({ code }: WidgetFolder, state: InstalledState): InstalledState {
    const { status, forced } = this.#initial;
    return {
      ...state,
      ...(status && { status, active: status === 'installed' }),
      fields: { ...state.fields, ...forced[code] },
    };
  }
}
