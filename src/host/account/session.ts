import type { Store } from './store.js';
import type { Row } from './tables.js';

/** Whose session something is in. */
export interface Who {
  readonly user: 'admin' | 'manager';
}

/** The first user with that role. */
export const userOf = (store: Store, { user }: Who): Row => {
  const users = store.rows('users');
  return users.find((row) => (row.is_admin === true) === (user === 'admin')) ?? users[0] ?? { id: 0 };
};
