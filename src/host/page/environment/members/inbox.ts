/** `APP.notifications`: shown on the page, kept by the account. */
import { Notifications } from '../../../../surfaces/notifications/notifications.js';
import type { AppNeeds } from '../app-environment.js';

const INBOX = '/ajax/v2/inbox/add';

/** @throws what the account answers when it does not keep a notification */
async function send({ account, switches }: AppNeeds, kind: string, data: object): Promise<unknown> {
  const fails = switches.values.inbox === 'fails';
  const response = await account.request(fails ? `${INBOX}?fail=1` : INBOX, {
    method: 'POST',
    body: { ...data, kind },
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw answer;
  return answer;
}

export const createNotifications = (needs: AppNeeds): Notifications =>
  new Notifications(needs.page, {
    send: (kind, data) => send(needs, kind, data),
    user: needs.account.snapshot.user.id,
  });
