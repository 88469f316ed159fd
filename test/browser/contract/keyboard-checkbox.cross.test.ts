/** The keyboard and the mouse of the checkbox, as tables: state and keys, then whether it is ticked and who has the focus. */
import '../../../src/index.js';
import { expect } from '@open-wc/testing';
import type { AmoCheckbox } from '../../../src/index.js';
import { ax, click, frames, middle, sendMouse, type Target } from '../support/commands.js';
import { pressAll } from './support/keys.js';

interface View {
  checked: boolean;
  dash: boolean;
  focus: boolean;
}

let box: HTMLElement;
let checkbox: AmoCheckbox;
let heard: string[];

const TYPES = ['click', 'input', 'change', 'controls:change', 'submit'];
const inside = (selector: string): HTMLElement => checkbox.shadowRoot!.querySelector<HTMLElement>(selector)!;
const view = (): View => ({
  checked: checkbox.checked,
  dash: checkbox.indeterminate,
  focus: document.activeElement === checkbox,
});

beforeEach(() => {
  box = document.createElement('form');
  box.style.cssText = 'position: absolute; top: 60px; left: 40px; width: 400px';
  box.innerHTML = `<a href="#">Before</a> <label id="l" for="c">Outside</label>
    <amo-checkbox id="c" name="n" text="Agree" note-text="to all of it"></amo-checkbox> <a href="#">After</a>`;
  document.body.append(box);
  checkbox = box.querySelector('amo-checkbox')!;
  heard = [];
  for (const type of TYPES)
    box.addEventListener(type, (event) => {
      if (event.target === checkbox || type === 'submit') heard.push(type);
      if (type === 'submit') event.preventDefault();
    });
});
afterEach(() => box.remove());

const TICKS = ['click', 'input', 'change', 'controls:change'];

/** Keys or places to click with spaces between, and what is different then. */
type Row = readonly [act: string, then: Partial<View>, heard: readonly string[], title?: string];

function rows(state: string, prepare: () => void, run: (act: string) => Promise<void>, table: readonly Row[]): void {
  describe(state, () => {
    for (const [act, then, events, title = act] of table)
      it(title, async () => {
        prepare();
        const start = view();
        await run(act);
        expect(view()).to.eql({ ...start, ...then });
        expect(heard).to.eql(events);
      });
  });
}

describe('keyboard of the checkbox', () => {
  const keys = async (act: string): Promise<void> => {
    checkbox.focus();
    await pressAll(act);
  };
  const focus = true;

  rows('not ticked', () => undefined, keys, [
    ['Space', { focus, checked: true }, TICKS],
    ['Space Space', { focus }, [...TICKS, ...TICKS]],
    ['Enter', { focus }, ['submit'], 'Enter ticks nothing and submits'],
    ['ArrowDown', { focus }, []],
    ['ArrowRight', { focus }, []],
    ['a', { focus }, []],
    ['Tab', {}, []],
    ['Shift+Tab', {}, []],
    ['Tab Shift+Tab Space', { focus, checked: true }, TICKS, 'one tab stop'],
  ]);
  rows('neither ticked nor not', () => (checkbox.indeterminate = true), keys, [
    ['Space', { focus, checked: true, dash: false }, TICKS],
    ['Space Space', { focus, dash: false }, [...TICKS, ...TICKS]],
    ['Tab', {}, []],
  ]);
  rows('ticked and neither', () => Object.assign(checkbox, { checked: true, indeterminate: true }), keys, [
    ['Space', { focus, checked: false, dash: false }, TICKS],
  ]);
  rows('read-only', () => (checkbox.readOnly = true), keys, [
    ['Space', { focus }, ['click']],
    ['Enter', { focus }, ['submit']],
  ]);
  rows(
    'read-only, ticked and neither',
    () => Object.assign(checkbox, { readOnly: true, checked: true, indeterminate: true }),
    keys,
    [['Space', { focus }, ['click']]],
  );
  rows('disabled', () => (checkbox.disabled = true), keys, [
    ['Space', {}, []],
    ['Enter', {}, []],
  ]);

  it('is passed over by Tab while it is disabled', async () => {
    checkbox.disabled = true;
    box.querySelector('a')!.focus();
    await pressAll('Tab');
    expect(document.activeElement!.textContent).to.equal('After');
  });

  it('is announced with its text, its note and its state', async () => {
    const look = async () => {
      await frames();
      const { role, name, properties } = await ax(inside('input'));
      return [role, name, properties['checked'], inside('input').ariaReadOnly];
    };
    box.querySelector('#l')!.remove();
    expect(await look()).to.eql(['checkbox', 'Agree to all of it', 'false', null]);
    Object.assign(checkbox, { checked: true, readOnly: true });
    expect(await look()).to.eql(['checkbox', 'Agree to all of it', 'true', 'true']);
    checkbox.indeterminate = true;
    expect(await look()).to.eql(['checkbox', 'Agree to all of it', 'mixed', 'true']);
  });
});

describe('mouse on the checkbox', () => {
  const PLACES: Readonly<Record<string, () => Target>> = {
    box: () => inside('[part=box]'),
    text: () => inside('.control-checkbox__main-text'),
    note: () => inside('[part=note]'),
    label: () => box.querySelector('#l')!,
    below: () => [500, 500],
  };
  const places = async (act: string): Promise<void> => {
    for (const place of act.split(' ')) await click(PLACES[place]!());
  };
  const focus = true;

  rows('not ticked', () => undefined, places, [
    ['box', { focus, checked: true }, TICKS],
    ['text', { focus, checked: true }, TICKS],
    ['note', { focus, checked: true }, TICKS],
    ['label', { focus, checked: true }, TICKS],
    ['box text', { focus }, [...TICKS, ...TICKS]],
    ['box below', { checked: true }, TICKS],
  ]);
  rows('neither ticked nor not', () => (checkbox.indeterminate = true), places, [
    ['text', { focus, checked: true, dash: false }, TICKS],
  ]);
  rows('read-only', () => (checkbox.readOnly = true), places, [
    ['box', { focus }, ['click']],
    ['label', { focus }, ['click']],
  ]);
  rows('disabled', () => (checkbox.disabled = true), places, [
    ['box', {}, []],
    ['text', {}, []],
    ['label', {}, []],
  ]);

  it('other buttons tick nothing', async () => {
    for (const which of ['middle', 'right'] as const) await click(inside('[part=box]'), which);
    expect(checkbox.checked).to.equal(false);
  });

  it('a button that is let go elsewhere ticks nothing', async () => {
    await sendMouse({ type: 'move', position: middle(inside('[part=box]')) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [500, 500] });
    await sendMouse({ type: 'up' });
    expect([checkbox.checked, heard]).to.eql([false, []]);
  });

  it('its content: a word ticks once, a link of it is followed and ticks nothing', async () => {
    checkbox.text = '';
    checkbox.noteText = '';
    checkbox.innerHTML = '<b>Agree</b> <a href="#there">to this</a>';
    await checkbox.updateComplete;
    let changes = 0;
    checkbox.addEventListener('change', () => changes++);
    await click(checkbox.querySelector('b')!);
    expect([checkbox.checked, changes]).to.eql([true, 1]);
    await click(checkbox.querySelector('a')!);
    expect([checkbox.checked, changes, location.hash]).to.eql([true, 1, '#there']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('text without any markup ticks once', async () => {
    checkbox.text = '';
    checkbox.noteText = '';
    checkbox.textContent = 'Agree to this';
    await checkbox.updateComplete;
    await click(inside('[part=text]'));
    expect([checkbox.checked, heard]).to.eql([true, TICKS]);
  });
});
