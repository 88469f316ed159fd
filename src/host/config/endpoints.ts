/** The host's own addresses; everything else is the product's, or a page of it. */
export const OWN = '/@host/';
export const ENDPOINTS = {
  script: `${OWN}page.js`,
  styles: `${OWN}page.css`,
  vendor: `${OWN}vendor/`,
  worker: `${OWN}worker.js`,
  socket: `${OWN}socket`,
  areas: `${OWN}areas`,
  /** POST `/@host/installation/CODE`: InstalledState. */
  installation: `${OWN}installation/`,
  /** GET: entries; POST: entries of the page. */
  journal: `${OWN}journal`,
  /** POST {code, url, data, type}. */
  crmPost: `${OWN}crm-post`,
  /** POST {code}: {token}. */
  token: `${OWN}token`,
  /** POST `/@host/reset/settings|data|cookies|journal`. */
  reset: `${OWN}reset/`,
  /** POST {area?, record?, user?, answers?}: writes amo-host.json. @see Scenario */
  scenario: `${OWN}scenario`,
  /** Prepared answers. PUT `/@host/answer/ID`: CannedAnswer; any other method: is answered by it. */
  answer: `${OWN}answer/`,
  /** POST {method, url, origin, headers}: what a server of another origin answers to a browser's question of CORS. */
  probe: `${OWN}probe`,
  /** Any method `/@host/map/<encoded absolute address>`: what a rule of `--map` leads to. */
  map: `${OWN}map/`,
  /** POST: Switches. */
  switches: `${OWN}switches`,
} as const;
/** Address of a widget's files. */
export const WIDGETS = '/widgets/';
/** Id of the script element that holds the page's {@link HostConfig} as JSON. */
export const CONFIG_ID = 'amo-host-config';
/** Header of the page's own requests: the secret of the configuration. */
export const SECRET_HEADER = 'X-Amo-Host';
/** Header that names the user of the tab: admin or manager. */
export const USER_HEADER = 'X-Amo-Host-User';
/** Header of what the host itself asks of the account: no widget's request. */
export const OWN_HEADER = 'X-Amo-Host-Own';
