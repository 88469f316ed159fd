import { jsonPlace } from '../../config/live/json-place.js';
import { channelProblem } from '../../config/live/channels.js';
import type { HostPage } from '../host-page.js';
import { make } from '../journal-panel/dom.js';

const SAMPLE = JSON.stringify(
  { body: { payload: { data: { params: { old_value: 'before', new_value: 'after' } } } } },
  null,
  2,
);

/** A channel, a message as JSON, and what came of it. */
export class SendForm {
  readonly root: HTMLFormElement;
  readonly #channel = make('input', { className: 'channel', required: true, autocomplete: 'off' });
  readonly #message = make('textarea', { value: SAMPLE, spellcheck: false });
  readonly #said = make('output', { 'aria-live': 'polite' });
  readonly #suggested: () => readonly string[];
  readonly #host: Pick<HostPage, 'account' | 'channels'>;

  /** @param suggested channels that are offered */
  constructor(host: Pick<HostPage, 'account' | 'channels'>, suggested: () => readonly string[]) {
    this.#host = host;
    const list = make('datalist', { id: 'channels' });
    this.#channel.setAttribute('list', 'channels');
    this.#channel.addEventListener('focus', () =>
      list.replaceChildren(...suggested().map((value) => make('option', { value }))),
    );
    this.#suggested = suggested;
    const submit = make('button', {}, 'Send');
    this.root = make(
      'form',
      {},
      make('label', {}, 'Channel', this.#channel),
      list,
      make('label', {}, 'Message (JSON)', this.#message),
      make('div', { className: 'send' }, submit, this.#said),
    );
    this.root.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
  }

  /** An empty channel becomes the first one that is offered. */
  fill(): void {
    this.#channel.value ||= this.#suggested()[0] ?? '';
  }

  async #submit(): Promise<void> {
    const channel = this.#channel.value.trim();
    let message: unknown;
    try {
      message = JSON.parse(this.#message.value);
    } catch (error) {
      const { reason, line, column } = jsonPlace(this.#message.value, (error as Error).message);
      return this.#say(`The message is no JSON: ${reason} at line ${line}, column ${column}.`, true);
    }
    const { account, channels } = this.#host;
    const problem = channelProblem(channel, Number(account.snapshot.account.id));
    await channels.emit(channel, message).then(
      () => this.#say(`Sent to ${channel}. ${problem ?? ''}`),
      (error: unknown) => this.#say(String(error), true),
    );
  }

  #say(text: string, isError = false): void {
    this.#said.className = isError ? 'error' : '';
    this.#said.textContent = text;
  }
}
