/** The page of the host: composes its parts, then shows what the address asks for. */
import { startNativeRuntime } from '../../native-runtime/runtime.js';
import { installControls } from '../../entries/twig.js';
import type { JQueryStatic } from '../../sdk/jquery.js';
import type { TwigModule } from '../../twig/library/library.js';
import type { HostConfig } from '../config/config.js';
import { CONFIG_ID } from '../config/endpoints.js';
import { Journal } from '../journal/journal.js';
import { OPEN } from './areas/pages.js';
import type { Backbone } from './environment/backbone.js';
import { createApp } from './environment/create-app.js';
import { installApp } from './environment/install-app.js';
import type { HostPage } from './host-page.js';
import { Lifecycle } from './lifecycle/lifecycle.js';
import { configureModules } from './loader/modules.js';
import { define, load } from './loader/require-js.js';
import { HttpAccount } from './services/http-account.js';
import type { LoadedWidget } from './widget-object/loaded-widget.js';
import { areaOf } from './shell/address.js';

const journal = new Journal();

function shell(): void {
  document.body.innerHTML = '<div id="nav_menu"></div><div id="page_holder"></div>';
}

async function compose(config: HostConfig): Promise<HostPage> {
  const { locale: lang, render } = config;
  configureModules();
  define('twigjs', ['twigjs-core'], (twig: TwigModule) => {
    installControls(twig, { render, lang });
    return twig;
  });
  const account = new HttpAccount(config.user);
  const [[$, twig, backbone]] = await Promise.all([
    load<[JQueryStatic, TwigModule, Backbone]>('jquery', 'twigjs', 'backbone'),
    account.load(),
  ]);
  const page = { $, document, lang };
  const widgets = new Map<string, LoadedWidget>();
  startNativeRuntime($, { lang, force: true });
  const host: HostPage = {
    config,
    journal,
    $,
    page,
    twig,
    account,
    app: installApp(createApp({ config, journal, page, account, backbone, widgets })),
    widgets,
    current: undefined,
    go: async (url) => {
      const area = areaOf(url) ?? areaOf('/leads/pipeline/')!;
      if (host.current) lifecycle.leave();
      host.app.leave();
      host.current?.close();
      history.pushState(null, '', area.url);
      host.current = await OPEN[area.row.kind](host, area);
      await host.app.enter(host.current);
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
