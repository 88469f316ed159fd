/** `APP.data.current_list`. */
import { ELEMENT_TYPES } from '../../../account/numbers.js';
import type { ListRow } from '../../../../sdk/app/data.js';
import type { Entity } from '../../../../sdk/pages/locations.js';
import type { AccountRecord } from '../../services/account-client.js';

const ADDRESS: Readonly<Record<Entity, string>> = {
  leads: '/leads/detail/',
  contacts: '/contacts/detail/',
  companies: '/companies/detail/',
  customers: '/customers/detail/',
  todo: '/todo/detail/',
};

/** A row of a list, as the models of the collection hold it. */
export function listItem(entity: Entity, record: AccountRecord): ListRow & { readonly entity: Entity } {
  const companies = (record._embedded as { companies?: { id: number; name?: string }[] } | undefined)?.companies ?? [];
  return {
    id: record.id,
    element_type: ELEMENT_TYPES[entity === 'todo' ? 'tasks' : entity]!,
    entity,
    name: { text: record.name ?? record.text ?? '', url: `${ADDRESS[entity]}${record.id}` },
    company_name: { text: companies[0]?.name ?? '', url: companies[0] ? `/companies/detail/${companies[0].id}` : '' },
    checked: false,
  };
}
