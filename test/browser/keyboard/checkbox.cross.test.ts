/** The keyboard and the mouse of the checkbox, HTML's and ours, as tables: state and keys, then whether it is ticked and who has the focus. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoCheckbox } from '../../../src/entries/index.js';
import { ax, click, doubleClick, drag, frames, wheel, type Target } from '../support/commands.js';
import { pressAll } from '../support/keys.js';

interface View {
  checked: boolean;
  dash: boolean;
  focus: boolean;
}

/** A way of writing a checkbox: with the id c, a text, and a note. */
interface Subject {
  readonly name: string;
  readonly markup: string;
  /** What a page hears of a click that ticks. */
  readonly ticks: readonly string[];
  box(): HTMLElement;
  text(): HTMLElement;
  note(): HTMLElement;
}

type Box = AmoCheckbox | HTMLInputElement;

let form: HTMLFormElement;
let checkbox: Box;
let heard: string[];

const html: Subject = {
  name: 'HTML',
  markup: `<label style="display: inline-flex"><input type="checkbox" id="c" name="n">
    <span>Agree</span><i>to all of it</i></label>`,
  ticks: ['click', 'input', 'change'],
  box: () => checkbox,
  text: () => form.querySelector('span')!,
  note: () => form.querySelector('i')!,
};
const ours: Subject = {
  name: 'amo-checkbox',
  markup: '<amo-checkbox id="c" name="n" text="Agree" note-text="to all of it"></amo-checkbox>',
  ticks: ['click', 'input', 'change', 'controls:change'],
  box: () => inside('[part=box]'),
  text: () => inside('.control-checkbox__main-text'),
  note: () => inside('[part=note]'),
};

const TYPES = [...ours.ticks, 'submit'];
const inside = (selector: string): HTMLElement => checkbox.shadowRoot!.querySelector<HTMLElement>(selector)!;
const view = (): View => ({
  checked: checkbox.checked,
  dash: checkbox.indeterminate,
  focus: document.activeElement === checkbox,
});

async function setUp(subject: Subject): Promise<void> {
  form = document.createElement('form');
  form.style.cssText = 'position: absolute; top: 60px; left: 40px; width: 400px';
  form.innerHTML = `<a href="#">Before</a> <label id="l" for="c">Outside</label> ${subject.markup} <a href="#">After</a>
    <button>Go</button>`;
  document.body.append(form);
  checkbox = form.querySelector('#c')!;
  heard = [];
  for (const type of TYPES)
    form.addEventListener(type, (event) => {
      if (event.target === checkbox || type === 'submit') heard.push(type);
      if (type === 'submit') event.preventDefault();
    });
  await frames();
}
afterEach(() => form.remove());

/** Keys or places to click with spaces between, what is different then, and how often it was ticked or cleared. */
type Row = readonly [act: string, then: Partial<View>, ticks: number, title?: string];
type State = readonly [title: string, prepare: () => void, table: readonly Row[]];

function rows(subject: Subject, run: (act: string) => Promise<void>, states: readonly State[]): void {
  for (const [state, prepare, table] of states)
    describe(state, () => {
      for (const [act, then, ticks, title = act] of table)
        it(title, async () => {
          await setUp(subject);
          prepare();
          const start = view();
          await run(act);
          expect(view()).to.eql({ ...start, ...then });
          expect(heard).to.eql(Array.from({ length: ticks }, () => subject.ticks).flat());
        });
    });
}

const keys = async (act: string): Promise<void> => {
  checkbox.focus();
  await pressAll(act);
};
const focus = true;

const KEYS: readonly State[] = [
  [
    'not ticked',
    () => undefined,
    [
      ['Space', { focus, checked: true }, 1],
      ['Space Space', { focus }, 2],
      ['ArrowDown', { focus }, 0],
      ['ArrowRight', { focus }, 0],
      ['Home', { focus }, 0],
      ['Escape', { focus }, 0],
      ['a', { focus }, 0],
      ['Tab', {}, 0],
      ['Shift+Tab', {}, 0],
      ['Tab Shift+Tab Space', { focus, checked: true }, 1, 'one tab stop'],
    ],
  ],
  [
    'neither ticked nor not',
    () => void (checkbox.indeterminate = true),
    [
      ['Space', { focus, checked: true, dash: false }, 1],
      ['Space Space', { focus, dash: false }, 2],
      ['Tab', {}, 0],
    ],
  ],
  [
    'ticked and neither',
    () => void Object.assign(checkbox, { checked: true, indeterminate: true }),
    [['Space', { focus, checked: false, dash: false }, 1]],
  ],
  [
    'required',
    () => void (checkbox.required = true),
    [
      ['Space', { focus, checked: true }, 1],
      ['Enter', { focus }, 0, 'Enter finds that it is not ticked, and submits nothing'],
    ],
  ],
  [
    'disabled',
    () => void (checkbox.disabled = true),
    [
      ['Space', {}, 0],
      ['Enter', {}, 0],
    ],
  ],
];

for (const subject of [html, ours])
  describe(`keyboard of ${subject.name}`, () => {
    rows(subject, keys, KEYS);

    it('Enter ticks nothing and submits', async () => {
      await setUp(subject);
      await keys('Enter');
      expect([heard, checkbox.checked]).to.eql([['submit'], false]);
      form.querySelector('button')!.remove();
      await keys('Enter');
      expect(heard, 'without a button it does not').to.eql(['submit']);
    });

    it('is passed over by Tab while it is disabled', async () => {
      await setUp(subject);
      checkbox.disabled = true;
      form.querySelector('a')!.focus();
      await pressAll('Tab');
      expect(document.activeElement!.textContent).to.equal('After');
    });

    it('a click that the page prevents is taken back', async () => {
      await setUp(subject);
      checkbox.indeterminate = true;
      form.addEventListener('click', (event) => event.preventDefault());
      await keys('Space');
      await click(subject.box());
      expect([view(), heard]).to.eql([{ checked: false, dash: true, focus }, ['click', 'click']]);
    });
  });

describe('keyboard of a read-only amo-checkbox', () => {
  for (const [title, state] of [
    ['not ticked', {}],
    ['ticked and neither', { checked: true, indeterminate: true }],
  ] as const)
    it(title, async () => {
      await setUp(ours);
      Object.assign(checkbox, { readOnly: true, ...state });
      const start = { ...view(), focus };
      await keys('Space');
      expect([view(), heard]).to.eql([start, ['click']]);
      await keys('Enter');
      expect([view(), heard]).to.eql([start, ['click', 'submit']]);
    });

  it('is announced with its text, its note and its state', async () => {
    await setUp(ours);
    const look = async () => {
      await frames();
      const { role, name, properties } = await ax(inside('input'));
      return [role, name, properties['checked'], inside('input').ariaReadOnly];
    };
    form.querySelector('#l')!.remove();
    expect(await look()).to.eql(['checkbox', 'Agree to all of it', 'false', null]);
    Object.assign(checkbox, { checked: true, readOnly: true });
    expect(await look()).to.eql(['checkbox', 'Agree to all of it', 'true', 'true']);
    checkbox.indeterminate = true;
    expect(await look()).to.eql(['checkbox', 'Agree to all of it', 'mixed', 'true']);
  });
});

const MOUSE: readonly State[] = [
  [
    'not ticked',
    () => undefined,
    [
      ['box', { focus, checked: true }, 1],
      ['text', { focus, checked: true }, 1],
      ['note', { focus, checked: true }, 1],
      ['label', { focus, checked: true }, 1],
      ['box text', { focus }, 2],
      ['box below', { checked: true }, 1],
    ],
  ],
  [
    'neither ticked nor not',
    () => void (checkbox.indeterminate = true),
    [['text', { focus, checked: true, dash: false }, 1]],
  ],
  [
    'disabled',
    () => void (checkbox.disabled = true),
    [
      ['box', {}, 0],
      ['text', {}, 0],
      ['label', {}, 0],
    ],
  ],
];

for (const subject of [html, ours])
  describe(`mouse on ${subject.name}`, () => {
    const places: Readonly<Record<string, () => Target>> = {
      box: subject.box,
      text: subject.text,
      note: subject.note,
      label: () => form.querySelector('#l')!,
      below: () => [500, 500],
    };
    rows(
      subject,
      async (act) => {
        for (const place of act.split(' ')) await click(places[place]!());
      },
      MOUSE,
    );

    for (const place of ['box', 'text', 'label'])
      it(`a double click on the ${place}`, async () => {
        await setUp(subject);
        await doubleClick(places[place]!());
        expect([checkbox.checked, heard]).to.eql([false, [...subject.ticks, ...subject.ticks]]);
      });

    it('other buttons tick nothing', async () => {
      await setUp(subject);
      for (const which of ['middle', 'right'] as const) await click(subject.box(), which);
      expect([checkbox.checked, heard]).to.eql([false, []]);
    });

    it('a button that is let go elsewhere ticks nothing, nor does one that was pressed elsewhere', async () => {
      await setUp(subject);
      await drag(subject.box(), [500, 500]);
      await drag([500, 500], subject.box());
      await drag(subject.text(), [500, 500]);
      expect([checkbox.checked, heard]).to.eql([false, []]);
    });

    it('the wheel over it ticks nothing', async () => {
      await setUp(subject);
      checkbox.focus();
      await wheel(subject.box(), 40);
      await frames();
      expect([checkbox.checked, heard]).to.eql([false, []]);
    });
  });

describe('mouse on a read-only amo-checkbox', () => {
  for (const place of ['box', 'text'] as const)
    it(place, async () => {
      await setUp(ours);
      (checkbox as AmoCheckbox).readOnly = true;
      await click(ours[place]());
      expect([view(), heard]).to.eql([{ checked: false, dash: false, focus }, ['click']]);
    });
});

describe('mouse on the content of amo-checkbox', () => {
  const withContent = async (content: string): Promise<void> => {
    await setUp(ours);
    Object.assign(checkbox, { text: '', noteText: '', innerHTML: content });
    await frames();
  };

  it('a word ticks once, a link of it is followed and ticks nothing', async () => {
    await withContent('<b>Agree</b> <a href="#there">to this</a>');
    let changes = 0;
    checkbox.addEventListener('change', () => changes++);
    await click(checkbox.querySelector('b')!);
    expect([checkbox.checked, changes]).to.eql([true, 1]);
    await click(checkbox.querySelector('a')!);
    expect([checkbox.checked, changes, location.hash]).to.eql([true, 1, '#there']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('a link of a read-only one is followed, too', async () => {
    await withContent('<a href="#there">Read</a>');
    (checkbox as AmoCheckbox).readOnly = true;
    await click(checkbox.querySelector('a')!);
    expect([checkbox.checked, location.hash]).to.eql([false, '#there']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('text without any markup ticks once', async () => {
    await withContent('Agree to this');
    await click(inside('[part=text]'));
    expect([checkbox.checked, heard]).to.eql([true, ours.ticks]);
  });
});
