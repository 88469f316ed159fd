/** A widget's own page: where the widget draws, the menu entry, the bar that saves. */
import { expect } from '@open-wc/testing';
import { nativePage, SaveBar, type SaveBarOptions } from '../../../src/entries/surfaces/page.js';
import { startNativeRuntime } from '../../../src/native-runtime/runtime.js';
import type { PageContext } from '../../../src/surfaces/page-context.js';
import { press, type } from '../support/commands.js';
import { dressed, pageContext } from './page.js';

let box: HTMLElement;
let context: PageContext;
let bar: SaveBar;
let undress: () => void;
let stop: () => void;

const find = (selector: string): HTMLElement => box.querySelector<HTMLElement>(selector)!;
const LOOKS = ['blue', 'loading', 'saved', 'disabled'];
const view = (): string => {
  const { classList } = find('.js-save-bar-save');
  const looks = LOOKS.filter(
    (look) => classList.contains(`button-input_${look}`) || classList.contains(`button-input-${look}`),
  );
  return [bar.isShown ? 'shown' : 'hidden', looks.join(' '), find('.amo-save-bar__status').textContent].join('|');
};

function start(options: SaveBarOptions): void {
  box.innerHTML = nativePage({ code: 'w', name: 'Widget', save: true, content: '<input name="city">' });
  bar = new SaveBar(find('.amo-save-bar'), context, options);
}
async function edit(): Promise<void> {
  find('[name=city]').focus();
  await type('a');
}
const soon = async (check: () => boolean): Promise<void> => {
  while (!check()) await new Promise(requestAnimationFrame);
};

before(async () => {
  undress = dressed();
  context = await pageContext();
  stop = startNativeRuntime(context.$, { lang: 'en', force: true });
});
after(() => {
  undress();
  stop();
});
beforeEach(() => {
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => {
  bar?.destroy();
  box.remove();
});

/** What a save rejects with, and what the bar says. */
const REASONS = [
  [{ code: 1 }, 'Not saved'],
  [{ message: 'Busy' }, 'Busy'],
  [['One.', 'Two.'], 'One. Two.'],
] as const;

describe('the page of a widget', () => {
  it('has the places that widgets draw into', () => {
    box.innerHTML = nativePage({ code: 'w', name: 'Widget' });
    context.$('#list_page_holder').find('#work-area-w').html('<b>here</b>');
    expect([find('#list_page_holder').textContent, find('h2').textContent, find('#aside')]).to.eql([
      'here',
      'Widget',
      null,
    ]);
    context.$('#list_page_holder').html('Settings of the widget here');
    expect(find('#work_area').textContent).to.contain('Settings of the widget here');
  });

  it('has a menu entry with the name of the widget to its right, and nothing hostile', () => {
    const bad = '<img src=x>"';
    const menu = [{ title: bad, name: bad, href: `javascript:${bad}`, selected: true }];
    box.innerHTML = nativePage({ code: bad, name: bad, menu });
    const [text, name] = [...find('a').children];
    expect([text!.textContent, name!.textContent, box.querySelector('img')]).to.eql([bad, bad, null]);
    expect([find('a').getAttribute('aria-current'), find('#list_page_holder div div').id]).to.eql([
      'page',
      `work-area-${bad}`,
    ]);
  });

  it('shows its bar when something changes, saves, and hides it', async () => {
    let saved = 0;
    start({ save: () => void saved++ });
    expect(view()).to.equal('hidden|blue|');
    await edit();
    expect(view()).to.equal('shown|blue|');
    find('.js-save-bar-save').focus();
    await press('Enter');
    expect(saved).to.equal(1);
    await soon(() => !bar.isShown);
  });

  it('says why it could not save, until something changes', async () => {
    let answer!: (reason?: unknown) => void;
    let calls = 0;
    start({ save: () => new Promise((_, reject) => void (calls++, (answer = reject))) });
    await edit();
    const done = bar.save();
    expect([view(), await bar.save(), calls]).to.eql(['shown|blue loading|', false, 1]);
    answer(new Error('<b>No</b> server'));
    expect([await done, find('.amo-save-bar__status').textContent, bar.isShown]).to.eql([
      false,
      '<b>No</b> server',
      true,
    ]);
    await edit();
    expect(find('.amo-save-bar__status').textContent).to.equal('');
    for (const [reason, says] of REASONS) {
      start({ save: () => Promise.reject(reason) });
      await bar.save();
      expect(find('.amo-save-bar__status').textContent).to.equal(says);
    }
  });

  it('cancels', async () => {
    let cancelled = 0;
    start({ save: () => undefined, cancel: () => cancelled++ });
    await edit();
    find('.js-save-bar-cancel').focus();
    await press('Enter');
    expect([cancelled, bar.isShown]).to.eql([1, false]);
  });

  it('leaves nothing behind', async () => {
    start({ save: () => undefined });
    bar.destroy();
    await edit();
    expect(bar.isShown).to.equal(false);
  });
});
