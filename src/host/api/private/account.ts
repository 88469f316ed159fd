/** `/private/api/v2/json/accounts/current`, `/private/api/auth.php`. */
import { json } from '../http/answers.js';
import { record } from '../http/body.js';
import type { Call, Route } from '../http/call.js';
import { oldAccount, oldUser } from '../views/old-account.js';

/** The frame of all answers of that API. */
export const response = (call: Call, body: object, status = 200): Response =>
  json({ response: { ...body, server_time: call.now } }, status, 'application/json');

/** Any login that the account has is let in: the stand-in keeps no passwords. */
function auth(call: Call): Response {
  const { USER_LOGIN } = record(call.body);
  const user = call.store.rows('users').find(({ email }) => email === USER_LOGIN);
  if (!user)
    return response(
      call,
      { error: 'Неправильный логин или пароль', error_code: '110', auth: false, ip: '127.0.0.1' },
      401,
    );
  const { id, name, subdomain, language, timezone } = call.store.account;
  return response(call, {
    auth: true,
    accounts: [{ id: String(id), name, subdomain, language, timezone }],
    user: oldUser(user),
  });
}

export const PRIVATE_ACCOUNT: readonly Route[] = [
  [
    'GET',
    '/private/api/v2/json/accounts/current',
    (call) => response(call, { account: oldAccount(call.store, call.user) }),
  ],
  ['POST', '/private/api/auth.php', auth],
];
