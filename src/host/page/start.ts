/** The page of the host: composes its parts, then shows what the address asks for. */
import { startNativeRuntime } from '../../native-runtime/runtime.js';
import { installControls } from '../../entries/twig.js';
import type { JQueryStatic } from '../../sdk/jquery.js';
import type { TwigModule } from '../../twig/library/library.js';
import type { CannedAnswer } from '../config/answers.js';
import type { HostConfig } from '../config/config.js';
import { CONFIG_ID } from '../config/endpoints.js';
import { Journal } from '../journal/journal.js';
import { OPEN } from './areas/pages.js';
import type { HostPage } from './host-page.js';
import { Lifecycle } from './lifecycle/lifecycle.js';
import { configureModules } from './loader/modules.js';
import { define, load } from './loader/require-js.js';
import { remember } from './journal-store/remembered.js';
import { JournalSink } from './journal-store/sink.js';
import { HttpAccount } from './services/http-account.js';
import { areaOf } from './shell/address.js';
import { startTracing } from './tracing/tracing.js';

const config = JSON.parse(document.getElementById(CONFIG_ID)!.textContent!) as HostConfig;
const journal = new Journal();
remember(window, journal);
const sink = new JournalSink(window, journal, config);
const tracing = startTracing(window, config, journal);
void sink;

function shell(): void {
  document.body.innerHTML = '<div id="nav_menu"></div><div id="page_holder"></div>';
}

async function compose(): Promise<HostPage> {
  const { locale: lang, render } = config;
  configureModules();
  define('twigjs', ['twigjs-core'], (twig: TwigModule) => {
    installControls(twig, { render, lang });
    return twig;
  });
  const [$, twig] = await load<[JQueryStatic, TwigModule]>('jquery', 'twigjs');
  tracing.jQuery($);
  startNativeRuntime($, { lang, force: true });
  const host: HostPage = {
    config,
    journal,
    tracing,
    $,
    page: { $, document, lang },
    twig,
    account: new HttpAccount(),
    widgets: new Map(),
    current: undefined,
    go: async (url) => {
      const area = areaOf(url) ?? areaOf('/leads/pipeline/')!;
      if (host.current) lifecycle.leave();
      tracing.leave();
      host.current?.close();
      history.pushState(null, '', area.url);
      host.current = await OPEN[area.row.kind](host, area);
      await lifecycle.enter();
    },
  };
  const lifecycle = new Lifecycle(host);
  return host;
}

shell();
const composed = compose();
Object.assign(window, {
  amoHost: {
    ready: composed.then((host) => host.go(location.pathname + location.search)),
    get journal() {
      return journal.entries;
    },
    prepare: (answer: CannedAnswer) => tracing.prepared.add(answer),
    go: async (url: string) => (await composed).go(url),
  },
});
