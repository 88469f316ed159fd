/** Menus of phones and addresses: what widgets added by `add_action`, and by `add_source` for text messages. */
import { each, escapeExactly } from '../../../../../contract/markup/text.js';
import type { Action } from '../../../actions.js';
import type { HostPage } from '../../../host-page.js';
import { post } from '../../../records/api.js';
import { say } from '../../../shell/words.js';
import { MESSAGE, NO_ACTIONS, SEND } from '../texts.js';

const item = ({ code, title }: Action, index: number): string =>
  `<li><button type="button" class="tips-item js-tips-item" data-index="${index}" data-code="${escapeExactly(code)}">${escapeExactly(title)}</button></li>`;

const smsForm = (title: string, lang: string): string =>
  `<div class="tips__sms"><textarea class="text-input text-input-textarea js-sms-text" rows="3" aria-label="${say(lang, MESSAGE)}: ${escapeExactly(title)}"></textarea>` +
  `<button type="button" class="button-input js-sms-send">${say(lang, SEND)}</button><span class="tips__status" role="status"></span></div>`;

/** @returns undefined for a record that has not been saved */
export interface DialTarget {
  readonly entity: string;
  readonly id: number;
}

export class DialMenus {
  readonly #host: HostPage;
  readonly #target: DialTarget | undefined;

  /** @param target record that the note of a sent message is written to */
  constructor(host: HostPage, target: DialTarget | undefined) {
    this.#host = host;
    this.#target = target;
    const $holder = host.$('#card_holder');
    $holder.on('click', '.js-dial-menu > summary', ({ currentTarget }) =>
      this.#fill((currentTarget as Element).parentElement!),
    );
    $holder.on('click', '.js-tips-item', ({ currentTarget }) => this.#choose(currentTarget as HTMLElement));
    $holder.on('click', '.js-sms-send', ({ currentTarget }) => void this.#send(currentTarget as HTMLElement));
  }

  #actionsOf(menu: Element): readonly Action[] {
    const { actions } = this.#host;
    return menu.getAttribute('data-type') === 'email'
      ? actions.of('email')
      : [...actions.of('phone'), ...actions.of('sms')];
  }

  #fill(menu: Element): void {
    const { $, config } = this.#host;
    const actions = this.#actionsOf(menu);
    const none = `<li class="tips__none">${say(config.locale, NO_ACTIONS)}</li>`;
    $(menu.querySelector('.tips__inner')!).html(
      `<ul class="tips__list">${actions.length ? each(actions, item) : none}</ul>`,
    );
  }

  #valueOf(menu: Element): string {
    return menu.closest('.js-dial')!.querySelector<HTMLInputElement>('input[type=text]')!.value;
  }

  #choose(button: HTMLElement): void {
    const menu = button.closest('.js-dial-menu')!;
    const action = this.#actionsOf(menu)[Number(button.dataset['index'])]!;
    if (action.type === 'sms') {
      const { $, config } = this.#host;
      $(menu.querySelector('.tips__inner')!).html(smsForm(action.title, config.locale));
      menu.querySelector('.js-sms-text')!.setAttribute('data-code', action.code);
      menu.querySelector<HTMLElement>('.js-sms-text')!.focus();
      return;
    }
    menu.removeAttribute('open');
    action.fn({ value: this.#valueOf(menu) });
  }

  /** The widget sends; when its promise has come true the feed gets a note. */
  async #send(button: HTMLElement): Promise<void> {
    const menu = button.closest('.js-dial-menu')!;
    const text = menu.querySelector<HTMLTextAreaElement>('.js-sms-text')!;
    const action = this.#host.actions.of('sms').find(({ code }) => code === text.dataset['code'])!;
    const phone = this.#valueOf(menu);
    const contact = menu.closest('form')!.querySelector<HTMLInputElement>('[name=ID]')!.value;
    try {
      await action.fn({ phone, message: text.value, contact_id: Number(contact) });
    } catch (reason) {
      menu.querySelector('.tips__status')!.textContent = String(reason ?? '');
      return;
    }
    menu.removeAttribute('open');
    const note = { note_type: 'sms_out', params: { text: text.value, phone } };
    if (this.#target) await post(this.#host.account, `${this.#target.entity}/${this.#target.id}/notes`, [note]);
    this.#host.$('#card_holder').trigger('host:feed:reload');
  }
}
