/** What an address says besides the page: who looks, in which theme and language. It goes along from page to page. */
import type { HostConfig } from '../../config/config.js';
import { LANGUAGES } from '../../../i18n/languages.js';

const CARRIED = {
  user: ['admin', 'manager'],
  theme: ['light', 'dark'],
  locale: LANGUAGES,
} as const satisfies Partial<Record<keyof HostConfig, readonly string[]>>;

export type Carried = keyof typeof CARRIED;

/** The configuration with what the address asks for; an unknown value is not followed. */
export function configAt(config: HostConfig, search: string): HostConfig {
  const asked = new URLSearchParams(search);
  const own = Object.entries(CARRIED).flatMap(([name, values]) => {
    const value = asked.get(name);
    return value !== null && (values as readonly string[]).includes(value) ? [[name, value]] : [];
  });
  return { ...config, ...Object.fromEntries(own) };
}

/** An address that carries on what the one before it carried. */
export function carry(url: string, search: string): string {
  const target = new URL(url, 'http://host');
  const before = new URLSearchParams(search);
  for (const name of Object.keys(CARRIED)) {
    const value = before.get(name);
    if (value !== null && !target.searchParams.has(name)) target.searchParams.set(name, value);
  }
  return target.pathname + target.search;
}

/** An address with one of them set. */
export function withCarried(url: string, name: Carried, value: string): string {
  const target = new URL(url, 'http://host');
  target.searchParams.set(name, value);
  return target.pathname + target.search;
}
