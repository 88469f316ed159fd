import { join } from 'node:path';
import { HostState, type StateParts } from '../../behind/state/host-state.js';
import type { Keeper } from '../../behind/state/kept.js';
import type { Report } from '../../journal/entry.js';
import type { Journal } from '../../journal/journal.js';
import type { HostOptions } from '../options.js';
import type { WidgetFolder } from '../widgets/widget-folder.js';
import { JournalFile } from './journal-file.js';
import { JsonFile } from './json-file.js';
import { readSettings } from './settings-file.js';
import { stateFolder, stateRoot } from './state-folder.js';

interface Opening extends Pick<StateParts, 'scenario' | 'account' | 'tell'> {
  readonly options: HostOptions;
  readonly widgets: readonly WidgetFolder[];
  readonly journal: Journal;
}

/** What outlives the server: a folder for each widget, the account's in that of the first one. @throws HostError when the file of `--settings` is bad */
export function openState({ options, widgets, journal, ...rest }: Opening): HostState {
  const root = options.stateFolder ?? stateRoot();
  const folderOf = (widget = widgets[0]!): string => stateFolder(root, widget.source.path);
  const report = (entry: Report): void => void journal.report(entry);
  const keep: Keeper = (name, widget) =>
    new JsonFile(join(folderOf(widget as WidgetFolder | undefined), `${name}.json`), report);
  const codes = widgets.map(({ code }) => code);
  const settings = options.settings === undefined ? {} : readSettings(options.settings, codes);
  const kept = new JournalFile(join(folderOf(), 'journal.jsonl'), journal);
  const state = new HostState({ ...rest, options, widgets, settings, keep, journal: kept });
  if (options.reset) state.reset();
  return state;
}
