import { text } from '../../behind/own/answerer.js';
import { fileOf } from '../../behind/files/file-of.js';
import { typeOf } from '../../behind/files/file-type.js';
import { OWN } from '../../config/endpoints.js';
import type { StaticFolder } from '../folder.js';

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The files of the folder, under the host's addresses. */
export class Files {
  readonly #folder: StaticFolder;
  readonly #root: URL;

  /** @param root address of the folder, with a slash at the end */
  constructor(folder: StaticFolder, root: URL) {
    this.#folder = folder;
    this.#root = root;
  }

  /** @param name of the scenario; undefined: the address is none of a file */
  answer(name: string, { method }: Request, url: URL): Promise<Response> | Response | undefined {
    const widget = fileOf(url.pathname);
    const isOwn = url.pathname.startsWith(OWN);
    if (!widget && !isOwn) return undefined;
    if (method !== 'GET' && method !== 'HEAD') return text(405, `Files can only be read: ${method} ${url.pathname}.`);
    if (isOwn) return this.#ofPage(decodeURIComponent(url.pathname.slice(OWN.length)), url.pathname);
    return this.#ofWidget(name, widget!);
  }

  #ofPage(file: string, pathname: string): Promise<Response> | Response {
    if (!this.#folder.page.includes(file)) return text(404, `Nothing is at ${pathname}.`);
    return this.#read(`page/${encoded(file)}`, file);
  }

  #ofWidget(
    name: string,
    { code, file }: { readonly code: string; readonly file: string },
  ): Promise<Response> | Response {
    const widget = this.#folder.scenarios[name]!.widgets.find((one) => one.code === code);
    if (!widget) return text(404, `No widget has the address /widgets/${code}/${file}.`);
    if (!widget.files.includes(file)) return text(404, `The widget ${code} has no file "${file}".`);
    return this.#read(`${widget.place}/${encoded(file)}`, file);
  }

  /** Its own answer, not the server's: then its address is the one that was asked for. */
  async #read(path: string, file: string): Promise<Response> {
    const found = await fetch(`${this.#root.href}${path}?${this.#folder.build}`);
    if (!found.ok) return text(found.status, `${this.#root.href}${path} is not there any more: load the page anew.`);
    return new Response(found.body, { headers: { 'content-type': typeOf(file), 'cache-control': 'no-store' } });
  }
}
