import type { HostPage } from '../host-page.js';
import type { Area, OpenArea } from './area.js';

/** Draws a page; one file a kind. */
export type OpenPage = (host: HostPage, area: Area) => Promise<OpenArea>;
