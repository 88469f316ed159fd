/** `APP.sdk`: who is online, whether a call is going on. */
import type { AppSdk, UserStatuses } from '../../../../sdk/app/user-status.js';
import type { AccountSnapshot } from '../../services/snapshot.js';

/** Without an argument, and for a wrong one, all users. */
function statusOf({ users, online }: AccountSnapshot, which: unknown): UserStatuses | readonly number[] | boolean {
  if (which === 'online') return users.map(({ id }) => id).filter((id) => online.includes(id));
  const user = users.find(({ id }) => typeof which !== 'object' && String(id) === String(which));
  if (user) return online.includes(user.id);
  return Object.fromEntries(users.map(({ id }) => [id, { id, online: online.includes(id) }]));
}

/**
 * @param account as it is now
 * @param ended a call that was going on is over
 */
export function createSdk(account: () => AccountSnapshot, ended: () => void): AppSdk {
  let calling = false;
  return {
    showUserStatus: ((which?: unknown) => statusOf(account(), which)) as AppSdk['showUserStatus'],
    setCallingStatus(status) {
      const before = calling;
      calling = status === true;
      if (before && !calling) ended();
    },
    getCallingStatus: () => calling,
  };
}
