/** The page of the host: composes its parts, then shows what the address asks for. */
import { startNativeRuntime } from '../../native-runtime/runtime.js';
import { addressOfLocation } from '../config/addresses.js';
import type { HostConfig } from '../config/config.js';
import { CONFIG_ID } from '../config/endpoints.js';
import { Journal } from '../journal/journal.js';
import { OPEN } from './areas/pages.js';
import type { HostPage } from './host-page.js';
import { Caller } from './lifecycle/calls/caller.js';
import { Lifecycle } from './lifecycle/lifecycle.js';
import { Loader } from './loader/loader.js';
import { Navigation } from './navigation/navigation.js';
import { HttpAccount } from './services/http-account.js';
import { areaOf } from './shell/address.js';
import { carry, configAt } from './shell/carried.js';
import { startNavigation } from './shell/navigation.js';
import { Shell } from './shell/shell.js';
import { Bus } from './registries/bus.js';
import { installTransports } from './requests/transports.js';
import { Registry } from './registries/actions.js';
import { Installed } from './state/installed.js';
import { SwitchBoard } from './state/switch-board.js';
import { amoHost } from './window-api.js';

const journal = new Journal();

async function compose(config: HostConfig): Promise<HostPage> {
  const { locale: lang } = config;
  const loader = new Loader(journal, config);
  const { $, twig } = await loader.start();
  const switches = new SwitchBoard(config, journal);
  installTransports($, config, journal);
  startNativeRuntime($, { lang, force: true });
  const host: HostPage = {
    config,
    journal,
    $,
    page: { $, document, lang },
    twig,
    loader,
    account: new HttpAccount(config.user),
    widgets: new Map(),
    current: undefined,
    installed: new Installed(config),
    switches,
    actions: new Registry(),
    sources: new Registry(),
    bus: new Bus(),
    caller: new Caller(journal, switches),
    bar: shell.bar,
    go: (where, options) => navigation.go(where, options),
    reenter: () => navigation.reenter(),
    select: (code) => lifecycle.selected(code),
    openSettings: async () => undefined,
  };
  const lifecycle = new Lifecycle(host);
  const navigation = new Navigation(host, lifecycle, {
    areaOf: (url) => areaOf(carry(url, location.search)),
    addressOf: (location) => addressOfLocation(location, config.widgets),
    open: OPEN,
    shown: (area) => shell.show(area),
  });
  startNavigation(host);
  return host;
}

const config = configAt(JSON.parse(document.getElementById(CONFIG_ID)!.textContent!) as HostConfig, location.search);
const shell = new Shell(document, config, (url) => void composed.then((host) => host.go(url)));
const composed = compose(config);
Object.assign(window, { amoHost: amoHost({ config, journal }, composed) });
