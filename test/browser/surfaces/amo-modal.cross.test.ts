/** The modal as an element: as HTML's dialog where that fits, with controls inside. */
import '../../../src/entries/index.js';
import '../../../src/surfaces/modal/define.js';
import { expect } from '@open-wc/testing';
import type { AmoSelect } from '../../../src/entries/index.js';
import type { AmoModal } from '../../../src/surfaces/modal/element.js';
import { ax, click, drag, frames, press, wheel } from '../support/commands.js';
import { hushWarnings } from '../support/hush.js';

const CONTENT =
  '<amo-input name="a"></amo-input><amo-select name="s"></amo-select>' +
  '<amo-button slot="actions" id="save">Save</amo-button>';

describe('amo-modal', () => {
  hushWarnings();
  const opener = document.createElement('button');
  let events: string[];

  beforeEach(() => {
    events = [];
    opener.textContent = 'Open';
    document.body.append(opener);
    opener.focus();
  });
  afterEach(() => {
    document.querySelectorAll('amo-modal').forEach((one) => one.remove());
    opener.remove();
  });

  function put(attributes = 'heading="Deal"', content = CONTENT): AmoModal {
    const box = document.createElement('div');
    box.innerHTML = `<amo-modal ${attributes}>${content}</amo-modal>`;
    const modal = box.firstElementChild as AmoModal;
    document.body.append(modal);
    const select = modal.querySelector<AmoSelect>('amo-select');
    if (select)
      select.items = [
        { id: 1, option: 'one' },
        { id: 2, option: 'two' },
      ];
    for (const type of ['cancel', 'close']) modal.addEventListener(type, () => events.push(type));
    return modal;
  }
  const part = (modal: AmoModal, name: string) => modal.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`)!;
  const BESIDE = [8, 8] as const;

  it('opens by attribute, property and method; says that it closed', async () => {
    const modal = put();
    expect(modal.getClientRects().length).to.equal(0);
    for (const [open, close] of [
      [() => modal.show(), () => modal.close('done')],
      [() => modal.setAttribute('open', ''), () => modal.removeAttribute('open')],
      [() => (modal.open = true), () => (modal.open = false)],
    ] as const) {
      open();
      expect([modal.open, part(modal, 'body').getClientRects().length]).to.eql([true, 1]);
      close();
      expect([modal.open, document.activeElement]).to.eql([false, opener]);
    }
    expect([modal.returnValue, events]).to.eql(['done', ['close', 'close', 'close']]);
    modal.close('again');
    expect(events.length).to.equal(3);
  });

  it('leaves the content where it stands, and names itself', async () => {
    const modal = put('heading="Deal" open');
    expect(modal.querySelector('amo-input')!.parentElement).to.equal(modal);
    const node = await ax(part(modal, 'body'));
    expect([node.role, node.name]).to.eql(['dialog', 'Deal']);
    modal.heading = '';
    await modal.updateComplete;
    expect((await ax(part(modal, 'body'))).name).to.equal('Dialog');
    modal.insertAdjacentHTML('beforeend', '<b slot="heading">Bold</b>');
    await frames();
    expect((await ax(part(modal, 'body'))).name).to.equal('Bold');
    expect(part(modal, 'actions').hidden).to.equal(false);
  });

  for (const [name, act] of [
    ['Escape', (_: AmoModal) => press('Escape')],
    ['a press beside it', (_: AmoModal) => click(BESIDE)],
    ['the x', (modal: AmoModal) => click(part(modal, 'close'))],
  ] as const)
    it(`is closed by ${name}, unless that is cancelled or not wanted`, async () => {
      const modal = put();
      modal.show();
      const keep = (event: Event): void => event.preventDefault();
      modal.addEventListener('cancel', keep);
      await act(modal);
      expect([modal.open, events]).to.eql([true, ['cancel']]);
      modal.removeEventListener('cancel', keep);
      await act(modal);
      expect([modal.open, events]).to.eql([false, ['cancel', 'cancel', 'close']]);
      if (name === 'the x') return;
      modal.closedBy = 'none';
      modal.show();
      await act(modal);
      expect(modal.open).to.equal(true);
      modal.closedBy = 'closerequest';
      await act(modal);
      expect(modal.open).to.equal(name !== 'Escape');
    });

  it('a selection that ends beside it closes nothing', async () => {
    const modal = put('heading="Deal" open');
    await drag(part(modal, 'heading'), BESIDE);
    expect(modal.open).to.equal(true);
  });

  it('the focus begins at the first field, or at what asks for it, and stays inside', async () => {
    const modal = put();
    modal.show();
    const path: string[] = [document.activeElement!.localName];
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab']) {
      await press(key);
      path.push(document.activeElement!.localName);
    }
    expect(path).to.eql(['amo-input', 'amo-select', 'amo-button', 'amo-modal', 'amo-input', 'amo-modal']);
    modal.close();
    modal.querySelector('amo-button')!.setAttribute('autofocus', '');
    modal.show();
    expect(document.activeElement!.localName).to.equal('amo-button');
  });

  it('Escape closes an open list of a control first', async () => {
    const modal = put();
    modal.show();
    const select = modal.querySelector<AmoSelect>('amo-select')!;
    select.focus();
    select.showPicker();
    await press('Escape');
    expect([select.matches(':state(open)'), modal.open]).to.eql([false, true]);
    await press('Escape');
    expect(modal.open).to.equal(false);
  });

  it('one inside another: the inner one closes first, and gives the focus back to the outer', async () => {
    const outer = put();
    outer.show();
    outer.insertAdjacentHTML('beforeend', '<amo-modal id="inner" heading="Sure?"><button>Yes</button></amo-modal>');
    const inner = outer.querySelector<AmoModal>('#inner')!;
    inner.show();
    expect(document.activeElement!.textContent).to.equal('Yes');
    await press('Escape');
    expect([inner.open, outer.open, document.activeElement!.localName]).to.eql([false, true, 'amo-input']);
    await press('Escape');
    expect([outer.open, events]).to.eql([false, ['cancel', 'close']]);
  });

  it('the page does not scroll under it, and does not move', async () => {
    const tall = document.createElement('div');
    tall.style.height = '3000px';
    document.body.append(tall);
    const width = document.documentElement.clientWidth - parseFloat(getComputedStyle(document.body).marginLeft);
    const modal = put();
    const before = tall.getBoundingClientRect();
    modal.show();
    expect(tall.getBoundingClientRect().width).to.equal(before.width);
    expect(width).to.be.greaterThan(0);
    await wheel(BESIDE, 400);
    await frames();
    expect(document.scrollingElement!.scrollTop).to.equal(0);
    modal.close();
    expect(document.documentElement.getAttribute('style') ?? '').to.not.contain('overflow');
    tall.remove();
  });

  it('taken away while open it lets everything go; put back it is open again', async () => {
    const modal = put('heading="Deal" open');
    modal.remove();
    expect([document.documentElement.style.overflow, document.activeElement]).to.eql(['', opener]);
    await press('Escape');
    document.body.append(modal);
    expect([modal.open, document.documentElement.style.overflow, events]).to.eql([true, 'hidden', []]);
    await press('Escape');
    expect(events).to.eql(['cancel', 'close']);
  });

  it('loads, and has its sizes', async () => {
    const modal = put('heading="Deal" loading open');
    const body = part(modal, 'body');
    expect([getComputedStyle(body).opacity, body.getAttribute('aria-busy')]).to.eql(['0', 'true']);
    modal.loading = false;
    await modal.updateComplete;
    expect(body.hasAttribute('aria-busy')).to.equal(false);
    for (const [size, width] of [
      ['s', 360],
      ['', 500],
      ['huge', 500],
      ['l', 912],
    ] as const) {
      modal.setAttribute('size', size);
      expect(body.offsetWidth, size).to.equal(Math.min(width, window.innerWidth));
    }
  });
});
