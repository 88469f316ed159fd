/** `APP.data.current_card` and what goes with it. */
import { ELEMENT_TYPES } from '../../../account/numbers.js';
import { cardAttributes, type CardEntity } from '../../services/card-fields.js';
import type { AccountRecord } from '../../services/account-client.js';
import type { AppNeeds } from '../app-environment.js';
import type { ObservedAppData, ObservedCard } from '../../../../sdk/app/data.js';

/** `APP.data.current_card`; who is responsible and the name follow what is saved. */
export interface Card extends ObservedCard {
  main_user: string;
  name: string;
  readonly el: Element | null;
}

export type CardPage = NonNullable<ObservedAppData['card_page']>;

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
