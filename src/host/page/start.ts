/** The page of the host: composes its parts, then shows what the address asks for. */
import { startNativeRuntime } from '../../native-runtime/runtime.js';
import { addressOfLocation } from '../config/addresses.js';
import type { HostConfig } from '../config/config.js';
import { CONFIG_ID } from '../config/endpoints.js';
import { Journal } from '../journal/journal.js';
import { Actions } from './actions.js';
import { OPEN } from './areas/pages.js';
import { SettingsWindows } from './areas/settings/window/settings-windows.js';
import { createApp } from './environment/create-app.js';
import { installApp } from './environment/install-app.js';
import type { HostPage } from './host-page.js';
import { remember } from './journal-store/remembered.js';
import { JournalSink } from './journal-store/sink.js';
import { attend } from './attend.js';
import { Caller } from './lifecycle/calls/caller.js';
import { Lifecycle } from './lifecycle/lifecycle.js';
import { Loader, type PageModules } from './loader/loader.js';
import { keepWithin } from './navigation/keep-within.js';
import { Navigation } from './navigation/navigation.js';
import { HttpAccount } from './services/http-account.js';
import { areaOf } from './shell/address.js';
import { carry, configAt } from './shell/carried.js';
import { Shell } from './shell/shell.js';
import { tellSynchronous } from './requests/synchronous.js';
import { installTransports } from './requests/transports.js';
import { Presence } from './presence/presence.js';
import { Channels } from './socket/listening/channels.js';
import { Line } from './socket/line.js';
import { SocketClient } from './socket/socket-client.js';
import { WorkerClient } from './socket/worker-client.js';
import { Installed } from './state/installed.js';
import { SwitchBoard } from './state/switch-board.js';
import { startWorker } from './worker/start-worker.js';
import { startTracing } from './tracing/tracing.js';
import type { LoadedWidget } from './widget-object/loaded-widget.js';
import { amoHost } from './window-api.js';

const config = configAt(JSON.parse(document.getElementById(CONFIG_ID)!.textContent!) as HostConfig, location.search);
const journal = new Journal();
remember(window, journal, config);
const sink = new JournalSink(window, journal, config);
const tracing = startTracing(window, config, journal);

type Leading = Pick<HostPage, 'go' | 'reenter' | 'select' | 'forSettings' | 'openSettings' | 'runSettings'>;

/** What leads from page to page, and to settings; it needs the host that it is a part of. */
function leading(host: HostPage): Leading {
  const lifecycle = new Lifecycle(host);
  const settings = new SettingsWindows(host);
  const navigation = new Navigation(host, lifecycle, {
    areaOf: (url) => areaOf(carry(url, location.search)),
    addressOf: (location) => addressOfLocation(location, config.widgets),
    open: OPEN,
    entered: (url) => settings.restore(url),
    shown: (area) => shell.show(area),
  });
  return {
    go: (where, options) => navigation.go(where, options),
    reenter: () => navigation.reenter(),
    select: (code) => lifecycle.selected(code),
    forSettings: (code) => lifecycle.forSettings(code),
    openSettings: (code, options) => settings.open(code, options),
    runSettings: (code, command) => settings.run(code, command),
  };
}

/** The scripts of the product that are on the page before any widget's, brought to life. */
async function productScripts(loader: Loader): Promise<PageModules> {
  const modules = await loader.start();
  installTransports(modules.$, config, journal);
  startNativeRuntime(modules.$, { lang: config.locale, force: true });
  return modules;
}

async function compose(): Promise<HostPage> {
  const loader = new Loader(journal, config);
  const account = new HttpAccount(config.user);
  const [{ $, twig, Backbone }] = await Promise.all([productScripts(loader), account.load()]);
  const switches = new SwitchBoard(config, journal);
  const page = { $, document, lang: config.locale };
  const widgets = new Map<string, LoadedWidget>();
  const transport = config.base ? new WorkerClient(window) : new SocketClient(window);
  const line = new Line(transport, journal, config.user);
  const caller = new Caller(journal, switches);
  const parts: Omit<HostPage, keyof Leading> = {
    config,
    journal,
    tracing,
    $,
    page,
    twig,
    loader,
    account,
    app: installApp(createApp({ config, journal, page, account, backbone: Backbone, switches, widgets })),
    widgets,
    current: undefined,
    installed: new Installed(config),
    switches,
    transport,
    channels: new Channels({ line, caller, journal, switches, tracing }),
    presence: new Presence(line, account),
    caller,
    bar: shell.bar,
    actions: new Actions(),
  };
  const host = parts as HostPage;
  Object.assign(host, leading(host));
  shell.follow(host);
  return host;
}

const shell = new Shell(document, config, (url) => void composed.then((host) => host.go(url)));
const composed = startWorker(window, config, journal).then(compose);
keepWithin(config);
tellSynchronous(window, config, tracing, journal);
void composed.then((host) => attend(host, sink));
Object.assign(window, { amoHost: amoHost({ config, journal, tracing }, composed) });
