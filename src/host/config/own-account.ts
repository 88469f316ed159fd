/** Addresses of the account that the host stands in for. */
export const HOSTS = ['amocrm.ru', 'amocrm.com', 'kommo.com'];

/** Path and query of an address of the own account: `https://SUB.amocrm.ru/api/…`; undefined for any other address. */
export function ownAccountPath(address: string, subdomain: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return HOSTS.some((host) => url.hostname === `${subdomain}.${host}`) ? url.pathname + url.search : undefined;
}

/** Names of the account in the product, of both brands. */
export const accountNames = (subdomain: string): string[] => HOSTS.map((host) => `${subdomain}.${host}`);
