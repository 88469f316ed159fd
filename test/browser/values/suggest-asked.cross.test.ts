/** Suggestions that somebody is asked for: a function or a server, that answers late, out of order, wrongly, or never. */
import '../../../src/entries/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { AmoSuggest } from '../../../src/controls/suggest/element.js';
import type { SuggestItem } from '../../../src/controls/suggest/contract.js';
import { click, press, type } from '../support/commands.js';

interface Asked {
  readonly query: string;
  readonly signal: AbortSignal;
  answer(items: unknown): void;
  fail(): void;
}

describe('suggestions that are asked for', () => {
  let control: AmoSuggest;
  let asked: Asked[];
  beforeEach(() => {
    asked = [];
    control = document.createElement('amo-suggest');
    control.style.cssText = 'position: absolute; top: 40px; left: 40px; width: 300px';
    document.body.append(control);
  });
  afterEach(() => control.remove());

  const source = (query: string, signal: AbortSignal): Promise<readonly SuggestItem[]> =>
    new Promise((resolve, reject) => {
      asked.push({ query, signal, answer: (items) => resolve(items as []), fail: () => reject(new Error('no')) });
    });
  const field = (): HTMLInputElement => control.shadowRoot!.querySelector('input')!;
  const list = (): HTMLElement => control.shadowRoot!.querySelector('ul')!;
  const rows = (): string[] => [...list().querySelectorAll('li')].map((row) => row.textContent!);
  const loading = (): boolean => control.matches(':state(loading)');
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const last = (): Asked => asked.at(-1)!;
  const answered = async (items: unknown, of = last()): Promise<void> => {
    of.answer(items);
    await settled();
  };

  describe('a function', () => {
    beforeEach(() => void (control.source = source));

    it('is asked on focus and at each letter, and what it gave up is told so', async () => {
      await click(field());
      await type('ab');
      expect(asked.map(({ query }) => query)).to.eql(['', 'a', 'ab']);
      expect(asked.map(({ signal }) => signal.aborted)).to.eql([true, true, false]);
      expect([loading(), rows()]).to.eql([true, ['Loading']]);
      await answered([{ id: 1, value: 'Cab' }, { value: 'Abc' }]);
      expect([loading(), rows()]).to.eql([false, ['Cab', 'Abc']]);
      expect(last().signal.aborted).to.equal(false);
      await press('ArrowDown', 'Enter');
      expect([control.value, control.valueId]).to.eql(['Cab', '1']);
    });

    it('answers out of order: the last question counts', async () => {
      await click(field());
      await type('a');
      await answered([{ value: 'right' }]);
      await answered([{ value: 'wrong' }], asked[0]);
      expect(rows()).to.eql(['right']);
    });

    it('answers after the text has changed back: those of that time count no more', async () => {
      await click(field());
      await type('a');
      const first = last();
      await type('b');
      const second = last();
      await press('Backspace');
      expect(asked.map(({ query, signal }) => `${query} ${signal.aborted}`)).to.eql([
        ' true',
        'a true',
        'ab true',
        'a false',
      ]);
      await answered([{ value: 'second' }], second);
      await answered([{ value: 'first' }], first);
      expect([loading(), rows()]).to.eql([true, ['Loading']]);
      await answered([{ value: 'right' }]);
      second.fail();
      await settled();
      expect([loading(), rows()]).to.eql([false, ['right']]);
    });

    it('fails, or throws by its answer, after the element has gone: nobody hears of it', async () => {
      const errors: unknown[] = [];
      const caught = (event: Event): void => void errors.push(event);
      for (const name of ['error', 'unhandledrejection']) window.addEventListener(name, caught);
      await click(field());
      await type('a');
      control.remove();
      last().fail();
      asked[0]!.answer([
        {
          get value(): string {
            throw new Error('no');
          },
        },
      ]);
      await settled();
      await settled();
      for (const name of ['error', 'unhandledrejection']) window.removeEventListener(name, caught);
      expect([errors, rows(), control.matches(':state(open)')]).to.eql([[], [], false]);
    });

    it('has nothing', async () => {
      await click(field());
      await answered([]);
      expect(rows(), 'nothing was looked for').to.eql([]);
      await type('a');
      await answered([]);
      expect(rows()).to.eql(['Nothing found']);
      await press('ArrowDown', 'Enter');
      expect(control.value).to.equal('a');
    });

    const WRONG: ReadonlyArray<readonly [what: string, source: (query: string) => unknown]> = [
      ['fails', () => Promise.reject(new Error('no'))],
      [
        'throws',
        () => {
          throw new Error('no');
        },
      ],
      ['answers nothing', () => undefined],
      ['answers with a text', () => '<html>'],
      ['answers with a number', () => Promise.resolve(5)],
    ];
    for (const [what, wrong] of WRONG)
      it(`${what}: it says so, and asks again when the text changes`, async () => {
        control.source = (query, signal) => (query === 'a' ? (wrong(query) as []) : source(query, signal));
        await click(field());
        await type('a');
        await settled();
        expect([loading(), rows()]).to.eql([false, ['Loading failed']]);
        await type('b');
        await answered([{ value: 'abc' }]);
        expect(rows()).to.eql(['abc']);
      });

    it('answers with what is no item', async () => {
      await click(field());
      await answered([null, 5, 'text', { id: 3 }, { value: 'item' }]);
      expect(rows()).to.eql(['', '5', 'text', '', 'item']);
    });

    it('hangs: the element goes, and nobody waits any more', async () => {
      await click(field());
      control.remove();
      expect([last().signal.aborted, loading()]).to.eql([true, false]);
      await answered([{ value: 'late' }]);
      expect(rows()).to.eql([]);
      document.body.append(control);
      await click(field());
      await answered([{ value: 'new' }]);
      expect(rows()).to.eql(['new']);
    });

    it('is not waited for when the list is closed or the focus goes', async () => {
      await click(field());
      await press('Escape');
      expect([last().signal.aborted, loading(), field().ariaExpanded]).to.eql([true, false, 'false']);
      await click(field());
      await press('Tab');
      expect([last().signal.aborted, loading()]).to.eql([true, false]);
    });

    it('another function takes over', async () => {
      await click(field());
      control.source = () => [{ value: 'other' }];
      expect(asked[0]!.signal.aborted).to.equal(true);
      await type('x');
      await settled();
      expect(rows()).to.eql(['other']);
    });

    it('shows fifty of many, or all', async () => {
      const many = Array.from({ length: 60 }, (_, id) => ({ id, value: `Item ${id}` }));
      await click(field());
      await answered(many);
      expect(rows()).to.have.length(50);
      await press('ArrowUp');
      expect(field().ariaActiveDescendantElement!.textContent).to.equal('Item 49');
      control.maxRows = 0;
      await type('x');
      await answered(many);
      await press('ArrowUp');
      expect(field().ariaActiveDescendantElement!.textContent).to.equal('Item 59');
    });

    it('says how many there are, once', async () => {
      await click(field());
      await answered([{ value: 'a' }, { value: 'b' }]);
      await waitUntil(() => control.shadowRoot!.querySelector('[role=status]')?.textContent === '2 found');
    });

    it('is asked from min-chars on', async () => {
      control.minChars = 2;
      await click(field());
      await type('a');
      expect(asked).to.eql([]);
      await type('b');
      expect(asked.map(({ query }) => query)).to.eql(['ab']);
      await press('Backspace');
      expect([last().signal.aborted, rows()]).to.eql([true, []]);
    });
  });

  describe('a server', () => {
    const real = window.fetch;
    let requests: Array<{
      url: string;
      headers: Headers;
      signal: AbortSignal;
      answer(body: unknown, status?: number): void;
    }>;
    beforeEach(() => {
      requests = [];
      window.fetch = (input, init) =>
        new Promise((resolve) => {
          const headers = new Headers(init!.headers);
          requests.push({
            url: String(input),
            headers,
            signal: init!.signal!,
            answer: (body, status = 200) => resolve(new Response(JSON.stringify(body), { status })),
          });
        });
      control.ajax = { url: '/find?x=1', params: 'q=#q#', headers: { 'X-Own': 'yes' } };
    });
    afterEach(() => void (window.fetch = real));

    const answer = async (body: unknown, status?: number): Promise<void> => {
      requests.at(-1)!.answer(body, status);
      await waitUntil(() => !loading());
    };

    it('is asked from three letters on, by GET, with the text in its place', async () => {
      await click(field());
      await type('аб');
      expect(requests).to.eql([]);
      await type('&');
      expect(new URL(requests[0]!.url).pathname).to.equal('/find');
      expect(new URL(requests[0]!.url).search).to.equal('?x=1&q=%D0%B0%D0%B1%26');
      expect(requests[0]!.headers.get('X-Own')).to.equal('yes');
      expect(requests[0]!.headers.get('X-Requested-With')).to.equal('XMLHttpRequest');
    });

    it('its answer is filtered again and remembered; not more than one request in a while', async () => {
      await click(field());
      await type('abc');
      await answer({
        result: [
          { id: 1, value: 'abcd' },
          { id: 2, value: 'xabc' },
        ],
      });
      expect(rows()).to.eql(['abcd']);
      await type('d');
      expect([requests.length, loading()]).to.eql([1, true]);
      await press('Backspace');
      await waitUntil(() => !loading());
      expect([requests.length, rows()]).to.eql([1, ['abcd']]);
      await type('e');
      await waitUntil(() => requests.length === 2);
      await answer([{ id: 3, value: 'abce' }]);
      expect(rows()).to.eql(['abce']);
    });

    it('its answer is shown as it is with disable-filter', async () => {
      control.disableFilter = true;
      control.minChars = 1;
      await click(field());
      await type('x');
      await answer({ result: [{ id: 1, value: 'abc' }] });
      expect(rows()).to.eql(['abc']);
    });

    it('fails: it says so', async () => {
      control.minChars = 1;
      await click(field());
      await type('x');
      await answer({ result: [] }, 500);
      expect(rows()).to.eql(['Loading failed']);
    });
  });
});
