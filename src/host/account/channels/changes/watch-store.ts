import type { Change, Store } from '../../store.js';
import type { Told } from './message.js';
import { messagesOf } from './messages-of.js';

/** Two changes of a row in one turn are one: a new lead is added, then given its name. */
function together(first: Change | undefined, next: Change): Change {
  if (!first) return next;
  const { before } = first;
  const { row } = next;
  return { ...next, before, action: row ? (before ? 'update' : 'add') : 'delete' };
}

/**
 * Tells what the channels say of each change of the account, at the end of the turn and so before the request that made it is
 * answered.
 * @param now seconds since 1970
 * @returns ends it
 */
export function watchStore(store: Store, now: () => number, tell: (told: Told) => void): () => void {
  const changes = new Map<string, Change>();
  const flush = (): void => {
    const all = [...changes.values()];
    changes.clear();
    for (const change of all)
      if (change.row || change.before)
        messagesOf(change, { accountId: store.account.id, now: now() }).forEach((one) => tell(one));
  };
  return store.listen((change) => {
    if (!changes.size) queueMicrotask(flush);
    const key = `${change.table} ${change.id}`;
    changes.set(key, together(changes.get(key), change));
  });
}
