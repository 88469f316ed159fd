/** Several copies of the kit on one page: the same version, other versions, other prefixes, in every order. */
import { expect } from '@open-wc/testing';
import type { AmoInput, AmoSelect } from '../../../src/entries/index.js';
import { click, press, type } from '../support/commands.js';
import { openFrame, type Frame, type Kit } from '../support/frame.js';

/** A control of each kind: its class, what is written, and what is sent for it. */
interface Kind {
  readonly name: string;
  of(kit: Kit): unknown;
  readonly attributes: string;
  readonly sent: string | null;
}

const KINDS: readonly Kind[] = [
  { name: 'button', of: (kit) => kit.AmoButton, attributes: 'value="a" type="submit"', sent: null },
  { name: 'input', of: (kit) => kit.AmoInput, attributes: 'value="a"', sent: 'a' },
  { name: 'select', of: (kit) => kit.AmoSelect, attributes: 'value="a"', sent: 'a' },
  { name: 'suggest', of: (kit) => kit.AmoSuggest, attributes: 'value="a"', sent: 'a' },
  { name: 'checkboxes_dropdown', of: (kit) => kit.AmoCheckboxesDropdown, attributes: "value='a'", sent: 'a' },
  { name: 'date_field', of: (kit) => kit.AmoDateField, attributes: 'value="2026-05-03"', sent: '2026-05-03' },
];
const tagsOf = (prefix: string): string[] => KINDS.map(({ name }) => `${prefix}-${name.replace('_', '-')}`);

describe('copies of the kit', () => {
  let frame: Frame;
  beforeEach(async () => {
    frame = await openFrame();
  });
  afterEach(() => frame.remove());

  /** Every control of a copy works under the tag that the copy gives. */
  function expectWorking(kit: Kit): void {
    for (const { name, of, attributes, sent } of KINDS) {
      const form = frame.document.createElement('form');
      form.innerHTML = `<${kit.tag(name)} name="n" ${attributes}></${kit.tag(name)}>`;
      frame.document.body.append(form);
      const control = form.firstElementChild as AmoInput;
      expect(control, kit.tag(name)).to.be.instanceOf(of(kit));
      expect(form.elements[0]).to.equal(control);
      if (sent) expect([control.value].flat()).to.eql([sent]);
      expect(new (frame.window as unknown as typeof globalThis).FormData(form).get('n')).to.equal(sent);
      form.remove();
    }
  }

  const tags = (kit: Kit): string[] => KINDS.map(({ name }) => kit.tag(name));

  const ORDERS: ReadonlyArray<readonly string[]> = [
    ['1.0.0', '1.0.0'],
    ['1.0.0', '2.0.0'],
    ['2.0.0', '1.0.0'],
    ['1.0.0', '1.0.0', '2.0.0', '1.0.0'],
  ];
  for (const versions of ORDERS) {
    it(`versions ${versions.join(', then ')}`, async () => {
      const kits: Kit[] = [];
      for (const version of versions) kits.push(await frame.kit(version));
      expect(tags(kits[0]!)).to.eql(tagsOf('amo'));
      expect(new Set(kits.flatMap(tags)).size, 'each copy has tags of its own').to.equal(kits.length * KINDS.length);
      for (const [index, kit] of kits.entries()) {
        expect(kit.VERSION).to.equal(versions[index]);
        if (index) for (const tag of tags(kit)) expect(tag).to.include(`-v${versions[index]!.replaceAll('.', '-')}`);
        expectWorking(kit);
      }
      expect(frame.window.errors).to.eql([]);
    });
  }

  it('a later copy warns once, with both versions', async () => {
    await frame.kit('1.0.0');
    expect(frame.window.warnings).to.eql([]);
    await frame.kit('2.0.0');
    expect(frame.window.warnings).to.have.length(1);
    expect(frame.window.warnings[0]).to.include('1.0.0').and.include('2.0.0').and.include('prefix');
  });

  it('a production copy warns of nothing', async () => {
    const first = await frame.kit('1.0.0', 'production');
    const second = await frame.kit('2.0.0', 'production');
    expectWorking(first);
    expectWorking(second);
    expect([frame.window.warnings, frame.window.errors]).to.eql([[], []]);
  });

  it('defining again changes nothing', async () => {
    const kit = await frame.kit('1.0.0');
    kit.defineElements();
    kit.defineElements({ prefix: 'amo' });
    expect(tags(kit)).to.eql(tagsOf('amo'));
    const second = await frame.kit('2.0.0');
    const own = tags(second);
    second.defineElements();
    expect(tags(second)).to.eql(own);
    expect(frame.window.warnings).to.have.length(1);
  });

  it('a prefix gives tags of its own, beside the others', async () => {
    const kit = await frame.kit('1.0.0');
    const second = await frame.kit('1.0.0');
    second.defineElements({ prefix: 'acme' });
    expect(tags(second)).to.eql(tagsOf('acme'));
    expectWorking(second);
    expectWorking(kit);
    expect(frame.document.createElement('amo-select')).to.be.instanceOf(kit.AmoSelect);
    expect(frame.document.createElement('acme-select'))
      .to.be.instanceOf(second.AmoSelect)
      .and.not.instanceOf(kit.AmoSelect);
  });

  it('two copies with one prefix', async () => {
    const [kit, second] = [await frame.kit('1.0.0'), await frame.kit('2.0.0')];
    kit.defineElements({ prefix: 'acme' });
    second.defineElements({ prefix: 'acme' });
    expect(tags(kit)).to.eql(tagsOf('acme'));
    for (const tag of tags(second)) expect(tag).to.match(/-v2-0-0$/);
    expectWorking(kit);
    expectWorking(second);
  });

  it('a prefix that cannot start a tag', async () => {
    const kit = await frame.kit('1.0.0');
    for (const prefix of ['', '1a', 'Acme', 'a b', '<i>'])
      expect(() => kit.defineElements({ prefix }), prefix).to.throw('cannot start a tag');
  });

  it("a tag that another author's element has", async () => {
    const { customElements: registry, HTMLElement: Base } = frame.window as unknown as typeof globalThis;
    registry.define('amo-input', class extends Base {});
    const kit = await frame.kit('1.0.0');
    expect(kit.tag('select')).to.equal('amo-select');
    expect(kit.tag('input')).to.equal('amo-input-v1-0-0');
    expectWorking(kit);
    expect(frame.window.warnings).to.have.length(1);
    expect(frame.window.warnings[0]).to.include('amo-input');
  });

  it('elements of two copies work together in a form', async () => {
    const [first, second] = [await frame.kit('1.0.0'), await frame.kit('2.0.0')];
    const of = ({ tag }: Kit, name: string, attrs: string) => `<${tag(name)} ${attrs}>Go</${tag(name)}>`;
    const fields = of(second, 'input', 'name="n"') + of(first, 'input', 'name="m"');
    frame.document.body.innerHTML = `<form>${fields}${of(first, 'button', 'name="go" value="1" type="submit"')}</form>`;
    const form = frame.document.forms[0]!;
    const sent: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(
        [...new (frame.window as unknown as typeof globalThis).FormData(form)]
          .map((entry) => entry.join('='))
          .join('&'),
      );
    });
    await click(form.elements[0]!);
    await type('x');
    await press('Enter');
    expect(sent).to.eql(['n=x&m=&go=1']);
  });

  it('a list of one copy closes when one of another opens', async () => {
    const kits = [await frame.kit('1.0.0'), await frame.kit('2.0.0')];
    const items = [
      { id: 1, option: 'One' },
      { id: 2, option: 'Two' },
    ];
    const selects = kits.map((kit, index) => {
      const select = frame.document.createElement(kit.tag('select')) as AmoSelect;
      select.items = items;
      select.style.cssText = `width: 150px; margin: ${index * 150}px 0 0 20px`;
      frame.document.body.append(select);
      return select;
    });
    const open = (): boolean[] => selects.map((select) => select.matches(':state(open)'));
    await click(selects[0]!);
    expect(open()).to.eql([true, false]);
    await click(selects[1]!);
    expect(open()).to.eql([false, true]);
    await press('Escape');
    expect(open()).to.eql([false, false]);
  });

  it('lists, suggestions and dates of each copy are opened, chosen from and sent, and there is one warning a copy', async () => {
    const kits = [await frame.kit('1.0.0'), await frame.kit('1.0.0'), await frame.kit('2.0.0')];
    const { document, window } = frame;
    const form = document.body.appendChild(document.createElement('form'));
    form.style.cssText = 'columns: 3; width: 560px; margin: 0';
    const put = (kit: Kit, name: string, more: object): HTMLElement =>
      form.appendChild(Object.assign(document.createElement(kit.tag(name)), more));
    const inside = (control: HTMLElement, selector: string): HTMLElement =>
      control.shadowRoot!.querySelector<HTMLElement>(selector)!;
    const all = kits.map((kit, index) => [
      put(kit, 'checkboxes_dropdown', { name: `boxes${index}`, items: [{ id: 'a', option: 'A' }] }),
      put(kit, 'suggest', { name: `text${index}`, items: [{ id: 7, value: 'Seven' }] }),
      put(kit, 'date_field', { name: `date${index}`, today: '2026-05-03' }),
    ]);
    for (const [boxes, suggest, date] of all) {
      await click(inside(boxes!, '[part=title]'));
      await press('ArrowDown', ' ', 'Escape');
      await click(inside(suggest!, 'input'));
      await press('ArrowDown', 'Enter');
      await click(inside(date!, 'input'));
      await click(inside(date!, '[data-date="2026-05-04"]'));
      for (const control of [boxes!, suggest!, date!]) expect(control.matches(':state(open)')).to.equal(false);
    }
    const data = new (window as unknown as typeof globalThis).FormData(form);
    const wanted = kits.flatMap((_, index) => [`boxes${index}=a`, `text${index}=Seven`, `date${index}=2026-05-04`]);
    expect([...data].map((entry) => entry.join('='))).to.have.members(wanted);
    expect((all[2]![1] as HTMLElement & { valueId: string }).valueId).to.equal('7');
    expect([window.warnings.length, window.errors]).to.eql([kits.length - 1, []]);
  });
});
