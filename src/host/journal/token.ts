/** What a JSON web token says, unverified. */
export interface TokenParts {
  readonly header: unknown;
  readonly claims: unknown;
}

const decode = (part: string): unknown => {
  const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
};

/** @returns undefined for what is no token */
export function tokenParts(token: string): TokenParts | undefined {
  const [header, claims] = token.replace(/^Bearer\s+/i, '').split('.');
  if (!header || !claims) return undefined;
  try {
    return { header: decode(header), claims: decode(claims) };
  } catch {
    return undefined;
  }
}
