import type { HostPage } from '../host-page.js';
import { make } from '../journal-panel/dom.js';
import type { AccountUser } from '../services/snapshot.js';
import { PanelFrame } from './frame.js';

/** Users of the account, each with a switch that lets it go on and off line. */
export class UsersPanel {
  readonly frame: PanelFrame;
  readonly #host: HostPage;
  readonly #rows = new Map<number, { readonly box: HTMLInputElement; readonly note: HTMLElement }>();
  readonly #said = make('output', { 'aria-live': 'polite' });

  constructor(host: HostPage) {
    this.#host = host;
    this.frame = new PanelFrame('Users', host.config.theme, () => this.#draw());
    const list = make('ul', { 'aria-label': 'Users on line' });
    for (const user of host.account.snapshot.users) list.append(this.#row(user));
    this.frame.body.append(
      make('p', {}, 'Who is on line, for all pages: APP.sdk.showUserStatus() answers by it.'),
      list,
      this.#said,
    );
    host.presence.onChange(() => this.frame.changed());
  }

  #row({ id, name }: AccountUser): HTMLElement {
    const box = make('input', { type: 'checkbox' });
    const note = make('span', { className: 'faint' });
    box.addEventListener('change', () => void this.#set(id, box.checked));
    this.#rows.set(id, { box, note });
    return make('li', {}, make('label', {}, box, name, note));
  }

  async #set(id: number, online: boolean): Promise<void> {
    await this.#host.presence.set(id, online).then(
      () => (this.#said.textContent = ''),
      (error: unknown) => (this.#said.textContent = String(error)),
    );
    this.#draw();
  }

  #draw(): void {
    const { presence, account } = this.#host;
    for (const [id, { box, note }] of this.#rows) {
      const isOwn = id === account.snapshot.user.id;
      box.checked = presence.isOnline(id);
      // Who has a page open is on line.
      box.disabled = isOwn || presence.isHere(id);
      note.textContent = isOwn ? `${id} · this page` : presence.isHere(id) ? `${id} · has a page open` : String(id);
    }
  }
}
