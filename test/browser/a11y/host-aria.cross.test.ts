/** What is written on the host for assistive technology is told of the control, as of HTML's. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoButton, AmoSelect } from '../../../src/entries/index.js';
import { ARIA } from '../form/rows/aria.js';
import { compare } from '../form/compare.js';
import { KINDS } from '../support/controls.js';
import { ax, click, frames } from '../support/commands.js';

for (const kind of KINDS) describe(`ARIA on the host of the ${kind.what ?? kind.name}`, () => compare(kind, ARIA));

describe('ARIA on a host beside what the control says itself', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('form');
    box.style.cssText = 'position: absolute; top: 20px; left: 20px; width: 400px';
    box.addEventListener('submit', (event) => event.preventDefault());
    document.body.append(box);
  });
  afterEach(() => box.remove());

  const put = <T extends HTMLElement>(markup: string): T => {
    box.innerHTML = markup;
    return box.firstElementChild as T;
  };
  const of = async (control: Element, inner: string) => {
    await frames();
    return ax(control.shadowRoot!.querySelector(inner)!);
  };

  it('the list of a select is told as it is', async () => {
    const select = put<AmoSelect>('<amo-select aria-label="Name" aria-expanded="true"><option>a</option></amo-select>');
    expect((await of(select, '[role=combobox]')).properties['expanded']).to.equal(false);
    select.showPicker();
    expect((await of(select, '[role=combobox]')).properties['expanded']).to.equal(true);
    select.setAttribute('aria-expanded', 'false');
    expect((await of(select, '[role=combobox]')).properties['expanded']).to.equal(true);
  });

  it('a menu is told as it is, and what the page says again when there is none', async () => {
    const button = put<AmoButton>('<amo-button text="More" aria-expanded="true"></amo-button>');
    button.menu = [{ text: 'One' }];
    expect((await of(button, 'button')).properties['expanded']).to.equal(false);
    button.menu = [];
    expect((await of(button, 'button')).properties['expanded']).to.equal(true);
  });

  const LISTS = { 'amo-select': 'combobox', 'amo-multiselect': 'listbox', 'amo-radio-group': 'radiogroup' };
  for (const [tag, role] of Object.entries(LISTS))
    it(`<${tag}>: required stays with the control`, async () => {
      const control = put<AmoSelect>(`<${tag} aria-label="Name" aria-required="true"><option>a</option></${tag}>`);
      const required = async () => (await of(control, `[role=${role}]`)).properties['required'];
      expect(await required(), 'of the page').to.equal(true);
      control.required = true;
      control.removeAttribute('aria-required');
      expect(await required(), 'of the control').to.equal(true);
      control.required = false;
      expect(await required(), 'of nobody').to.equal(false);
    });

  it('a description of the page is told beside the reason why a value is wrong', async () => {
    const input = put('<amo-input aria-label="Name" required aria-description="As in the passport"></amo-input>');
    box.insertAdjacentHTML('beforeend', '<button>Go</button>');
    await click(box.lastElementChild!);
    const { description, properties } = await of(input, 'input');
    expect(description).to.match(/^As in the passport .+/);
    expect(properties['invalid']).to.equal(true);
  });

  it('a value that is wrong is told again when the page has nothing to say any more', async () => {
    const select = put('<amo-select aria-label="Name" required aria-invalid="false"><option></option></amo-select>');
    box.insertAdjacentHTML('beforeend', '<button>Go</button>');
    await click(box.lastElementChild!);
    expect((await of(select, '[role=combobox]')).properties['invalid']).to.equal(false);
    select.removeAttribute('aria-invalid');
    expect((await of(select, '[role=combobox]')).properties['invalid']).to.equal(true);
  });

  it('points at what belongs to it, also when that changes', async () => {
    const button = put('<amo-button text="More" aria-controls="one" aria-details="two"></amo-button>');
    box.insertAdjacentHTML('beforeend', '<p id="one"></p><p id="two"></p>');
    const inner = button.shadowRoot!.querySelector('button')!;
    const ids = async () => {
      await frames();
      return [inner.ariaControlsElements, inner.ariaDetailsElements].map((list) => list?.map(({ id }) => id).join(' '));
    };
    expect(await ids()).to.eql(['one', 'two']);
    button.setAttribute('aria-controls', 'two one');
    button.removeAttribute('aria-details');
    expect(await ids()).to.eql(['two one', undefined]);
    button.removeAttribute('aria-controls');
    expect(await ids()).to.eql([undefined, undefined]);
  });
});
