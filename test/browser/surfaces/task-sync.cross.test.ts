/** Task synchronisation: what widgets answer, and what a user gets. */
import { expect } from '@open-wc/testing';
import { askTaskSync } from '../../../src/surfaces/task-sync/answer.js';
import { ax, click, isWebKit, press } from '../support/commands.js';
import { answered, FACES, SyncPage } from './task-sync-page.js';

const GENERAL = 'The service did not answer. Try again.';
const never = new Promise(() => undefined);
const yes = () => Promise.resolve();

/** An answer that works, with what a row gives instead. */
const answer = (own: object = {}): object => ({
  name: 'Calendar',
  description: 'Tasks in your calendar',
  enabled: false,
  onEnable: yes,
  onDisable: yes,
  ...own,
});

/** What `enabled` is, the state at once, and the one after the promise. */
const ENABLED: ReadonlyArray<readonly [title: string, make: () => unknown, first: string, then?: string]> = [
  ['true', () => true, 'on'],
  ['false', () => false, 'off'],
  ['a text', () => 'yes', 'off'],
  ['absent', () => undefined, 'off'],
  ['a promise of true', () => Promise.resolve(true), 'loading', 'on'],
  ['a promise of false', () => Promise.resolve(false), 'loading', 'off'],
  ['a promise of nothing', () => Promise.resolve(), 'loading', 'off'],
  ['a promise of a text', () => Promise.resolve('on'), 'loading', 'off'],
  // eslint-disable-next-line unicorn/no-thenable -- the promise of another library
  ['another library’s promise', () => ({ then: (done: (on: boolean) => void) => done(true) }), 'loading', 'on'],
  ['rejected with a text', () => Promise.reject('No key'), 'loading', 'off: No key'],
  ['rejected with a list', () => Promise.reject(['No key', 'No rights']), 'loading', 'off: No key\nNo rights'],
  ['rejected with an error', () => Promise.reject(new Error('No key')), 'loading', 'off: No key'],
  ['rejected with nothing', () => Promise.reject(), 'loading', `off: ${GENERAL}`],
  ['never answered', () => never, 'loading', 'loading'],
];

/** What a function does, and the state after a click on a service that is off. */
const CALLS: ReadonlyArray<readonly [title: string, call: () => unknown, then: string]> = [
  ['resolves', yes, 'on'],
  ['resolves with false', () => Promise.resolve(false), 'on'],
  ['rejects with a text', () => Promise.reject('You have refused'), 'off: You have refused'],
  ['rejects with a list', () => Promise.reject(['One', '', 'Two']), 'off: One\nTwo'],
  ['rejects with nothing', () => Promise.reject(), `off: ${GENERAL}`],
  [
    'throws',
    () => {
      throw new TypeError('x is not defined');
    },
    'off: x is not defined',
  ],
  ['returns nothing', () => undefined, 'off: The widget’s function onEnable returned no Promise'],
  ['returns true', () => true, 'off: The widget’s function onEnable returned no Promise'],
  ['never answers', () => never, 'loading'],
];

for (const face of FACES)
  describe(`task synchronisation: ${face.name}`, () => {
    const page = new SyncPage(face);
    before(() => face.ready?.());
    beforeEach(() => page.open());
    afterEach(() => page.close());

    it('takes the state from `enabled`, at once or later', async () => {
      const rows = page.draw(ENABLED.map(([name, make]) => answer({ name, enabled: make() })));
      expect(rows.map(({ state }) => state)).to.eql(ENABLED.map(([, , first]) => first));
      await answered();
      expect(rows.map(({ state }) => state)).to.eql(ENABLED.map(([, , first, then = first]) => then));
    });

    it('switches on as `onEnable` says, each row for itself', async () => {
      const rows = page.draw(CALLS.map(([name, onEnable]) => answer({ name, onEnable })));
      for (const { toggler } of rows) {
        toggler.scrollIntoView();
        await click(toggler);
      }
      window.scrollTo(0, 0);
      await answered();
      expect(rows.map(({ state }) => state)).to.eql(CALLS.map(([, , then]) => then));
    });

    it('switches off as `onDisable` says, and takes an error away with the next try', async () => {
      let tries = 0;
      const onDisable = () => (tries++ ? Promise.resolve() : Promise.reject('Wrong key'));
      const [row] = page.draw([answer({ enabled: true, onDisable })]);
      await click(row!.toggler);
      await answered();
      expect(row!.state).to.equal('on: Wrong key');
      await click(row!.toggler);
      await answered();
      expect(row!.state).to.equal('off');
    });

    it('asks once while a widget has not answered, and leaves the other rows usable', async () => {
      let calls = 0;
      let agree = (): void => undefined;
      const slow = answer({ onEnable: () => (calls++, new Promise<void>((resolve) => (agree = resolve))) });
      const [first, second] = page.draw([slow, answer()]);
      await click(first!.toggler);
      first!.toggler.click();
      await press('Enter');
      await click(second!.toggler);
      await answered();
      expect([first!.state, second!.state, calls]).to.eql(['loading', 'on', 1]);
      agree();
      await answered();
      expect([first!.state, calls]).to.eql(['on', 1]);
    });

    it('has a gear where the widget has settings', async () => {
      let calls = 0;
      const broken = () => {
        throw new Error('No settings');
      };
      const rows = page.draw([
        answer({ onSetup: () => void calls++ }),
        answer(),
        answer({ onSetup: 'text' }),
        answer({ onSetup: broken }),
      ]);
      expect(rows.map(({ gear }) => gear?.title)).to.eql([
        'Settings: Calendar',
        undefined,
        undefined,
        'Settings: Calendar',
      ]);
      await click(rows[0]!.gear!);
      await click(rows[3]!.gear!);
      await answered();
      expect([calls, rows[0]!.state, rows[3]!.state]).to.eql([1, 'off', 'off: No settings']);
    });

    it('calls the functions with the `this` of the widget, or of the answer', async () => {
      const seen: unknown[] = [];
      function note(this: unknown): Promise<void> {
        seen.push(this);
        return Promise.resolve();
      }
      const widget = { langs: {} };
      const sync = answer({ onEnable: note, onDisable: note, onSetup: note });
      const [first, second] = page.draw([{ code: 'w', widget, sync }, sync]);
      for (const target of [first!.toggler, first!.gear!, second!.toggler]) await click(target);
      await answered();
      await click(first!.toggler);
      expect(seen).to.eql([widget, widget, sync, widget]);
      expect(seen[0]).to.equal(widget);
    });

    it('names what an answer lacks, and does not let it be switched', async () => {
      const broken = {
        callbacks: {
          calendarSync() {
            throw new Error('langs is not defined');
          },
        },
      };
      const rows = page.draw([
        { name: 'No functions', enabled: true },
        answer({ onEnable: 'text' }),
        { code: 'w1', sync: undefined },
        { code: 'w2', sync: 'text' },
        askTaskSync(broken, { code: 'w3' }),
        null,
      ]);
      const none = 'off: The widget returned no object from calendarSync';
      expect(rows.map(({ state }) => state)).to.eql([
        'on: The widget’s answer has no functions: onEnable, onDisable',
        'off: The widget’s answer has no functions: onEnable',
        none,
        none,
        'off: langs is not defined',
        none,
      ]);
      const names = rows.map(
        ({ find }, index) => find.call(rows[index], '.modal-calendar-sync__item_header').textContent,
      );
      expect(names).to.eql(['No functions', 'Calendar', 'w1', 'w2', 'w3', '']);
      const before = rows.map(({ state }) => state);
      for (const { toggler } of rows) await click(toggler);
      expect(rows.map(({ state }) => state)).to.eql(before);
    });

    it('shows names and reasons as texts', async () => {
      const bad = '<img src=x onerror="bad()">&amp;"';
      const [row] = page.draw([
        {
          code: bad,
          logo: `data:,${bad}`,
          sync: answer({ name: bad, description: bad, onEnable: () => Promise.reject(bad), onSetup: yes }),
        },
      ]);
      await click(row!.toggler);
      await answered();
      const { element } = row!;
      expect(row!.state).to.equal(`off: ${bad}`);
      expect(element.querySelectorAll('img').length).to.equal(1);
      expect(element.querySelector('img')!.getAttribute('src')).to.equal(`data:,${bad}`);
      expect(element.dataset.calendarId).to.equal(bad);
      expect(row!.toggler.ariaLabel).to.equal(bad);
      expect(row!.gear!.title).to.equal(`Settings: ${bad}`);
      const texts = ['header', 'auth-description'].map(
        (part) => row!.find(`.modal-calendar-sync__item_${part}`).textContent,
      );
      expect(texts).to.eql([bad, bad]);
    });

    it('is a switch for keys and readers', async () => {
      const [row, other] = page.draw([answer({ onSetup: yes }), answer({ name: 'Other' })]);
      row!.toggler.focus();
      await press(' ');
      await answered();
      expect(row!.state).to.equal('on');
      const { role, name } = await ax(row!.toggler);
      expect([role, name]).to.eql(['switch', 'Calendar']);
      await press('Enter');
      await answered();
      expect(row!.state).to.equal('off');
      // Safari's Tab leaves links and buttons out unless it is told otherwise.
      if (isWebKit) return;
      await press('Tab', 'Tab', 'Enter');
      await answered();
      expect([row!.state, other!.state]).to.eql(['off', 'on']);
    });
  });
