import { text } from '../../behind/own/answerer.js';
import { BadRequest } from '../../behind/own/bad-request.js';
import type { Route } from '../../behind/own/routes.js';
import { Stand } from '../../behind/stand.js';
import type { HostedWidget } from '../../behind/widget.js';
import { ENDPOINTS } from '../../config/endpoints.js';
import { Journal } from '../../journal/journal.js';
import type { StaticScenario, StaticWidget } from '../folder.js';
import type { KeptInCache } from './kept-in-cache.js';

const INSTEAD = 'Run the folder with npx amo-elements dev, which has a server.';

/** What only a server can do. */
const NO_MAPS = `There is no --map without a server. ${INSTEAD}`;
const PROBE: Route = {
  method: 'POST',
  path: ENDPOINTS.probe,
  run: () => text(501, `Without a server nobody sees what another one answers to a question of CORS. ${INSTEAD}`),
};

const hosted = (widget: StaticWidget): HostedWidget => ({
  code: widget.code,
  facts: () => widget,
  namesAccount: () => widget.namesAccount,
});

export interface StandPlace {
  readonly kept: KeptInCache;
  /** Name of this run. */
  readonly boot: string;
  /** Address that its pages lie below, without a slash at the end. */
  readonly root: URL;
}

/** The stand of a state. */
export function openStand({ options, scenario, widgets }: StaticScenario, { kept, boot, root }: StandPlace): Stand {
  const journal = new Journal();
  return new Stand({
    // Files do not change, and a rule of --map needs a server.
    options: { ...options, reload: false, offline: false, maps: [], switches: { ...options.switches } },
    scenario,
    widgets: widgets.map(hosted),
    journal,
    secret: 'static',
    base: root.pathname,
    boot,
    keep: kept.keep,
    kept: { clear: () => journal.clear(), flush: () => undefined },
    posts: {
      file: () => text(501, NO_MAPS),
      remedy: `Without a server the post leaves from this page, and the address has to allow it (Access-Control-Allow-Origin). ${INSTEAD}`,
    },
    routes: [PROBE],
    saveScenario: () => {
      throw new BadRequest(`amo-host.json cannot be written without a server. ${INSTEAD}`, 501);
    },
    url: () => root.href,
  });
}
