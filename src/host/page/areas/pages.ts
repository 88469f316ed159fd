import type { PageRow } from '../../../sdk/pages/locations.js';
import type { OpenPage } from './open-page.js';
import { openCard } from './card.js';
import { openOther } from './other.js';
import { openAdvanced, openMenuPage } from './own-page/own-page.js';
import { openSettingsPage } from './settings/open-settings-page.js';

/** What draws a page, by its kind. */
export const OPEN: Readonly<Record<PageRow['kind'], OpenPage>> = {
  card: openCard,
  list: openOther,
  tasks: openOther,
  settings: openSettingsPage,
  advanced: openAdvanced,
  menu: openMenuPage,
  other: openOther,
};
