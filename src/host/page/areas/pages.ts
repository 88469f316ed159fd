import type { PageRow } from '../../../sdk/pages/locations.js';
import type { OpenPage } from './open-page.js';
import { openCard } from './card/open-card.js';
import { openList } from './list/open-list.js';
import { openOther } from './other/open-other.js';
import { openAdvanced, openMenuPage } from './own-page/own-page.js';
import { openSettingsPage } from './settings/open-settings-page.js';
import { openTasks } from './tasks/open-tasks.js';
import { openUnknown } from './other/unknown.js';

/** What draws a page, by its kind. */
export const OPEN: Readonly<Record<PageRow['kind'], OpenPage>> = {
  card: openCard,
  list: openList,
  tasks: openTasks,
  settings: openSettingsPage,
  advanced: openAdvanced,
  menu: openMenuPage,
  other: openOther,
  unknown: openUnknown,
};
