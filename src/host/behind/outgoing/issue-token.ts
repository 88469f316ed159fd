import type { UserRole } from '../../config/config.js';
import type { Account } from '../account/account.js';
import { accountFacts, clientUuid } from '../page/host-config.js';
import type { PageOptions } from '../page/page-options.js';
import { oneTimeToken } from './token.js';

/** What signs tokens when nobody has given a secret. */
const SECRET = 'amo-elements';

export interface TokenOrder {
  readonly options: PageOptions;
  readonly account: Account;
  /** Place of the widget among the others. */
  readonly index: number;
  readonly user: UserRole;
}

/** A one-time token for a widget. */
export function issueToken({ options, account, index, user }: TokenOrder): Promise<string> {
  const { secret = SECRET, clientId = clientUuid(index), redirectUri } = options;
  const { origin, accountId, subdomain } = accountFacts(options);
  return oneTimeToken({
    secret,
    issuer: origin,
    audience: redirectUri && URL.canParse(redirectUri) ? new URL(redirectUri).origin : origin,
    accountId,
    userId: account.userId(user),
    subdomain,
    clientUuid: clientId,
  });
}
