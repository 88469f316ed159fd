/** `APP.data.current_card` and what goes with it. */
import { ELEMENT_TYPES } from '../../../account/numbers.js';
import { cardAttributes, type CardEntity } from '../../services/card-fields.js';
import type { AccountRecord } from '../../services/account-client.js';
import type { AppNeeds } from '../app-environment.js';
import type { BackboneModel } from '../backbone.js';

/** `APP.data.current_card`. */
export interface Card {
  /** 0: a new one. */
  readonly id: number;
  /** Values of the fields by the names of their controls, those that are not saved too. */
  readonly model: BackboneModel;
  readonly element_type: number;
  /** Id of the responsible user. */
  main_user: string;
  readonly user_rights: Readonly<Record<string, unknown>>;
  /** Custom fields of the entity. */
  readonly fields: readonly object[];
  name: string;
  readonly el: Element | null;
  readonly $el: unknown;
}

export interface CardPage {
  readonly el: Element | null;
  readonly $el: unknown;
  readonly notes: { readonly notes: readonly object[] };
}

export function createCard(needs: AppNeeds, entity: CardEntity, id: number, record: AccountRecord | undefined): Card {
  const { backbone, account, page } = needs;
  const { user, fields } = account.snapshot;
  const attributes = cardAttributes(entity, record, fields[entity], page.lang);
  const isAdmin = user.rights.is_admin;
  const el = page.document.querySelector('#card_holder');
  return {
    id,
    model: new backbone.Model({ ...attributes, id }),
    element_type: ELEMENT_TYPES[entity]!,
    main_user: String(record?.responsible_user_id ?? user.id),
    user_rights: { is_admin: isAdmin, edit: true, delete: isAdmin, export: isAdmin },
    fields: fields[entity],
    name: record?.name ?? '',
    el,
    $el: page.$(el ?? []),
  };
}

/** `APP.constant('card_element')`: the saved record, as the older parts of the product know it. */
export const cardElement = (entity: CardEntity, record: AccountRecord | undefined): object => ({
  ...record,
  id: record?.id ?? 0,
  name: record?.name ?? '',
  element_type: ELEMENT_TYPES[entity],
  main_user_id: record?.responsible_user_id,
  ...(entity === 'leads' && { raw_price: Number(record?.price ?? 0), price: Number(record?.price ?? 0) }),
});

export function createCardPage({ page }: AppNeeds, notes: readonly object[]): CardPage {
  const el = page.document.querySelector('#card_holder');
  return { el, $el: page.$(el ?? []), notes: { notes } };
}
