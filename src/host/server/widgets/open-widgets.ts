import type { Report } from '../../journal/entry.js';
import { HostError } from '../host-error.js';
import { openSource } from './source/open-source.js';
import { WidgetFolder } from './widget-folder.js';

/**
 * The widgets of a start. One whose code is made of its folder's name makes room for the others.
 * @throws HostError naming the folder that is no widget
 */
export function openWidgets(paths: readonly string[], report: (entry: Report) => void): WidgetFolder[] {
  if (!paths.length) throw new HostError('usage', 'Give a widget folder: amo-elements dev path/to/widget');
  const widgets = paths.map((path) => new WidgetFolder(openSource(path), report));
  const taken = new Map<string, WidgetFolder>();
  for (const widget of [...widgets].sort((one, other) => Number(other.hasCode) - Number(one.hasCode))) {
    if (!widget.hasCode) widget.rename(freeCode(widget.code, taken));
    const other = taken.get(widget.code);
    if (other)
      throw new HostError(
        'same-code',
        `${other.source.path} and ${widget.source.path} both have the code "${widget.code}". ` +
          'Change widget.code in one manifest.json, or start two hosts.',
      );
    taken.set(widget.code, widget);
    widget.facts(); // tells what is wrong with it
  }
  return widgets;
}

function freeCode(code: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number++) {
    const one = number === 1 ? code : `${code}_${number}`;
    if (!taken.has(one)) return one;
  }
}
