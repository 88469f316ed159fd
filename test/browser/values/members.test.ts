/** What jQuery makes of an element when it triggers an event: it calls the method of that name. */
import { expect } from '@open-wc/testing';
import * as kit from '../../../src/entries/index.js';
import { AmoElement } from '../../../src/core/element/amo-element.js';

/** Events that a browser knows: each has a handler's property. */
const OF_THE_BROWSER = [HTMLElement.prototype, Document.prototype, window, ShadowRoot.prototype].flatMap((object) => {
  const names: string[] = [];
  for (const name in object) if (name.startsWith('on')) names.push(name.slice(2));
  return names;
});
/** Events that have no such property. */
const FURTHER = ['focusin', 'focusout', 'open', 'show', 'hide', 'DOMContentLoaded', 'autosize', 'custom_radio_change'];
/** Methods of HTML controls that jQuery calls for good: an event of theirs comes of it. */
const OF_HTML = ['blur', 'click', 'focus', 'select'];

type ElementClass = CustomElementConstructor & { readonly prototype: HTMLElement };

const classes = (Object.values(kit) as unknown[]).filter(
  (value): value is ElementClass => typeof value === 'function' && value.prototype instanceof AmoElement,
);

/** Methods of a class and its bases, down to those of HTML. */
function methods({ prototype }: ElementClass): string[] {
  const names = new Set<string>();
  for (let object = prototype; object !== HTMLElement.prototype; object = Object.getPrototypeOf(object) as HTMLElement)
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(object)))
      if (typeof value === 'function' && name !== 'constructor') names.add(name);
  return [...names];
}

describe('names', () => {
  it('there are classes and events to compare', () => {
    expect(classes.length).to.be.at.least(8);
    expect(OF_THE_BROWSER).to.include.members(['change', 'toggle', 'reset', 'select', 'fullscreenchange', 'online']);
  });

  for (const element of classes) {
    it(`no method of ${element.name} bears the name of an event`, () => {
      const events = new Set([...OF_THE_BROWSER, ...FURTHER]);
      OF_HTML.forEach((name) => events.delete(name));
      expect(methods(element)).to.include('requestUpdate');
      expect(methods(element).filter((name) => events.has(name))).to.eql([]);
    });
  }
});

describe('type', () => {
  const HTML: ReadonlyArray<readonly [ours: string, html: string]> = [
    ['<amo-input></amo-input>', '<input>'],
    ['<amo-input type="tel"></amo-input>', '<input type="tel">'],
    ['<amo-textarea></amo-textarea>', '<textarea></textarea>'],
    ['<amo-checkbox></amo-checkbox>', '<input type="checkbox">'],
    ['<amo-radio></amo-radio>', '<input type="radio">'],
    ['<amo-switcher></amo-switcher>', '<input type="checkbox">'],
    ['<amo-date-field type="date"></amo-date-field>', '<input type="date">'],
    ['<amo-file></amo-file>', '<input type="file">'],
    ['<amo-select></amo-select>', '<select></select>'],
    ['<amo-multiselect></amo-multiselect>', '<select multiple></select>'],
    ['<amo-pipeline-select></amo-pipeline-select>', '<select></select>'],
    ['<amo-button></amo-button>', '<button type="button"></button>'],
    ['<amo-cancel-button></amo-cancel-button>', '<button type="button"></button>'],
    ['<amo-delete-button></amo-delete-button>', '<button type="button"></button>'],
  ];
  for (const [ours, html] of HTML)
    it(`of ${ours} is that of ${html}`, () => {
      const box = document.createElement('div');
      box.innerHTML = ours + html;
      const [type, wanted] = Array.from(box.children as HTMLCollectionOf<HTMLInputElement>, (element) => element.type);
      expect(type).to.equal(wanted);
    });

  for (const element of classes)
    it(`of ${element.name} is there`, () => {
      expect((new element() as HTMLInputElement).type)
        .to.be.a('string')
        .and.not.equal('');
    });
});
