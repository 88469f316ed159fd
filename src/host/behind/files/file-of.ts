import { WIDGETS } from '../../config/endpoints.js';

/** Where older widgets look for their own files: `/upl/CODE/widget/…`. */
const OLD = /^\/upl\/([^/]+)\/widget\/(.*)$/;
/** Code and path that an address names, as it was sent: the URL class would go up for `..` and turn a `\` around. */
export function fileOf(url: string): { readonly code: string; readonly file: string } | undefined {
  const [path = ''] = url.split(/[?#]/);
  let text: string;
  try {
    text = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const [, code = '', ...rest] = text.slice(WIDGETS.length - 1).split('/');
  if (text.startsWith(WIDGETS)) return { code, file: rest.join('/') };
  const old = OLD.exec(text);
  return old ? { code: old[1]!, file: old[2]! } : undefined;
}
