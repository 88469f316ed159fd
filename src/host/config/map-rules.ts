import type { MapRule } from './config.js';

/** What a `--map` rule makes of an absolute address: the target with what follows the prefix; the longest prefix counts. */
export function mappedBy(
  rules: readonly MapRule[],
  url: string,
): { readonly rule: MapRule; readonly rest: string } | undefined {
  const fits = ({ prefix }: MapRule): boolean =>
    url.startsWith(prefix) && (/[/=?]$/.test(prefix) || /^(?:[/?#]|$)/.test(url.slice(prefix.length)));
  const [rule] = rules.filter(fits).sort((one, other) => other.prefix.length - one.prefix.length);
  return rule && { rule, rest: url.slice(rule.prefix.length) };
}

/** Whether the target of a rule is another server; else it is a folder. */
export const isAddress = (target: string): boolean => /^https?:\/\//i.test(target);

/** Target and rest with one slash between them, a query as it is. */
export const joined = (target: string, rest: string): string =>
  /^[?#]/.test(rest) || rest === '' ? target + rest : `${target.replace(/\/$/, '')}/${rest.replace(/^\//, '')}`;
