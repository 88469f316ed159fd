import { CHANNELS } from '../../config/live/channels.js';
import type { HostPage } from '../host-page.js';
import { make } from '../journal-panel/dom.js';
import type { Came, OpenChannel } from '../socket/listening/channels.js';
import { payloadOf } from '../socket/listening/filter.js';
import { PanelFrame } from './frame.js';
import { SendForm } from './send-form.js';

const times = (count: number): string => (count === 1 ? '' : ` × ${count}`);

/** `probe (body, payload) × 2` */
function inWords(listeners: OpenChannel['listeners']): string {
  const counts = new Map<string, number>();
  for (const { widget, keys } of listeners) {
    const name = widget + (keys.length ? ` (${keys.join(', ')})` : '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => name + times(count)).join(', ');
}

/** What happened, when the message says it. */
function typeOf(message: unknown): string {
  const { type } = (payloadOf(message) ?? {}) as { type?: unknown };
  return typeof type === 'string' ? `${type} · ` : '';
}

const clock = (time: number): string => new Date(time).toLocaleTimeString('en-GB');

/** Channels that the page listens to, what has come, and a form that sends. */
export class SocketsPanel {
  readonly frame: PanelFrame;
  readonly #host: HostPage;
  readonly #channels = make('ul', { 'aria-label': 'Channels' });
  readonly #recent = make('ul', { 'aria-label': 'Last messages' });
  readonly #form: SendForm;
  readonly #rows = new WeakMap<Came, HTMLElement>();

  constructor(host: HostPage) {
    this.#host = host;
    this.frame = new PanelFrame('Sockets', host.config.theme, () => this.#draw());
    this.#form = new SendForm(host, () => this.#suggested());
    this.frame.body.append(
      make('div', {}, make('h3', {}, 'Channels'), this.#channels),
      make('div', {}, make('h3', {}, 'Send to all pages'), this.#form.root),
      make('div', {}, make('h3', {}, 'Last messages'), this.#recent),
    );
    host.channels.onChange(() => this.frame.changed());
  }

  /** Those that are heard, and those of this page and account. */
  #suggested(): readonly string[] {
    const { account, channels, current } = this.#host;
    const { user } = account.snapshot;
    const { row, id } = current?.area ?? {};
    const words: Readonly<Record<string, unknown>> = {
      ACCOUNT_ID: account.snapshot.account.id,
      USER_ID: user.id,
      ENTITY: row?.entity ?? 'leads',
      CARD_ID: id || 1,
      PIPELINE_ID: account.snapshot.pipelines[0]?.id ?? 1,
    };
    const own = CHANNELS.map(({ form }) => form.replace(/[A-Z_]+/g, (word) => String(words[word] ?? word)));
    return [...new Set([...channels.list.map(({ channel }) => channel), ...own])];
  }

  #draw(): void {
    const { list, recent } = this.#host.channels;
    this.#form.fill();
    const none = make('li', { className: 'faint' }, 'No widget of this page listens: self.listenSocketChannel does.');
    this.#channels.replaceChildren(
      ...list.map(({ channel, listeners }) =>
        make('li', {}, make('code', {}, channel), ' ', make('span', {}, inWords(listeners))),
      ),
      ...(list.length ? [] : [none]),
    );
    const came = [...recent].reverse().map((one) => this.#row(one));
    this.#recent.replaceChildren(...(came.length ? came : [make('li', { className: 'faint' }, 'None yet.')]));
  }

  /** Kept: one that the user has opened stays open. */
  #row(came: Came): HTMLElement {
    let row = this.#rows.get(came);
    if (!row) {
      const given = came.given ? `given to ${came.given}` : 'given to nobody: other keys';
      const summary = make(
        'summary',
        {},
        make('time', {}, clock(came.time)),
        ' ',
        make('code', {}, came.channel),
        ` ${typeOf(came.message)}${given}`,
      );
      row = make('li', {}, make('details', {}, summary, make('pre', {}, JSON.stringify(came.message, null, 2))));
      this.#rows.set(came, row);
    }
    return row;
  }
}
