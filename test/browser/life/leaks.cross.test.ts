/** What is kept of controls that left the page: no more than of HTML controls. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoButton, AmoSelect } from '../../../src/entries/index.js';
import { gc } from '../support/commands.js';
import { KINDS, type Control, type Variant, type Kind } from '../support/controls.js';

const COUNT = 60;

type Use = (control: Control, variant: Variant) => unknown;

/** Puts controls into a form, uses each, takes them away, and counts those that are still held after a collection. */
async function kept(variant: Variant, use: Use): Promise<number> {
  const refs: Array<WeakRef<Element>> = [];
  for (let index = 0; index < COUNT; index++) {
    const box = document.createElement('div');
    const markup = variant.markup({ value: 'a', attrs: 'id="c" name="n" required' });
    box.innerHTML = `<form><fieldset><label for="c">Name</label>${markup}</fieldset></form>`;
    document.body.append(box);
    const control = box.querySelector<Control>('#c')!;
    await use(control, variant);
    refs.push(new WeakRef(control));
    box.remove();
  }
  // The last one may still be in somebody's hand: the focus, the selection, a frame that was asked for.
  document.body.append(document.createElement('input'));
  (document.body.lastElementChild as HTMLElement).focus();
  document.body.lastElementChild!.remove();
  await new Promise(requestAnimationFrame);
  await gc();
  return refs.filter((ref) => ref.deref()).length;
}

const idle: Use = () => undefined;

const working: Use = (control, variant) => {
  control.focus();
  variant.write(control, 'b');
  control.setCustomValidity('No');
  control.reportValidity();
  control.setCustomValidity('');
  control.form!.reset();
  (control.closest('fieldset') as HTMLFieldSetElement).disabled = true;
};

/** Opens what can be opened; a control of HTML has nothing that a script could open. */
const opened: Use = async (control) => {
  if (control.localName.endsWith('-select')) (control as unknown as AmoSelect).showPicker();
  if (control.localName === 'amo-button') {
    const button = control as unknown as AmoButton;
    button.menu = [{ text: 'One' }];
    button.toggleMenu(true);
    button.loading = true;
    await button.updateComplete;
  }
};

const closed: Use = async (control, variant) => {
  await opened(control, variant);
  if (control.localName.endsWith('-select')) (control as unknown as AmoSelect).hidePicker();
  if (control.localName === 'amo-button') (control as unknown as AmoButton).toggleMenu(false);
};

const USES: ReadonlyArray<readonly [title: string, use: Use]> = [
  ['mounted', idle],
  ['used', working],
  ['taken away while open', opened],
  ['opened and closed', closed],
];

function rows({ name, what = name, html, ours }: Kind): void {
  for (const variant of ours)
    for (const [title, use] of USES)
      it(`${what} as ${variant.name}: ${title}`, async () => {
        expect(await kept(variant, use)).to.be.at.most((await kept(html, use)) + 1);
      }).timeout(30_000);
}

describe('kept after unmounting', () => {
  KINDS.forEach(rows);

  it('a control that somebody holds counts as kept', async () => {
    const held: Control[] = [];
    expect(await kept(KINDS[0]!.html, (control) => held.push(control))).to.equal(COUNT);
  });
});
