/** `APP.sdk`: who is online, whether a call is going on. */
import type { AccountSnapshot } from '../../services/snapshot.js';

export interface UserStatus {
  readonly id: number;
  readonly online: boolean;
}

export interface Sdk {
  /**
   * Without an argument, and for a wrong one, a map of all users by id; `'online'`: an array of the ids of those who are online; an
   * id: whether that one is.
   */
  showUserStatus(which?: unknown): Readonly<Record<string, UserStatus>> | readonly number[] | boolean;
  setCallingStatus(status: unknown): void;
  getCallingStatus(): boolean;
}

/**
 * @param account as it is now
 * @param ended a call that was going on is over
 */
export function createSdk(account: () => AccountSnapshot, ended: () => void): Sdk {
  let calling = false;
  return {
    showUserStatus(which) {
      const { users, online } = account();
      if (which === 'online') return users.map(({ id }) => id).filter((id) => online.includes(id));
      const user = users.find(({ id }) => typeof which !== 'object' && String(id) === String(which));
      if (user) return online.includes(user.id);
      return Object.fromEntries(users.map(({ id }) => [id, { id, online: online.includes(id) }]));
    },
    setCallingStatus(status) {
      const before = calling;
      calling = status === true;
      if (before && !calling) ended();
    },
    getCallingStatus: () => calling,
  };
}
