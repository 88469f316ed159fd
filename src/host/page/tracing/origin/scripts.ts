import type { Journal } from '../../../journal/journal.js';
import { violation } from '../../../journal/violations.js';
import { replace } from '../network/network.js';
import { adoptScript } from './frames.js';
import type { Asker, Owners } from './owners.js';

type View = Window & typeof globalThis;

/** Scripts that RequireJS loads bear the name of their module. */
const OF_LOADER = 'data-requiremodule';
const RUNS = /^$|javascript|ecmascript|^module$/i;

/** Tells of scripts that widgets put on the page by themselves (L13): what these do is the widget's, too. */
class Scripts {
  readonly #owners: Owners;
  readonly #journal: Journal;
  readonly #makers = new WeakMap<Node, Asker>();
  readonly #told = new Set<string>();

  constructor(owners: Owners, journal: Journal) {
    this.#owners = owners;
    this.#journal = journal;
  }

  made(element: Node): void {
    const asker = this.#owners.asker();
    if (asker.widget !== undefined) this.#makers.set(element, asker);
  }

  added(script: HTMLScriptElement): void {
    const maker = this.#makers.get(script);
    if (!maker || script.hasAttribute(OF_LOADER) || !RUNS.test(script.type)) return;
    const { widget, callback, script: where } = maker;
    if (script.src) adoptScript(script.src, widget!);
    const what = script.src ? script.src.replace(/[?#].*/, '') : 'code of its own';
    const key = [widget, what, where].join(' ');
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#journal.report(violation('script-appended', widget, { what, where, callback }));
  }
}

export function traceScripts(view: View, owners: Owners, journal: Journal): void {
  const scripts = new Scripts(owners, journal);
  replace(
    view.Document.prototype,
    'createElement',
    (native) =>
      function (this: Document, ...args: [name: string, options?: ElementCreationOptions]) {
        const element = Reflect.apply(native, this, args) as Element;
        if (element instanceof HTMLScriptElement) scripts.made(element);
        return element;
      } as Document['createElement'],
  );
  // One that was taken away again in the same turn is told of, too.
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof HTMLScriptElement) scripts.added(node);
  }).observe(view.document, { childList: true, subtree: true });
  // Modules of other servers, which only the widget named.
  journal.listen(({ kind, widget, detail: { url } }) => {
    if (kind === 'module' && widget !== undefined && typeof url === 'string' && /^https?:/.test(url))
      adoptScript(url, widget);
  });
}
