/** A finger on the date; only Chromium can be touched by a test. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { DatePage } from '../support/date-field.js';
import { tap } from '../support/commands.js';

describe('finger on the date', () => {
  const page = new DatePage();
  afterEach(() => page.close());

  async function tapped(target: Element): Promise<void> {
    const click = new Promise((done) => document.addEventListener('click', done, { once: true }));
    await tap(target);
    await click;
  }

  it('a tap opens it without a keyboard, a tap chooses', async () => {
    page.open('value="2025-03-05"');
    await tapped(page.field);
    expect([page.isOpen, page.field.inputMode]).to.eql([true, 'none']);
    await tapped(page.button('next-month'));
    await tapped(page.day('2025-04-10'));
    expect([page.element.value, page.isOpen]).to.eql(['2025-04-10', false]);
  });

  it('a page that wants a keyboard gets the one it wants', async () => {
    page.open('inputmode="numeric"');
    await tapped(page.field);
    expect(page.field.inputMode).to.equal('numeric');
  });

  it('its icon clears, where there is no finer pointer', async () => {
    page.open('value="2025-03-05"');
    const { matchMedia } = window;
    window.matchMedia = ((query: string) => ({ matches: query.includes('coarse') })) as typeof matchMedia;
    try {
      page.take();
      await tapped(page.icon);
      expect([page.element.value, page.isOpen]).to.eql(['', false]);
      expect(page.take()).to.eql(['input', 'controls:date:change  ', 'change', 'controls:change ']);
      await tapped(page.icon);
      expect(page.isOpen).to.equal(true);
    } finally {
      window.matchMedia = matchMedia;
    }
  });
});
