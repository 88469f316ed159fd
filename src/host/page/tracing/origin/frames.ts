/** A place of a stack. Lines and columns begin with 1. */
export interface Frame {
  readonly call: string;
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

const PLACE = /((?:https?|file|blob):\/?\/?[^\s()@]+?):(\d+):(\d+)/;
const CALL = /^\s*at (?:async |new )?(.*?) \(|^(.*?)@/;

/** Reads a stack as Chromium, Firefox and WebKit write it; lines without an address are left out. */
export function frames(stack: string): Frame[] {
  return stack.split('\n').flatMap((text) => {
    const place = PLACE.exec(text);
    if (!place) return [];
    const call = CALL.exec(text);
    return [{ call: call?.[1] ?? call?.[2] ?? '', url: place[1]!, line: Number(place[2]), column: Number(place[3]) }];
  });
}

const FILE = /^[a-z]+:\/\/[^/]+\/widgets\/([^/?#]+)\//;

/** Scripts of other servers that widgets put on the page. */
const adopted = new Map<string, string>();

const plainUrl = (url: string): string => url.replace(/[?#].*$/, '');

/** A script is a widget's from now on, though it lies elsewhere; the first one's, if two ask for it. */
export function adoptScript(url: string, widget: string): void {
  const key = plainUrl(url);
  if (FILE.test(url) || adopted.has(key)) return;
  adopted.set(key, widget);
}

/** Code of the widget that a script belongs to; undefined for another one. */
export function widgetOfUrl(url: string): string | undefined {
  const code = FILE.exec(url)?.[1];
  return code === undefined ? adopted.get(plainUrl(url)) : decodeURIComponent(code);
}

/** The nearest place in a widget's own files. */
export const widgetFrame = (list: readonly Frame[]): Frame | undefined =>
  list.find(({ url }) => widgetOfUrl(url) !== undefined);

/** `script.js:10:5` of a widget's file, a whole address of another one; queries are left out. */
export function placeOf({ url, line, column }: Frame): string {
  const file = url.replace(/[?#].*$/, '').replace(/^[a-z]+:\/\/[^/]+\/widgets\/[^/]+\//, '');
  return `${file}:${line}:${column}`;
}
