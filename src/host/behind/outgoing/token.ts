import { SignJWT } from 'jose';

/** Seconds that a token holds. */
const LIFE = 30 * 60;

/** What a one-time token says (platform.md, "One-time token"). */
export interface TokenFacts {
  /** The integration's secret. */
  readonly secret: string;
  /** Address of the account. */
  readonly issuer: string;
  /** Scheme and host of the integration's redirect address. */
  readonly audience: string;
  readonly accountId: number;
  readonly userId: number;
  readonly subdomain: string;
  readonly clientUuid: string;
}

/** A one-time token as the product signs it: HS256, another `jti` each time. */
export function oneTimeToken(facts: TokenFacts): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    account_id: facts.accountId,
    user_id: facts.userId,
    subdomain: facts.subdomain,
    client_uuid: facts.clientUuid,
  })
    .setProtectedHeader({ typ: 'JWT', alg: 'HS256' })
    .setIssuer(facts.issuer)
    .setAudience(facts.audience)
    .setJti(crypto.randomUUID())
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + LIFE)
    .sign(new TextEncoder().encode(facts.secret));
}
