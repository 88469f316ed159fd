import type { OpenPage } from '../open-page.js';
import { openPipeline } from './pipeline.js';
import { openPlain } from './plain.js';

/** A page that has no location of its own. */
export const openOther: OpenPage = (host, area) =>
  area.row.name === 'pipeline' ? openPipeline(host, area) : openPlain(host, area);
