/** What only one face of the task synchronisation has: the modal's errors and end, the element's events and languages. */
import { expect } from '@open-wc/testing';
import type { AmoTaskSync } from '../../../src/surfaces/task-sync/element.js';
import { calendarSyncExample } from '../../data/documented-examples/task-sync.js';
import { click } from '../support/commands.js';
import { answered, FACES, SyncPage } from './task-sync-page.js';

const yes = () => Promise.resolve();
const answer = (own: object = {}): object => ({
  name: 'Calendar',
  description: 'Tasks in your calendar',
  enabled: false,
  onEnable: yes,
  onDisable: yes,
  ...own,
});
const no = () => Promise.reject(['No <b>', 'Never']);

describe('task synchronisation in a modal', () => {
  const page = new SyncPage(FACES[0]!);
  before(() => page.face.ready!());
  beforeEach(() => page.open());
  afterEach(() => page.close());

  it('is centred when it is drawn', () => {
    const heard: string[] = [];
    page.hear(heard, 'modal:loaded', 'modal:centrify');
    page.draw([answer()]);
    expect(heard).to.eql(['modal:loaded', 'modal:centrify']);
  });

  it('gives reasons to the modal, as markup that shows them as texts', async () => {
    const shown: unknown[] = [];
    const showError = (text: unknown) => shown.push(text);
    const [row, other] = page.draw(
      [answer({ onEnable: no }), answer({ enabled: true, onDisable: () => Promise.reject('A & B') })],
      { showError },
    );
    await click(row!.toggler);
    await click(other!.toggler);
    await answered();
    expect(shown).to.eql([['No &lt;b&gt;', 'Never'], 'A &amp; B']);
    expect([row!.state, other!.state]).to.eql(['off', 'on']);
  });

  it('tells what was switched', async () => {
    const told: unknown[] = [];
    const item = answer();
    const [row] = page.draw([item], { onChange: (...args) => void told.push(args) });
    await click(row!.toggler);
    await answered();
    await click(row!.toggler);
    await answered();
    expect(told).to.eql([
      [item, true],
      [item, false],
    ]);
  });

  it('hears nothing after it was destroyed', async () => {
    let calls = 0;
    let agree = (): void => undefined;
    const onEnable = () => (calls++, new Promise<void>((resolve) => (agree = resolve)));
    const [row] = page.draw([answer({ onEnable }), answer({ enabled: Promise.resolve(true) })]);
    await click(row!.toggler);
    page.clear();
    agree();
    await answered();
    await click(row!.toggler);
    expect([row!.state, calls]).to.eql(['loading', 1]);
  });

  it('runs the example of the documentation after its repair', async () => {
    const { confirm, prompt } = window;
    const asked: string[] = [];
    const shown: unknown[] = [];
    const replies: unknown[] = [false, true, 'Junior', 'Super manager!'];
    window.confirm = (text) => (asked.push(text!), replies.shift() as boolean);
    window.prompt = (text) => (asked.push(text!), replies.shift() as string);
    try {
      const widget = {
        langs: { widget: { name: 'Widget', description: 'Tasks' } },
        calendarSync: calendarSyncExample(0),
      };
      const showError = (text: unknown) => shown.push(text);
      const [row] = page.draw([{ code: 'w', widget, sync: widget.calendarSync() }], { showError });
      const states = [row!.state];
      await answered();
      states.push(row!.state);
      for (let count = 0; count < 4; count++) {
        await click(row!.toggler);
        await answered();
        states.push(row!.state);
      }
      expect(states).to.eql(['loading', 'off', 'off', 'on', 'on', 'off']);
      expect(shown).to.eql(['Вы отказались от установки виджета', 'Неверный секретный ключ.']);
      expect(asked.length).to.equal(4);
    } finally {
      Object.assign(window, { confirm, prompt });
    }
  });
});

describe('amo-task-sync', () => {
  const page = new SyncPage(FACES.at(-1)!);
  beforeEach(() => page.open());
  afterEach(() => page.close());
  const element = (): AmoTaskSync => page.box.querySelector('amo-task-sync')!;

  it('tells what was switched, and what failed', async () => {
    const told: unknown[] = [];
    for (const type of ['task-sync:change', 'task-sync:error'])
      page.box.addEventListener(type, (event) => told.push([type, (event as CustomEvent).detail]), { once: true });
    const items = [answer(), answer({ onEnable: no })];
    const rows = page.draw(items);
    for (const { toggler } of rows) await click(toggler);
    await answered();
    expect(told).to.eql([
      ['task-sync:change', { item: items[0], enabled: true }],
      ['task-sync:error', { item: items[1], reasons: ['No <b>', 'Never'] }],
    ]);
    expect(rows[1]!.state).to.equal('off: No <b>\nNever');
    page.box.addEventListener('task-sync:error', (event) => event.preventDefault(), { once: true });
    await click(rows[1]!.toggler);
    await answered();
    expect(rows[1]!.state).to.equal('off');
  });

  it('keeps what services are in another language, and off the page', async () => {
    const [row] = page.draw([answer()]);
    await click(row!.toggler);
    await answered();
    element().setAttribute('lang', 'ru');
    document.documentElement.lang = 'ru';
    await answered();
    document.documentElement.removeAttribute('lang');
    const [inRussian] = page.face.rows(page.box);
    expect(inRussian!.find('.js-calendar-sync-status').textContent).to.equal('Полностью включена');
    const sync = element();
    sync.remove();
    page.box.append(sync);
    expect(page.face.rows(page.box)[0]!.element.className).to.contain('js-active');
  });

  it('draws other items, and none', async () => {
    page.draw([answer({ name: 'One' })]);
    const names = () =>
      page.face.rows(page.box).map((row) => row.find('.modal-calendar-sync__item_header').textContent);
    element().items = [answer({ name: 'Two' }), answer({ name: 'Three' })] as never;
    await element().updateComplete;
    expect(names()).to.eql(['Two', 'Three']);
    element().items = null as never;
    await element().updateComplete;
    expect(names()).to.eql([]);
  });
});
