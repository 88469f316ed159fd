/** The page of the host: composes its parts, then shows what the address asks for. */
import { startNativeRuntime } from '../../native-runtime/runtime.js';
import type { HostConfig } from '../config/config.js';
import { CONFIG_ID } from '../config/endpoints.js';
import { Journal } from '../journal/journal.js';
import { OPEN } from './areas/pages.js';
import type { HostPage } from './host-page.js';
import { Lifecycle } from './lifecycle/lifecycle.js';
import { Loader } from './loader/loader.js';
import { HttpAccount } from './services/http-account.js';
import { areaOf } from './shell/address.js';

const journal = new Journal();

function shell(): void {
  document.body.innerHTML = '<div id="nav_menu"></div><div id="page_holder"></div>';
}

async function compose(config: HostConfig): Promise<HostPage> {
  const { locale: lang } = config;
  const loader = new Loader(journal, config);
  const { $, twig } = await loader.start();
  startNativeRuntime($, { lang, force: true });
  const host: HostPage = {
    config,
    journal,
    $,
    page: { $, document, lang },
    twig,
    loader,
    account: new HttpAccount(),
    widgets: new Map(),
    current: undefined,
    go: async (url) => {
      const area = areaOf(url) ?? areaOf('/leads/pipeline/')!;
      if (host.current) lifecycle.leave();
      host.current?.close();
      history.pushState(null, '', area.url);
      host.current = await OPEN[area.row.kind](host, area);
      await lifecycle.enter();
    },
  };
  const lifecycle = new Lifecycle(host);
  return host;
}

const config = JSON.parse(document.getElementById(CONFIG_ID)!.textContent!) as HostConfig;
shell();
const composed = compose(config);
Object.assign(window, {
  amoHost: {
    ready: composed.then((host) => host.go(location.pathname + location.search)),
    get journal() {
      return journal.entries;
    },
    go: async (url: string) => (await composed).go(url),
  },
});
