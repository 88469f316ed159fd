import { rows, type Row } from '../../contract/contract.js';
import { oncePer } from '../../contract/once-per.js';
import type { AmoElementClass } from './element-class.js';
import { HtmlElement } from './html-element.js';
import { parseTemplate } from '../parse-template.js';
import { makeSettable } from './settable.js';
import type { Dress } from './sheets.js';

/** What a class needs once, worked out when it is defined or first made. */
export interface Finalized {
  readonly observed: string[];
  readonly byAttribute: ReadonlyMap<string, Row>;
  /** The parsed template, a node of the page: a clone of a template's content would be adopted each time. */
  readonly template: DocumentFragment;
  readonly dress: Dress;
  /** The documents and shadow roots that have the rules between neighbours. */
  readonly around: WeakSet<Node>;
}

interface Params {
  param(row: Row): unknown;
  setParam(row: Row, value: unknown): void;
}

/** Reads a class's contract into accessors on its prototype, and parses its template when the first element is made. */
export const finalize = oncePer((element: AmoElementClass): Finalized => {
  const byAttribute = new Map<string, Row>();
  for (const row of rows(element.contract)) {
    if (row.face === 'native') continue;
    if (row.attribute) byAttribute.set(row.attribute, row);
    if (row.property && !row.own && !(row.property in element.prototype)) define(element.prototype, row);
  }
  makeSettable(element.prototype as object, HtmlElement.prototype);
  let template: DocumentFragment | undefined;
  return {
    observed: ['class', 'style', ...byAttribute.keys()],
    byAttribute,
    dress: new WeakMap(),
    around: new WeakSet(),
    get template() {
      return (template ??= parseTemplate(element.template));
    },
  };
});

function define(prototype: object, row: Row): void {
  Object.defineProperty(prototype, row.property as string, {
    configurable: true,
    enumerable: true,
    get(this: Params) {
      return this.param(row);
    },
    set(this: Params, value: unknown) {
      this.setParam(row, value);
    },
  });
}
