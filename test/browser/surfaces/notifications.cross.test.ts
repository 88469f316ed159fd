/** Notifications: the product's methods, and the element. */
import '../../../src/surfaces/notifications/define.js';
import { expect } from '@open-wc/testing';
import type { AmoNotifications } from '../../../src/surfaces/notifications/element.js';
import type { NoticeData } from '../../../src/sdk/notifications.js';
import { Notifications, type NotificationsOptions } from '../../../src/surfaces/notifications/notifications.js';
import { FakeTimers } from '../native-runtime/page.js';
import { ax, click, hover, press } from '../support/commands.js';
import { hushWarnings } from '../support/hush.js';
import { onPage } from './page.js';

const CALL = {
  from: '+7 (999) 111 22 33',
  to: 'User Name',
  duration: 65,
  link: 'https://example.com/dialog.mp3',
  text: 'Widget: <b>text</b>',
  date: 1_700_000_000,
  element: { id: 1003619, type: 'contact' },
};

onPage((page) => {
  hushWarnings();
  let notifications: Notifications;
  const make = (options: NotificationsOptions = {}): Notifications =>
    (notifications = new Notifications(page.context, { timeZone: 'UTC', ...options }));
  afterEach(() => {
    notifications?.destroy();
    document.cookie = 'amo_closed_notices_7=; path=/; max-age=0';
  });
  const all = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(`#popups_inbox ${selector}`));
  const cards = () => all('.popup-inbox');
  const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
  const hrefs = () => all('a').map((link) => link.getAttribute('href'));

  describe('notifications', () => {
    it('a call: who, how long, the recording, the card; its text is markup', () => {
      make().add_call(CALL);
      expect(texts('h2, b, .notification-bot__call, time')).to.eql([
        'Call',
        'text',
        '+7 (999) 111 22 33 → User Name, 1:05',
        texts('time')[0],
      ]);
      const player = all('audio')[0] as HTMLAudioElement;
      expect([player.src, player.preload, player.autoplay]).to.eql([CALL.link, 'none', false]);
      expect(hrefs()).to.eql([CALL.link, '/contacts/detail/1003619']);
      expect(all('time')[0]!.getAttribute('datetime')).to.equal('2023-11-14T22:13:20.000Z');
    });

    it('a call of nobody known offers to create a contact; a heading may be a link', () => {
      make().add_call({ text: 'x', header: '<i>Me</i>', click_link: '/leads/detail/1' });
      expect(hrefs()).to.eql(['/leads/detail/1', '/contacts/add/']);
      expect(texts('h2')).to.eql(['<i>Me</i>']);
    });

    const SHAPES: ReadonlyArray<
      readonly [name: string, show: (n: Notifications) => void, card: string, words: string[]]
    > = [
      ['show_message', (n) => n.show_message({ header: 'H', text: 'T' }), 'message', ['H', 'T']],
      ['show_message, message', (n) => n.show_message({ header: 'H', message: 'M' }), 'message', ['H', 'M']],
      ['show_message_error', (n) => n.show_message_error({ text: 'T', link: '/x' }), 'error', ['Error', 'T']],
      [
        'show_notification',
        (n) => n.show_notification({ text: { header: 'H', text: 'T' }, type: 'error' }),
        'error',
        ['H', 'T'],
      ],
      ['show_notification, call', (n) => n.show_notification({ text: 'T', type: 'call' }), 'message', ['T']],
      ['add_error', (n) => n.add_error({ header: 'H', text: '<p>T</p>' }), 'error', ['H', 'T']],
    ];
    for (const [name, show, kind, words] of SHAPES)
      it(name, () => {
        show(make());
        expect(cards().map((card) => card.className)).to.eql([`popup-inbox popup-inbox_${kind}`]);
        expect(texts('h2, .notification-bot__text__message')).to.eql(words);
      });

    for (const [name, send, expected] of [
      ['kept', () => Promise.resolve(12), ['done 12', 'always undefined']],
      ['refused', () => Promise.reject(new Error('no')), ['fail Error: no', 'always undefined']],
      [
        'a sender that throws',
        () => {
          throw new Error('now');
        },
        ['fail Error: now', 'always undefined'],
      ],
      ['no sender', undefined, ['done undefined', 'always undefined']],
    ] as const)
      it(`what is sent: ${name}`, async () => {
        const told: string[] = [];
        const note = (which: string) => (value?: unknown) => told.push(`${which} ${String(value)}`);
        const callbacks = { done: note('done'), fail: note('fail'), always: () => note('always')() };
        make(send ? { send } : {}).add_error({ header: 'H', text: 'T' }, callbacks);
        await new Promise((resolve) => setTimeout(resolve));
        expect(told).to.eql(expected);
        expect(cards().length).to.equal(1);
      });

    it('callbacks that throw, or are none', async () => {
      const fail = (): never => {
        throw new Error('mine');
      };
      make();
      notifications.add_error({ text: 'a' }, { done: fail, always: fail });
      notifications.add_error({ text: 'b' }, 5 as never);
      await new Promise((resolve) => setTimeout(resolve));
      expect(page.errors.map(String)).to.eql(['Error: mine', 'Error: mine']);
    });

    it('an error that was closed is not shown again to that user', async () => {
      const error = { header: 'H', text: 'T' };
      make({ user: 7 }).add_error(error);
      await click(all('.popup-inbox__close')[0]!);
      notifications.add_error(error);
      notifications.add_error({ header: 'H', text: 'Other' });
      expect(texts('.notification-bot__text__message')).to.eql(['Other']);
      notifications.destroy();
      make({ user: 7 }).add_error(error);
      expect(cards().length).to.equal(0);
      notifications.destroy();
      make({ user: 8 }).add_error(error);
      expect(cards().length).to.equal(1);
    });

    it('waits under the mouse, with the focus, while it plays; closed by Escape it gives the focus on', async () => {
      const { setTimeout: start, clearTimeout: end } = window;
      const waiting = new Map<number, number>();
      let last = 1_000_000;
      window.setTimeout = ((act: () => void, time: number) =>
        time === 5000 ? (waiting.set(++last, time), last) : start(act, time)) as typeof setTimeout;
      window.clearTimeout = (timer) => void (waiting.delete(Number(timer)) || end(timer));
      try {
        make({ timeout: 5000 }).show_message({ text: 'one' });
        notifications.add_error({ text: 'stays' });
        expect(waiting.size, 'shown').to.equal(1);
        await hover(cards()[0]!);
        expect(waiting.size, 'under the mouse').to.equal(0);
        const close = all('.popup-inbox__close')[0]!;
        close.focus();
        await hover(page.opener);
        expect(waiting.size, 'with the focus').to.equal(0);
        page.opener.focus();
        expect(waiting.size, 'left').to.equal(1);
        all('.notification-bot')[0]!.dispatchEvent(new Event('play'));
        expect(waiting.size, 'playing').to.equal(0);
        close.focus();
        await press('Escape');
        expect(texts('.notification-bot__text__message')).to.eql(['stays']);
        expect(document.activeElement!.closest('.popup-inbox')).to.equal(cards()[0]);
        await press('Escape');
        expect([cards().length, document.activeElement, waiting.size]).to.eql([0, page.opener, 0]);
      } finally {
        window.setTimeout = start;
        window.clearTimeout = end;
      }
    });

    it('goes after its time', () => {
      const timers = new FakeTimers();
      try {
        make({ timeout: 5000 }).show_message({ text: 'two' });
        expect(timers.run()).to.include(5000);
        expect(cards().length).to.equal(0);
      } finally {
        timers.stop();
      }
    });

    it('a thousand: the newest few are shown, the others counted, and all closed at once', async () => {
      make({ limit: 3 });
      for (let count = 1; count <= 1000; count += 1) notifications.add_error({ text: `n${count}` });
      expect(texts('.notification-bot__text__message')).to.eql(['n998', 'n999', 'n1000']);
      expect(texts('.popup-inbox__more span')).to.eql(['997 more']);
      await click(all('.popup-inbox__close')[2]!);
      expect(texts('.notification-bot__text__message')).to.eql(['n997', 'n998', 'n999']);
      await click(all('.popup-inbox__close-all')[0]!);
      expect([cards().length, texts('.popup-inbox__more').length]).to.eql([0, 0]);
    });

    it('is told to assistive technology, in regions that were there before', async () => {
      make();
      const [polite, urgent] = all('[role=status], [role=alert]');
      notifications.show_message({ header: 'H', text: '<b>bold</b>' });
      expect(polite!.textContent).to.equal('H. bold');
      notifications.add_error({ text: 'bad' });
      expect(urgent!.textContent).to.equal('Error. bad');
      const node = await ax(document.querySelector('#popups_inbox')!);
      expect([node.role, node.name]).to.eql(['region', 'Notifications']);
    });

    const BAD: ReadonlyArray<readonly [name: string, data: unknown]> = [
      ['nothing', undefined],
      ['no text', { date: 1 }],
      ['a number', 5],
      ['null', null],
    ];
    for (const [name, data] of BAD)
      it(`of ${name} shows nothing`, () => {
        make();
        notifications.add(data as NoticeData);
        notifications.show_message(data as NoticeData);
        notifications.show_notification(data as NoticeData);
        expect(cards().length).to.equal(0);
      });

    it('odd values are left out, and no address runs a script', () => {
      make().add_call({
        text: '<p>open <b>bold',
        header: { toString: null },
        date: 'soon',
        duration: -1,
        element: 'x',
        link: ' javascript:alert(1)',
        click_link: 'data:text/html,x',
        icon: 'data:image/svg+xml,x',
        from: '<img src=x onerror=alert(1)>',
      });
      expect(cards().length).to.equal(1);
      expect([all('img, audio, time').length, hrefs()]).to.eql([0, []]);
    });
  });
});

describe('amo-notifications', () => {
  hushWarnings();
  let element: AmoNotifications;
  let events: string[];
  beforeEach(() => {
    events = [];
    element = document.body.appendChild(document.createElement('amo-notifications'));
    for (const type of ['notifications:show', 'notifications:close'])
      element.addEventListener(type, (event) => {
        const { id, by } = (event as CustomEvent<{ id: number; by?: string }>).detail;
        events.push([type.slice(14), id, by].filter(Boolean).join(' '));
      });
  });
  afterEach(() => element.remove());
  const cards = () => Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('.popup-inbox'));

  it('shows plain texts, and tells of each', async () => {
    const first = element.show({ header: 'H', text: '<b>T</b>' });
    const second = element.show({ text: 'Bad', type: 'error' });
    expect(cards().map(({ textContent }) => textContent)).to.eql(['H<b>T</b>', 'ErrorBad']);
    expect(element.shadowRoot!.querySelector('[role=alert]')!.textContent).to.equal('Error. Bad');
    await click(cards()[0]!.querySelector('button')!);
    element.hide(second);
    element.hide(99);
    expect(events).to.eql([`show ${first}`, `show ${second}`, `close ${first} user`, `close ${second} script`]);
  });

  it('keeps to its limit and its time, and needs something to say', () => {
    const timers = new FakeTimers();
    try {
      element.limit = 2;
      element.timeout = 700;
      for (const text of ['a', 'b', 'c']) element.show({ text });
      element.show(undefined as never);
      expect(cards().map(({ textContent }) => textContent)).to.eql(['b', 'c']);
      expect(timers.run()).to.include(700);
      element.clear();
      expect(cards().length).to.equal(0);
    } finally {
      timers.stop();
    }
  });

  it('taken away it forgets them', () => {
    element.show({ text: 'a' });
    element.remove();
    document.body.append(element);
    expect(cards().length).to.equal(0);
  });
});
