/**
 * What widgets do with jQuery, and whether it survives when native controls become elements. The documentation prints it;
 * a test runs each row on every jQuery, in native markup and in elements.
 */
import { events } from './jquery-table/events.js';
import { choices } from './jquery-table/choices.js';
import { finding } from './jquery-table/finding.js';
import { choicesPanel, panel, type Panel } from './jquery-table/panel.js';
import type { JQueryRow } from './jquery-table/row.js';
import { values } from './jquery-table/values.js';

export const jqueryTable: ReadonlyArray<readonly [part: string, rows: readonly JQueryRow[], panel: Panel]> = [
  ['Finding controls', finding, panel],
  ['Values, states, looks', values, panel],
  ['Events', events, panel],
  ['Lists of boxes, suggestions, dates', choices, choicesPanel],
];
