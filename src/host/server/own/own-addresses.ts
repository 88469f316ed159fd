/** What pages of the host ask of the server itself. */
import type { IncomingMessage } from 'node:http';
import { areasOf } from '../../config/addresses.js';
import { ENDPOINTS, USER_HEADER } from '../../config/endpoints.js';
import type { UserRole } from '../../config/config.js';
import type { Entry } from '../../journal/entry.js';
import { BadRequest, readJson, readObject } from '../http/body.js';
import { answerJson } from '../http/handler.js';
import type { Told } from '../host-config.js';
import type { CrmPost } from '../outgoing/crm-post.js';
import { isInstalledState } from '../state/installations.js';
import type { WidgetFolder } from '../widgets/widget-folder.js';
import { resetRoutes } from './resets.js';
import type { Route } from './routes.js';

export interface Behind extends Told {
  readonly crmPost: CrmPost;
  readonly entries: () => readonly Entry[];
  /** Takes what a page wrote down. */
  readonly write: (entries: readonly Entry[]) => void;
  /** A one-time token. */
  readonly token: (widget: WidgetFolder, user: UserRole) => Promise<string>;
  /** Writes amo-host.json. @returns its path */
  readonly saveScenario: (more: Readonly<Record<string, unknown>>) => string;
  /** Address of the host, with a slash at the end. */
  readonly url: () => string;
}

/** User of the tab that asks; what is not known is whom the command named. */
export function userOf(request: IncomingMessage, fallback: UserRole = 'admin'): UserRole {
  const named = request.headers[USER_HEADER.toLowerCase()];
  return named === 'admin' || named === 'manager' ? named : fallback;
}

function widgetOf({ widgets }: Behind, code: unknown): WidgetFolder {
  const widget = widgets.find((one) => one.code === code);
  if (widget) return widget;
  const known = widgets.map((one) => one.code).join(', ');
  throw new BadRequest(`There is no widget "${String(code)}" here, there is: ${known}.`, 404);
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Entry).name === 'string' &&
  typeof (value as Entry).kind === 'string' &&
  typeof (value as Entry).level === 'string' &&
  typeof (value as Entry).time === 'number';

/** The journal of all pages and the server. */
function ofJournal({ entries, write }: Behind): Route[] {
  return [
    { method: 'GET', path: ENDPOINTS.journal, run: (_request, response) => answerJson(response, entries()) },
    {
      method: 'POST',
      path: ENDPOINTS.journal,
      async run(request, response) {
        const body = await readJson(request);
        const sent = (Array.isArray(body) ? (body as unknown[]) : [body]).filter(isEntry);
        write(sent);
        answerJson(response, { taken: sent.length });
      },
    },
  ];
}

/** What a widget asks the product to do for it. */
function ofWidgets(behind: Behind): Route[] {
  return [
    {
      method: 'POST',
      path: ENDPOINTS.crmPost,
      async run(request, response) {
        const { code, url, data, type } = await readObject(request);
        widgetOf(behind, code);
        if (typeof url !== 'string') throw new BadRequest('crm_post needs an address.');
        const order = { code: String(code), url, data, ...(typeof type === 'string' && { type }) };
        answerJson(response, await behind.crmPost.send(order));
      },
    },
    {
      method: 'POST',
      path: ENDPOINTS.token,
      async run(request, response) {
        const widget = widgetOf(behind, (await readObject(request))['code']);
        answerJson(response, { token: await behind.token(widget, userOf(request, behind.options.user)) });
      },
    },
    {
      method: 'POST',
      path: ENDPOINTS.installation,
      async run(request, response, code) {
        const widget = widgetOf(behind, code);
        const { status, active, fields } = await readObject(request);
        const state = { status, active, fields };
        if (!isInstalledState(state))
          throw new BadRequest('An installation is {status: install | not_configured | installed, active, fields}.');
        behind.state.install(widget, state);
        answerJson(response, state);
      },
    },
  ];
}

/** What is of the host as a whole. */
function ofHost({ state, widgets, url, saveScenario }: Behind): Route[] {
  const areas = () =>
    areasOf(widgets.map((widget) => widget.facts())).map((area) => ({ ...area, url: new URL(area.url, url()).href }));
  return [
    { method: 'GET', path: ENDPOINTS.areas, open: true, run: (_request, response) => answerJson(response, areas()) },
    {
      method: 'POST',
      path: ENDPOINTS.switches,
      run: async (request, response) => answerJson(response, state.setSwitches(await readObject(request))),
    },
    {
      method: 'POST',
      path: ENDPOINTS.scenario,
      run: async (request, response) => answerJson(response, { file: saveScenario(await readObject(request)) }),
    },
  ];
}

export const ownAddresses = (behind: Behind): Route[] => [
  ...ofJournal(behind),
  ...ofWidgets(behind),
  ...ofHost(behind),
  ...resetRoutes(behind.state),
];
