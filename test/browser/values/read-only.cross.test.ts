/** Properties that can only be read, set as a framework sets whatever it finds on a custom element. */
import { expect } from '@open-wc/testing';
import { CONTRACTS } from '../../../src/controls/contracts.js';
import { openFrame, type Frame } from '../support/frame.js';

type Properties = Record<string, unknown>;

const TAGS = Object.keys(CONTRACTS).map((name) => `amo-${name.replaceAll('_', '-')}`);

/** What React does to a custom element; HTML's controls get the attribute. */
function set(element: Element, name: string, value: unknown): void {
  if (name in element) (element as unknown as Properties)[name] = value;
  else element.setAttribute(name, String(value));
}

/** These fail for a text, as in HTML. */
const OF_NUMBERS = ['valueAsNumber', 'valueAsDate'];

/** Names of the accessors of an element's classes. */
function accessors(element: Element, { HTMLElement }: Window & typeof globalThis): string[] {
  const names: string[] = [];
  for (let from = element as object; from !== HTMLElement.prototype; from = Object.getPrototypeOf(from))
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(from))) if (get) names.push(name);
  return names.filter((name) => !OF_NUMBERS.includes(name));
}

describe('a property that can only be read', () => {
  let frame: Frame;
  beforeEach(async () => {
    frame = await openFrame();
    frame.document.body.innerHTML = '<form id="f"></form><div></div>';
  });
  afterEach(() => frame.remove());

  const place = (tag: string): HTMLInputElement => {
    const element = frame.document.createElement(tag) as HTMLInputElement;
    frame.document.querySelector('div')!.append(element);
    return element;
  };

  for (const tag of TAGS)
    it(`${tag} takes form and type as HTML takes the attributes`, async () => {
      await frame.kit('1.0.0');
      const element = place(tag);
      set(element, 'form', 'f');
      expect([element.getAttribute('form'), element.form?.id]).to.eql(['f', 'f']);
      set(element, 'form', null);
      expect([element.hasAttribute('form'), element.form]).to.eql([false, null]);
      const { type } = element;
      set(element, 'type', type);
      expect(element.type).to.equal(type);
      set(element, 'type', 'date');
      expect(element.type, 'a kind of its own stays').to.be.oneOf([type, 'date']);
    });

  for (const tag of TAGS)
    it(`${tag} fails at no property`, async () => {
      await frame.kit('1.0.0');
      const element = place(tag) as unknown as Properties;
      const names = accessors(place(tag), frame.window as never);
      expect(names).to.include.members(['form', 'labels', 'validity', 'willValidate', 'type', 'updateComplete']);
      const { labels, validity } = element;
      for (const name of names) element[name] = undefined;
      expect([element['labels'] === labels, element['validity'] === validity]).to.eql([true, true]);
    });

  it('set before the element gets its class', async () => {
    const elements = TAGS.map(place);
    for (const element of elements) Object.assign(element, { form: 'f', labels: [], willValidate: true });
    await frame.kit('1.0.0');
    expect(elements.map(({ form }) => form?.id)).to.eql(TAGS.map(() => 'f'));
  });
});
