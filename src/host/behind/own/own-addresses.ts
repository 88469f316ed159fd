/** What pages of the host ask of the host itself. */
import { areasOf } from '../../config/addresses.js';
import { ENDPOINTS, USER_HEADER } from '../../config/endpoints.js';
import type { UserRole } from '../../config/config.js';
import type { Entry } from '../../journal/entry.js';
import type { PagesJournal } from '../journal/pages-journal.js';
import type { CrmPost } from '../outgoing/crm-post.js';
import type { Told } from '../page/host-config.js';
import { isInstalledState } from '../state/installations.js';
import type { HostedWidget } from '../widget.js';
import { jsonOf, readJson, readObject } from './answerer.js';
import { BadRequest } from './bad-request.js';
import { resetRoutes } from './resets.js';
import type { Route } from './routes.js';

export interface Behind extends Pick<Told, 'options' | 'widgets' | 'state'> {
  readonly crmPost: CrmPost;
  readonly pages: PagesJournal;
  /** A one-time token. */
  readonly token: (widget: HostedWidget, user: UserRole) => Promise<string>;
  /** Writes amo-host.json. @returns its path */
  readonly saveScenario: (more: Readonly<Record<string, unknown>>) => string;
  /** Address of the host. */
  readonly url: () => string;
}

/** User of the tab that asks; what is not known is whom the command named. */
export function userOf(request: Request, fallback: UserRole = 'admin'): UserRole {
  const named = request.headers.get(USER_HEADER);
  return named === 'admin' || named === 'manager' ? named : fallback;
}

function widgetOf({ widgets }: Behind, code: unknown): HostedWidget {
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
function ofJournal({ pages }: Behind): Route[] {
  return [
    { method: 'GET', path: ENDPOINTS.journal, run: () => jsonOf(pages.entries) },
    {
      method: 'POST',
      path: ENDPOINTS.journal,
      async run(request) {
        const body = await readJson(request);
        const sent = (Array.isArray(body) ? (body as unknown[]) : [body]).filter(isEntry);
        pages.write(sent);
        return jsonOf({ taken: sent.length });
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
      async run(request) {
        const { code, url, data, type } = await readObject(request);
        widgetOf(behind, code);
        if (typeof url !== 'string') throw new BadRequest('crm_post needs an address.');
        const order = { code: String(code), url, data, ...(typeof type === 'string' && { type }) };
        return jsonOf(await behind.crmPost.send(order));
      },
    },
    {
      method: 'POST',
      path: ENDPOINTS.token,
      async run(request) {
        const widget = widgetOf(behind, (await readObject(request))['code']);
        return jsonOf({ token: await behind.token(widget, userOf(request, behind.options.user)) });
      },
    },
    {
      method: 'POST',
      path: ENDPOINTS.installation,
      async run(request, code) {
        const widget = widgetOf(behind, code);
        const { status, active, fields } = await readObject(request);
        const state = { status, active, fields };
        if (!isInstalledState(state))
          throw new BadRequest('An installation is {status: install | not_configured | installed, active, fields}.');
        behind.state.install(widget, state);
        return jsonOf(state);
      },
    },
  ];
}

/** What is of the host as a whole. */
function ofHost({ state, widgets, url, saveScenario }: Behind): Route[] {
  const root = (): string => url().replace(/\/$/, '');
  const areas = () =>
    areasOf(widgets.map((widget) => widget.facts())).map((area) => ({ ...area, url: root() + area.url }));
  return [
    { method: 'GET', path: ENDPOINTS.areas, open: true, run: () => jsonOf(areas()) },
    {
      method: 'POST',
      path: ENDPOINTS.switches,
      run: async (request) => jsonOf(state.setSwitches(await readObject(request))),
    },
    {
      method: 'POST',
      path: ENDPOINTS.scenario,
      run: async (request) => jsonOf({ file: saveScenario(await readObject(request)) }),
    },
  ];
}

export const ownAddresses = (behind: Behind): Route[] => [
  ...ofJournal(behind),
  ...ofWidgets(behind),
  ...ofHost(behind),
  ...resetRoutes(behind.state),
];
