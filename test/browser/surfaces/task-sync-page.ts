/** The task synchronisation in both faces, for one test: the modal's body, and the element. */
import { surfacesCss } from '../../../src/surfaces/native-css.js';
import type { TaskSyncItem } from '../../../src/surfaces/task-sync/answer.js';
import { TaskSync, type TaskSyncOptions } from '../../../src/surfaces/task-sync/task-sync.js';
import '../../../src/surfaces/task-sync/define.js';
import { jquery, type JQuery, type JQueryVersion } from '../support/jquery.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(surfacesCss());

/** A service, as somebody sees it. */
export class Row {
  readonly element: HTMLElement;
  constructor(element: HTMLElement) {
    this.element = element;
  }
  find<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.element.querySelector<T>(selector)!;
  }
  get toggler(): HTMLElement {
    return this.find('.js-calendar-sync-toggler');
  }
  get gear(): HTMLElement | null {
    return this.find('.js-calendar-sync-setup');
  }
  /** `on`, `off` or `loading`, with the reasons of a failure after it; all signs of a state go together. */
  get state(): string {
    const { classList } = this.element;
    const isOn = classList.contains('js-active');
    const words = this.find('.js-calendar-sync-status').textContent;
    if (words !== (isOn ? 'Fully on' : 'Turn on')) return `class and status differ: ${words}`;
    if (this.toggler.getAttribute('aria-checked') !== String(isOn)) return 'class and aria-checked differ';
    const state = classList.contains('js-loading') ? 'loading' : isOn ? 'on' : 'off';
    if (this.find('.spinner-icon').getClientRects().length > 0 !== (state === 'loading'))
      return 'spinner and class differ';
    const error = this.find('.js-calendar-error');
    return error.getClientRects().length ? `${state}: ${error.textContent}` : state;
  }
}

/** One of the two faces on the page. */
export interface Face {
  readonly name: string;
  /** Before the first row. */
  ready?(): Promise<void>;
  /** Draws services. @returns takes them away */
  draw(box: HTMLElement, items: readonly TaskSyncItem[], options?: TaskSyncOptions): () => void;
  rows(box: HTMLElement): Row[];
}

let $: JQuery;

const modal = (version: JQueryVersion): Face => ({
  name: `modal, jQuery ${version}`,
  ready: async () => {
    $ = await jquery(version);
  },
  draw: (box, items, options) => {
    const sync = new TaskSync({ $, document, lang: 'en' }, $(box), items, options);
    return () => sync.destroy();
  },
  rows: (box) => [...box.querySelectorAll<HTMLElement>('.js-calendar-sync-item')].map((row) => new Row(row)),
});

const element: Face = {
  name: 'element',
  draw: (box, items) => {
    const sync = document.createElement('amo-task-sync');
    sync.items = items;
    box.replaceChildren(sync);
    return () => sync.remove();
  },
  rows: (box) => {
    const root = box.querySelector('amo-task-sync')!.shadowRoot!;
    return [...root.querySelectorAll<HTMLElement>('.js-calendar-sync-item')].map((row) => new Row(row));
  },
};

export const FACES: readonly Face[] = [modal('2.1.3'), modal('4'), element];

/** A place on the page that services are drawn in. */
export class SyncPage {
  readonly box = document.createElement('div');
  readonly face: Face;
  #clear: (() => void) | undefined;

  constructor(face: Face) {
    this.face = face;
  }

  open(): void {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    this.box.style.cssText = 'position: absolute; top: 20px; left: 20px; width: 500px; background: #fff';
    this.box.lang = 'en';
    document.body.append(this.box);
  }

  draw(items: readonly unknown[], options?: TaskSyncOptions): Row[] {
    this.#clear?.();
    this.#clear = this.face.draw(this.box, items as readonly TaskSyncItem[], options);
    return this.face.rows(this.box);
  }

  /** Notes events that jQuery hears on the box. */
  hear(notes: string[], ...types: string[]): void {
    for (const type of types) $(this.box).on(`${type}.test`, () => notes.push(type));
  }

  /** Takes the services away, as closing the modal does. */
  clear(): void {
    this.#clear?.();
    this.#clear = undefined;
  }

  close(): void {
    this.clear();
    $(this.box).remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}

/** Promises that were answered have been heard after this, in however many steps. */
export const answered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
