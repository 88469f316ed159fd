/** What APP holds of the page that is on the screen. */
import type { Entity } from '../../../../sdk/pages/locations.js';
import type { OpenArea } from '../../areas/area.js';
import type { AccountRecord } from '../../services/account-client.js';
import type { CardEntity } from '../../services/card-fields.js';
import { isCardEntity, type AppNeeds } from '../app-environment.js';
import type { BackboneCollection, ListRow } from '../../../../sdk/app/data.js';
import { cardElement, createCard, createCardPage, type Card, type CardPage } from './card.js';
import { listItem } from './list.js';

export interface Entered {
  readonly open: OpenArea;
  readonly entity: Entity | undefined;
  readonly card: Card | undefined;
  readonly cardPage: CardPage | undefined;
  readonly cardElement: object | undefined;
  readonly list: BackboneCollection<ListRow> | undefined;
}

async function notesOf({ account }: AppNeeds, entity: CardEntity, id: number): Promise<readonly object[]> {
  const response = await account.request(`/api/v4/${entity}/${id}/notes`);
  if (response.status !== 200) return [];
  return ((await response.json()) as { _embedded: { notes: object[] } })._embedded.notes;
}

async function enterCard(needs: AppNeeds, open: OpenArea, entity: CardEntity): Promise<Entered> {
  const { id = 0 } = open.area;
  const { account } = needs;
  const record = open.record ?? (id ? await account.get(entity, id) : undefined);
  const [notes] = await Promise.all([
    id ? notesOf(needs, entity, id) : [],
    account.readContacts({ entity, id }, record),
  ]);
  const card = createCard(needs, entity, id, record);
  return {
    open,
    entity,
    card,
    cardPage: createCardPage(needs, notes),
    cardElement: cardElement(entity, record),
    list: undefined,
  };
}

/** Reads what the page needs that is not on it yet. */
export async function entered(needs: AppNeeds, open: OpenArea): Promise<Entered> {
  const { entity, kind } = open.area.row;
  if (kind === 'card' && isCardEntity(entity)) return enterCard(needs, open, entity);
  const nothing = { open, entity, card: undefined, cardPage: undefined, cardElement: undefined, list: undefined };
  if (kind !== 'list' || !entity) return nothing;
  const records: readonly AccountRecord[] = open.records ?? (await needs.account.list(entity));
  return { ...nothing, list: new needs.backbone.Collection(records.map((record) => listItem(entity, record))) };
}
