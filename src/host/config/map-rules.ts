import type { MapRule } from './config.js';

/** A socket stands where the pages of its server do: `wss://` is mapped by a rule for `https://`, too. */
const asPage = (url: string): string => url.replace(/^ws(?=s?:)/i, 'http');

/** What a `--map` rule makes of an absolute address: the target with what follows the prefix; the longest prefix counts. */
export function mappedBy(
  rules: readonly MapRule[],
  url: string,
): { readonly rule: MapRule; readonly rest: string } | undefined {
  const restOf = ({ prefix }: MapRule): string | undefined => {
    const from = url.startsWith(prefix) ? url : asPage(url);
    const rest = from.slice(prefix.length);
    return from.startsWith(prefix) && (/[/=?]$/.test(prefix) || /^(?:[/?#]|$)/.test(rest)) ? rest : undefined;
  };
  const fitting = rules.filter((rule) => restOf(rule) !== undefined);
  const [rule] = fitting.sort((one, other) => other.prefix.length - one.prefix.length);
  return rule && { rule, rest: restOf(rule)! };
}

/** Whether the target of a rule is another server; else it is a folder. */
export const isAddress = (target: string): boolean => /^(?:http|ws)s?:\/\//i.test(target);

/** Target and rest with one slash between them, a query as it is; `http` for `ws`. */
export function joined(target: string, rest: string): string {
  const page = asPage(target);
  return /^[?#]/.test(rest) || rest === '' ? page + rest : `${page.replace(/\/$/, '')}/${rest.replace(/^\//, '')}`;
}
