/** Several copies of the kit on one page: the same version, other versions, other prefixes, in every order. */
import { expect } from '@open-wc/testing';
import type { AmoInput, AmoSelect } from '../../../src/entries/index.js';
import { click, press, type } from '../support/commands.js';
import { openFrame, type Frame, type Kit } from '../support/frame.js';

const NAMES = ['button', 'input', 'select'] as const;

const classOf = ({ AmoButton, AmoInput, AmoSelect }: Kit, name: (typeof NAMES)[number]) =>
  ({ button: AmoButton, input: AmoInput, select: AmoSelect })[name];

describe('copies of the kit', () => {
  let frame: Frame;
  beforeEach(async () => {
    frame = await openFrame();
  });
  afterEach(() => frame.remove());

  /** Every control of a copy works under the tag that the copy gives. */
  function expectWorking(kit: Kit): void {
    for (const name of NAMES) {
      const form = frame.document.createElement('form');
      const type = name === 'button' ? 'type="submit"' : '';
      form.innerHTML = `<${kit.tag(name)} name="n" value="a" ${type}></${kit.tag(name)}>`;
      frame.document.body.append(form);
      const control = form.firstElementChild as AmoInput;
      expect(control, kit.tag(name)).to.be.instanceOf(classOf(kit, name));
      expect(form.elements[0]).to.equal(control);
      expect(control.value).to.equal('a');
      expect(new (frame.window as unknown as typeof globalThis).FormData(form).get('n')).to.equal(
        name === 'button' ? null : 'a',
      );
      form.remove();
    }
  }

  const tags = (kit: Kit): string[] => NAMES.map((name) => kit.tag(name));

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
      expect(tags(kits[0]!)).to.eql(['amo-button', 'amo-input', 'amo-select']);
      expect(new Set(kits.flatMap(tags)).size, 'each copy has tags of its own').to.equal(kits.length * NAMES.length);
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
    expect(tags(kit)).to.eql(['amo-button', 'amo-input', 'amo-select']);
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
    expect(tags(second)).to.eql(['acme-button', 'acme-input', 'acme-select']);
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
    expect(tags(kit)).to.eql(['acme-button', 'acme-input', 'acme-select']);
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
});
