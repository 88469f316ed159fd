/** Addresses of records. */
import type { Entity } from '../../../sdk/pages/locations.js';

/** Address of a record's card; a task has none. */
export const cardOf = (entity: Entity, id: number | string): string =>
  entity === 'todo' ? '' : `/${entity}/detail/${id}`;

export const newCardOf = (entity: Entity): string => `/${entity}/add/`;
