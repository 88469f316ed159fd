/** Native fields with suggestions: own items, and those of a server. */
import { expect, waitUntil } from '@open-wc/testing';
import { click, press, type } from '../support/commands.js';
import { onEveryJQuery } from './page.js';

const ITEMS = [
  { id: 1, value: 'Alpha' },
  { id: 2, value: 'Beta' },
  { id: 3, value: 'Alphabet' },
  { id: 4, value: 'Ёлка', custom_class: 'js--suggest-item--not-selectable' },
];

onEveryJQuery((page) => {
  const input = (): HTMLInputElement => page.find('input');
  const list = (): HTMLElement => page.find('ul');
  const isOpen = (): boolean => list().classList.contains('control--suggest--list-opened');
  const rows = (): HTMLElement[] => [...list().children] as HTMLElement[];
  const shown = (): string[] =>
    rows()
      .filter(({ style }) => style.display !== 'none')
      .map((row) => row.textContent!);
  const marked = (): string => list().querySelector('.control--suggest--list--item-selected')?.textContent ?? '';

  describe('a native field with suggestions', () => {
    beforeEach(() => page.add('suggest', { items: ITEMS, name: 'n' }));

    it('opens on focus with all items, over what stands around', async () => {
      await click(input());
      expect([isOpen(), shown().length, page.find('.control--suggest').style.zIndex]).to.eql([true, 4, '12']);
      await click(document.body);
      expect([isOpen(), page.find('.control--suggest').style.zIndex]).to.eql([false, '']);
    });

    it('filters, keeps a stale id, and closes where nothing matches', async () => {
      await click(input());
      await type('al');
      expect(shown()).to.eql(['Alpha', 'Alphabet']);
      expect(input().dataset['valueId']).to.equal('1');
      await type('x');
      expect(isOpen()).to.equal(false);
      await press('Backspace');
      expect(isOpen()).to.equal(true);
    });

    it('moves the mark over what shows, not around the ends', async () => {
      await click(input());
      await press('ArrowUp');
      expect(marked()).to.equal('Alpha');
      await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
      expect(marked()).to.equal('Alphabet');
    });

    it('does nothing for an item that cannot be chosen', async () => {
      await click(input());
      await click(rows()[3]!);
      expect([input().value, isOpen()]).to.eql(['', true]);
    });

    it('is chosen by a script, with the focus or without', () => {
      page.$(rows()[1]).trigger('suggest:item:click-silent');
      expect([input().value, input().dataset['valueId'], isOpen()]).to.eql(['Beta', '2', false]);
      expect(document.activeElement).not.to.equal(input());
      page.$(rows()[2]).trigger('suggest:item:click');
      expect([input().value, input().dataset['valueId'], isOpen()]).to.eql(['Alphabet', '3', false]);
      expect(document.activeElement).to.equal(input());
    });

    it('gives the chosen item to who listens', async () => {
      const heard: unknown[] = [];
      page.$(document).on('suggest:changed.test', (_: unknown, $item: ArrayLike<HTMLElement>) => {
        heard.push($item[0]!.dataset['valueId']);
      });
      await click(input());
      await click(rows()[1]!);
      page.$(document).off('.test');
      expect(heard).to.eql(['2']);
    });
  });

  describe('a native field that asks a server', () => {
    interface Asked {
      url: string;
      done(items: unknown): void;
    }
    let asked: Asked[];
    let isOn = false;
    beforeEach(async () => {
      asked = [];
      isOn = true;
      page.$.ajaxTransport('+*', (options: { url: string }) =>
        isOn && options.url.startsWith('/find')
          ? {
              send: (_: unknown, done: (status: number, text: string, responses: object) => void) =>
                asked.push({
                  url: options.url,
                  done: (result) => done(200, 'OK', { text: JSON.stringify({ result }) }),
                }),
              abort: () => undefined,
            }
          : undefined,
      );
      await page.add('suggest', { name: 'n', ajax: { url: '/find', params: 'q=#q#' } });
      page
        .$(page.box)
        .on(
          'suggest:loaded',
          (_: unknown, { result }: { result: unknown }, $list: { trigger(...args: unknown[]): void }) => {
            $list.trigger('suggest:reset', [result]);
          },
        );
    });
    afterEach(() => {
      isOn = false;
      page.$(page.box).off('suggest:loaded');
    });
    const isLoading = (): boolean => page.find('.control--suggest').classList.contains('control--suggest-loading');

    it('asks from three letters on, shows that it waits, and lists what its owner renders', async () => {
      await click(input());
      await type('ab');
      expect([asked.length, isOpen()]).to.eql([0, false]);
      await type('&');
      expect(asked.map(({ url }) => url)).to.eql(['/find?q=ab%26']);
      expect(isLoading()).to.equal(true);
      asked[0]!.done([
        { id: 5, value: 'AB& <b>x</b>', company_id: 7 },
        { id: 6, value: 'other' },
      ]);
      await waitUntil(isOpen);
      expect(isLoading()).to.equal(false);
      expect(rows().map(({ textContent, dataset }) => [textContent, dataset['valueId'], dataset['companyId']])).to.eql([
        ['AB& <b>x</b>', '5', '7'],
      ]);
      expect(list().querySelector('b')!.textContent).to.equal('AB&');
      await press('ArrowDown', 'Enter');
      expect([input().value, input().dataset['valueId']]).to.eql(['AB& <b>x</b>', '5']);
    });

    it('an old answer is not listed over a newer one, and one is remembered', async () => {
      await click(input());
      await type('abc');
      await type('d');
      await waitUntil(() => asked.length === 2);
      asked[1]!.done([{ id: 2, value: 'abcd' }]);
      await waitUntil(isOpen);
      asked[0]!.done([{ id: 1, value: 'abc' }]);
      await press('Backspace', 'd');
      expect(shown()).to.eql(['abcd']);
    });

    it('asks for nothing in particular when told so, and closes after the focus has gone', async () => {
      const heard: string[] = [];
      page.$(page.box).on('controls:suggest:blur suggest:hidden', ({ type: name }: Event) => heard.push(name));
      await click(input());
      page.$(input()).trigger('suggest:load-empty');
      await waitUntil(() => asked.length === 1);
      asked[0]!.done([{ id: 1, value: 'a' }]);
      await waitUntil(isOpen);
      await press('Tab');
      await waitUntil(() => heard.includes('controls:suggest:blur'));
      expect(heard).to.eql(['suggest:hidden', 'controls:suggest:blur']);
      expect(isOpen()).to.equal(false);
      page.$(page.box).off('controls:suggest:blur suggest:hidden');
    });

    it('an owner’s own rows', () => {
      page
        .$(list())
        .trigger('suggest:reset', [[{ n: 1 }, { n: 2 }], ({ n }: { n: number }) => `<li class="own">${n}</li>`]);
      expect(rows().map((row) => row.className + row.textContent)).to.eql(['own1', 'own2']);
    });
  });
});
