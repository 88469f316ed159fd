import { join } from 'node:path';
import type { StateParts } from '../../behind/state/host-state.js';
import type { Report } from '../../journal/entry.js';
import type { Journal } from '../../journal/journal.js';
import type { HostOptions } from '../options.js';
import type { WidgetFolder } from '../widgets/widget-folder.js';
import { JournalFile } from './journal-file.js';
import { JsonFile } from './json-file.js';
import { readSettings } from './settings-file.js';
import { stateFolder, stateRoot } from './state-folder.js';

/**
 * What outlives the server: a folder for each widget, the account's in that of the first one.
 * @throws HostError when the file of `--settings` is bad
 */
export function keptOnDisk(
  { stateFolder: root = stateRoot(), settings }: HostOptions,
  widgets: readonly WidgetFolder[],
  journal: Journal,
): Pick<StateParts, 'settings' | 'keep' | 'kept'> {
  const folderOf = (widget = widgets[0]!): string => stateFolder(root, widget.source.path);
  const report = (entry: Report): void => void journal.report(entry);
  const codes = widgets.map(({ code }) => code);
  return {
    settings: settings === undefined ? {} : readSettings(settings, codes),
    keep: (name, widget) => new JsonFile(join(folderOf(widget as WidgetFolder | undefined), `${name}.json`), report),
    kept: new JournalFile(join(folderOf(), 'journal.jsonl'), journal),
  };
}
