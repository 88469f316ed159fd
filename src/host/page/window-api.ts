/** `window.amoHost`: the host for scripts and tests. */
import type { SaveOutcome } from '../../surfaces/settings-form/installation.js';
import { areasOf, type WidgetArea } from '../config/addresses.js';
import type { CannedAnswer } from '../config/answers.js';
import type { Switches } from '../config/switches.js';
import type { Entry } from '../journal/entry.js';
import type { OpenChannel } from './socket/listening/channels.js';
import type { GoOptions, HostPage } from './host-page.js';
import { addressHere } from './navigation/place.js';

export interface AmoHost {
  /** The page is there and its callbacks have ended; the names of those that have not within ten seconds: `CODE.render`. */
  readonly ready: Promise<readonly string[]>;
  /** What was written down, oldest first. */
  readonly journal: readonly Entry[];
  /** Pages that the widgets run on. */
  readonly areas: readonly WidgetArea[];
  readonly switches: Switches;
  /** Goes to an address or a location (`lcard`); settles as {@link ready} does. */
  go(where: string, options?: GoOptions): Promise<readonly string[]>;
  /** Leaves the page and enters it again. */
  reenter(): Promise<readonly string[]>;
  /** Picks a widget for the ticked rows of a list. */
  select(code: string): Promise<readonly string[]>;
  /** Opens the settings of a widget over the page. */
  openSettings(code: string): Promise<void>;
  /** Installs, saves or disables a widget as a user does it in its settings. @returns what became of it: `{saved, why, reasons}` */
  install(code: string): Promise<SaveOutcome | undefined>;
  save(code: string): Promise<SaveOutcome | undefined>;
  disable(code: string): Promise<SaveOutcome | undefined>;
  /** Sets a switch, here and for pages to come. */
  setSwitch(name: string, value: string): Promise<void>;
  /**
   * Sends a message of the socket to those who listen (`self.listenSocketChannel`), in all tabs and browsers; settles when the
   * listeners of this page were called.
   */
  emit(channel: string, message: unknown): Promise<void>;
  /** Channels that widgets of this page listen to, each with who does. Empty until the page is there. */
  readonly channels: readonly OpenChannel[];
  /** Lets a user go on or off line, for all pages; who has a page of the host open stays on line. */
  setOnline(userId: number, online: boolean): Promise<void>;
  /** Prepares an answer for the next requests like it; settles when it is ready. */
  prepare(answer: CannedAnswer): Promise<void>;
}

export function amoHost(
  { config, journal, tracing }: Pick<HostPage, 'config' | 'journal' | 'tracing'>,
  composed: Promise<HostPage>,
) {
  const ready = composed.then((host) => host.go(addressHere(config), { history: 'replace' }));
  let switches: Switches = config.switches;
  let opened: HostPage | undefined;
  void composed.then((host) => {
    opened = host;
    switches = host.switches.values;
    host.switches.onChange((values) => (switches = values));
  });
  const api: AmoHost = {
    ready,
    get journal() {
      return journal.entries;
    },
    get areas() {
      return areasOf(config.widgets);
    },
    get switches() {
      return switches;
    },
    go: async (where, options) => (await composed).go(where, options),
    reenter: async () => (await composed).reenter(),
    get channels() {
      return opened?.channels.list ?? [];
    },
    emit: async (channel, message) => (await composed).channels.emit(channel, message),
    setOnline: async (id, online) => (await composed).presence.set(id, online),
    select: async (code) => (await composed).select(code),
    openSettings: async (code) => (await composed).openSettings(code),
    install: async (code) => (await composed).runSettings(code, 'install'),
    save: async (code) => (await composed).runSettings(code, 'save'),
    disable: async (code) => (await composed).runSettings(code, 'disable'),
    setSwitch: async (name, value) => (await composed).switches.set(name, value),
    prepare: (answer) => tracing.prepared.add(answer),
  };
  return api;
}
