/** What the one-time token in the header `X-Auth-Token` claims: a JWT, HS256, signed with the integration's secret (platform.md, section 5). */
export interface OneTimeTokenClaims {
  /** Address of the account: `https://stand.amocrm.ru`. */
  readonly iss: string;
  /** Scheme and host of the integration's redirect address. */
  readonly aud: string;
  /** Another one for each token. */
  readonly jti: string;
  /** Seconds since 1970: issued, not valid before, not after, which is 30 minutes later. */
  readonly iat: number;
  readonly nbf: number;
  readonly exp: number;
  readonly account_id: number;
  readonly user_id: number;
  readonly subdomain: string;
  /** Id of the integration. */
  readonly client_uuid: string;
}
