/** The page of the host: composes its parts, then shows what the address asks for. */
import { startNativeRuntime } from '../../native-runtime/runtime.js';
import { installControls } from '../../entries/twig.js';
import type { JQueryStatic } from '../../sdk/jquery.js';
import type { TwigModule } from '../../twig/library/library.js';
import type { HostConfig } from '../config/config.js';
import { CONFIG_ID } from '../config/endpoints.js';
import { Journal } from '../journal/journal.js';
import { OPEN } from './areas/pages.js';
import type { HostPage } from './host-page.js';
import { Lifecycle } from './lifecycle/lifecycle.js';
import { configureModules } from './loader/modules.js';
import { define, load } from './loader/require-js.js';
import { HttpAccount } from './services/http-account.js';
import { areaOf } from './shell/address.js';
import { carry, configAt } from './shell/carried.js';
import { startNavigation, visit } from './shell/navigation.js';
import { Shell } from './shell/shell.js';

const journal = new Journal();

async function compose(config: HostConfig): Promise<HostPage> {
  const { locale: lang, render } = config;
  configureModules();
  define('twigjs', ['twigjs-core'], (twig: TwigModule) => {
    installControls(twig, { render, lang });
    return twig;
  });
  const [$, twig] = await load<[JQueryStatic, TwigModule]>('jquery', 'twigjs');
  startNativeRuntime($, { lang, force: true });
  const host: HostPage = {
    config,
    journal,
    $,
    page: { $, document, lang },
    twig,
    account: new HttpAccount(),
    widgets: new Map(),
    current: undefined,
    bar: shell.bar,
    select: (code) => lifecycle.selected(code),
    go: async (url) => {
      const area = areaOf(carry(url, location.search));
      if (host.current) lifecycle.leave();
      host.current?.close();
      visit(area.url);
      shell.show(area);
      host.current = await OPEN[area.row.kind](host, area);
      await lifecycle.enter();
    },
  };
  const lifecycle = new Lifecycle(host);
  startNavigation(host);
  return host;
}

const config = configAt(JSON.parse(document.getElementById(CONFIG_ID)!.textContent!) as HostConfig, location.search);
const shell = new Shell(document, config, (url) => void composed.then((host) => host.go(url)));
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
