import { renderNative } from '../../../../../controls/native.js';
import type { Entity } from '../../../../../sdk/pages/locations.js';
import type { HostPage } from '../../../host-page.js';
import { cardOf } from '../../../records/links.js';
import type { AccountRecord } from '../../../services/account-client.js';
import { say } from '../../../shell/words.js';
import type { EntityForm } from '../form/entity-form.js';
import { CANCEL, NOT_SAVED, SAVE } from '../texts.js';

export const saveBar = (lang: string): string =>
  '<div class="card-top-save js-card-save-bar" role="group" hidden>' +
  renderNative(
    'button',
    { text: say(lang, SAVE), blue: true, class_name: 'js-trigger-save js-button-with-loader' },
    { lang },
  ) +
  renderNative('cancel_button', { text: say(lang, CANCEL), class_name: 'js-trigger-cancel' }, { lang }) +
  '<span class="card-top-save__status" role="alert"></span></div>';

export interface Form {
  readonly form: EntityForm;
  record: AccountRecord | undefined;
}

/** The bar with "Save" and "Cancel": there while something is not saved. */
export class Saving {
  readonly #host: HostPage;
  readonly #forms: readonly Form[];
  readonly #entity: Entity;

  /** @param forms that of the card first */
  constructor(host: HostPage, entity: Entity, forms: readonly Form[]) {
    this.#host = host;
    this.#entity = entity;
    this.#forms = forms;
    const $holder = host.$('#card_holder');
    $holder.on('input change controls:change', () => this.#show());
    $holder.on('click', '.js-trigger-save', () => void this.#save());
    $holder.on('click', '.js-trigger-cancel', () => {
      for (const { form, record } of forms) form.reset(record);
      this.#show();
    });
  }

  #show(): void {
    const isDirty = this.#forms.some(({ form }) => form.isDirty);
    this.#host.$('.js-card-save-bar').prop('hidden', !isDirty);
    if (!isDirty) this.#say('');
  }

  #say(text: string): void {
    this.#host.$('.card-top-save__status').text(text);
  }

  async #save(): Promise<void> {
    const { $, account, app, config, go } = this.#host;
    const $button = $('.js-trigger-save').trigger('button:load:start');
    try {
      for (const one of this.#forms) {
        if (!one.form.isDirty) continue;
        one.record = await account.save(one.form.params.entity, one.form.changes, one.record?.id);
        one.form.saved();
      }
    } catch (error) {
      return this.#say(`${say(config.locale, NOT_SAVED)}: ${(error as Error).message}`);
    } finally {
      $button.trigger('button:load:stop');
    }
    this.#show();
    const { record, form } = this.#forms[0]!;
    if (!form.params.record && record) await go(cardOf(this.#entity, record.id));
    else {
      $('#card_holder').trigger('host:feed:reload');
      await app.refresh();
    }
  }
}
