import type { PageRow } from '../../../sdk/pages/locations.js';
import type { OpenPage } from './open-page.js';
import { openCard } from './card.js';
import { openList } from './list/open-list.js';
import { openOther } from './other.js';
import { openUnknown } from './other-unknown.js';

/** What draws a page, by its kind. */
export const OPEN: Readonly<Record<PageRow['kind'], OpenPage>> = {
  card: openCard,
  list: openList,
  tasks: openOther,
  settings: openOther,
  advanced: openOther,
  menu: openOther,
  other: openOther,
  unknown: openUnknown,
};
