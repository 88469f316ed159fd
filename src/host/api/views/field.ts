/** How custom fields are written, by their kinds' names and numbers. */
import type { Row } from '../../account/tables.js';
import type { Call } from '../http/call.js';
import { self } from '../query/paging.js';

/** A multitext field of the product is called by what it holds. */
export const fieldPath = ({ entity }: Row): string =>
  /^\d+$/.test(String(entity)) ? `/api/v4/catalogs/${String(entity)}` : `/api/v4/${String(entity)}`;

export function fieldView(call: Call, field: Row): object {
  const { entity, ...row } = field;
  const isCatalog = /^\d+$/.test(String(entity));
  return {
    ...row,
    account_id: call.store.account.id,
    entity_type: isCatalog ? 'catalogs' : entity,
    ...(isCatalog ? { catalog_id: Number(entity) } : {}),
    is_computed: false,
    is_predefined: field.code !== null,
    is_deletable: field.code === null,
    is_visible: true,
    is_required: false,
    required_statuses: [],
    settings: [],
    remind: field.type === 'birthday' ? 'never' : null,
    triggers: [],
    currency: null,
    hidden_statuses: [],
    chained_lists: null,
    tracking_callback: null,
    search_in: null,
    nested: null,
    _links: self(call, `${fieldPath(field)}/custom_fields/${field.id}`),
  };
}
