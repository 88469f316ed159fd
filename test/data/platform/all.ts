/** Rows of the platform of widgets, by part. */
import { environment } from './environment.js';
import { lifeCycle } from './life-cycle.js';
import { locations } from './locations.js';
import { panel } from './panel.js';
import { render } from './render.js';
import type { PlatformRow } from './row.js';
import { settings } from './settings.js';
import { shared } from './shared.js';
import { widgetObject } from './widget-object.js';

export const PARTS: readonly (readonly [title: string, rows: readonly PlatformRow[]])[] = [
  ['Locations and pages', locations],
  ['script.js, callbacks, life cycle', lifeCycle],
  ['Widget object', widgetObject],
  ['self.render', render],
  ['Right column: render_template', panel],
  ['Settings and other surfaces', settings],
  ['APP', environment],
  ['What the page shares with widgets', shared],
];

export const PLATFORM_ROWS: readonly PlatformRow[] = PARTS.flatMap(([, rows]) => rows);
