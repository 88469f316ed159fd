/** The choice of files as a user meets it: keys, the mouse, what is shown and announced. HTML's own rows are elsewhere. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoFile } from '../../../src/entries/index.js';
import { ax, choose, click, frames, hover, isFirefox, press, type Target } from '../support/commands.js';
import { hushWarnings } from '../support/hush.js';
import { pressAll } from '../support/keys.js';

let box: HTMLElement;
let file: AmoFile;
let heard: string[];

const inside = (selector: string): HTMLElement => file.shadowRoot!.querySelector<HTMLElement>(selector)!;
const field = (): HTMLInputElement => inside('input') as HTMLInputElement;
const shown = (): string => inside('[part=names]').textContent!;

/** Does what opens the chooser, and waits until the element has told of the choice. */
async function chosen(act: () => Promise<unknown>, ...names: string[]): Promise<void> {
  const told = new Promise((done) => file.addEventListener('controls:change', done, { once: true }));
  await choose(...names);
  await act();
  await told;
  await file.updateComplete;
}

function listOf(...names: string[]): FileList {
  const list = new DataTransfer();
  for (const name of names) list.items.add(new File([name], name));
  return list.files;
}

beforeEach(() => {
  box = document.createElement('form');
  box.style.cssText = 'position: absolute; top: 60px; left: 40px; width: 500px';
  box.innerHTML = `<a href="#">Before</a> <label id="l" for="c">Contract</label>
    <amo-file id="c" name="n" text="up to 5 MB"></amo-file> <a href="#">After</a>`;
  document.body.append(box);
  file = box.querySelector('amo-file')!;
  heard = [];
  // The driver of Firefox makes an `input` that stays inside, and leaves the chooser before it chooses.
  for (const type of ['click', ...(isFirefox ? [] : ['input', 'cancel']), 'change', 'controls:change', 'submit'])
    box.addEventListener(type, (event) => {
      heard.push(type);
      if (type === 'submit') event.preventDefault();
    });
});
afterEach(() => box.remove());

const CHOSEN = [...(isFirefox ? [] : ['input']), 'change', 'controls:change'];

describe('keyboard of the choice of files', () => {
  for (const keys of ['Space', 'Enter'])
    it(`${keys} opens the chooser`, async () => {
      file.focus();
      await chosen(() => pressAll(keys), 'a.txt');
      expect([shown(), heard]).to.eql(['a.txt', ['click', ...CHOSEN]]);
      expect(document.activeElement).to.equal(file);
    });

  it('is one tab stop, and other keys do nothing', async () => {
    box.querySelector('a')!.focus();
    await pressAll('Tab a ArrowDown Delete');
    expect(document.activeElement).to.equal(file);
    await press('Tab');
    expect(document.activeElement!.textContent).to.equal('After');
    await press('Shift+Tab');
    expect([document.activeElement, heard]).to.eql([file, []]);
  });

  it('is passed over while it is disabled', async () => {
    file.disabled = true;
    box.querySelector('a')!.focus();
    await press('Tab');
    expect(document.activeElement!.textContent).to.equal('After');
  });

  it('shows a ring by the keyboard alone', async () => {
    const ring = (): string => getComputedStyle(inside('[part=button]')).outlineStyle;
    await chosen(() => click(field()), 'a.txt');
    expect([document.activeElement, ring()]).to.eql([file, 'none']);
    await pressAll('Shift+Tab Tab');
    expect([document.activeElement, ring()]).to.eql([file, 'solid']);
  });
});

describe('mouse on the choice of files', () => {
  const PLACES: Readonly<Record<string, () => Target>> = {
    button: () => inside('[part=button]'),
    names: () => inside('[part=names]'),
    text: () => inside('[part=text]'),
    label: () => box.querySelector('#l')!,
  };
  for (const [place, target] of Object.entries(PLACES)) {
    it(`a click on its ${place} opens the chooser, and is heard once`, async () => {
      const own: EventTarget[] = [];
      file.addEventListener('click', ({ target: hit }) => own.push(hit!));
      await chosen(() => click(target()), 'a.txt');
      expect([own, heard.filter((type) => type !== 'click')]).to.eql([[file], CHOSEN]);
    });

    it(`a click on its ${place} does nothing while it is disabled`, async () => {
      file.disabled = true;
      await file.updateComplete;
      await click(target());
      file.disabled = false;
      await chosen(() => click(field()), 'a.txt');
      expect(heard.filter((type) => type !== 'click')).to.eql(CHOSEN);
    });
  }

  it('the button answers a mouse anywhere over the control', async () => {
    const ground = (): string => getComputedStyle(inside('[part=button]')).backgroundColor;
    await hover([500, 500]);
    const before = ground();
    await hover(inside('[part=names]'));
    expect(ground()).not.to.equal(before);
    file.disabled = true;
    await file.updateComplete;
    expect(ground()).to.equal(before);
  });
});

describe('what the choice of files shows', () => {
  it('names, in the order of the choice, or that there are none', async () => {
    expect(shown()).to.equal('No file chosen');
    file.multiple = true;
    await chosen(() => click(field()), 'b.txt', 'a.txt');
    expect(shown()).to.equal(Array.from(file.files, ({ name }) => name).join(', '));
    expect(shown()).to.have.lengthOf('b.txt, a.txt'.length);
    file.value = '';
    await file.updateComplete;
    expect(shown()).to.equal('No file chosen');
    file.files = listOf('c.txt');
    await file.updateComplete;
    expect(shown()).to.equal('c.txt');
    box.append(file);
    (box as HTMLFormElement).reset();
    await file.updateComplete;
    expect(shown()).to.equal('No file chosen');
  });

  it('the language of the page, and pale words while there is nothing', async () => {
    const color = (): string => getComputedStyle(inside('[part=names]')).color;
    const pale = color();
    file.files = listOf('a.txt');
    await file.updateComplete;
    expect(color()).not.to.equal(pale);
    box.lang = 'ru';
    box.innerHTML = '<amo-file></amo-file>';
    file = box.querySelector('amo-file')!;
    expect([inside('[part=button]').textContent, shown(), color()]).to.eql(['Выбрать файл', 'Файл не выбран', pale]);
  });

  it('one line of names that are too long, as wide as before', async () => {
    file.text = '';
    await file.updateComplete;
    const size = () => [file.offsetWidth, file.offsetHeight];
    const before = size();
    file.files = listOf(`${'long'.repeat(40)}.txt`);
    await file.updateComplete;
    expect(size()).to.eql(before);
    expect(inside('[part=names]').scrollWidth).to.be.above(inside('[part=names]').clientWidth);
  });

  it('a narrow place: all of it, one below the other', async () => {
    box.style.width = '130px';
    await file.updateComplete;
    const [button, names, text] = ['button', 'names', 'text'].map((part) =>
      inside(`[part=${part}]`).getBoundingClientRect(),
    );
    expect(file.offsetWidth).to.equal(130);
    expect(button!.bottom <= names!.top && names!.bottom <= text!.top).to.equal(true);
    expect(field().getBoundingClientRect().height).to.equal(file.getBoundingClientRect().height);
  });

  it('that it is invalid, once the user tried to submit', async () => {
    file.required = true;
    box.insertAdjacentHTML('beforeend', '<button id="go">Go</button>');
    const color = (): string => getComputedStyle(inside('[part=button]')).borderTopColor;
    const before = color();
    await click(box.querySelector('#go')!);
    await file.updateComplete;
    expect([file.matches(':state(user-invalid)'), document.activeElement]).to.eql([true, file]);
    expect(color()).not.to.equal(before);
    await chosen(() => click(field()), 'a.txt');
    expect([file.matches(':state(user-invalid)'), color()]).to.eql([false, before]);
  });
});

describe('what is announced of the choice of files', () => {
  const spoken = async (): Promise<string> => {
    await frames();
    const { name } = await ax(field());
    return name.replace(/ Browse… No file selected\.$/, '');
  };

  it('its label and its text; without a label what its button says', async () => {
    expect(await spoken()).to.equal('Contract up to 5 MB');
    box.querySelector('#l')!.remove();
    file.focus();
    expect(await spoken()).to.match(/^Choose a file ?up to 5 MB$/);
    file.text = '';
    file.blur();
    file.focus();
    expect(await spoken()).to.equal('Choose a file');
  });
});

describe('what a script cannot do with a choice of files', () => {
  hushWarnings();

  it('name a file, or set what is no list of files', async () => {
    file.files = listOf('a.txt');
    file.value = 'b.txt';
    for (const wrong of [[], {}, 'b.txt', 5, [new File([], 'b.txt')]]) file.files = wrong as never;
    expect([file.value, file.files.length]).to.eql(['C:\\fakepath\\a.txt', 1]);
  });

  it('open the chooser by itself: nothing is thrown', () => {
    const made = document.createElement('amo-file');
    made.showPicker();
    made.click();
    file.disabled = true;
    file.showPicker();
    file.click();
    expect(heard).to.eql([]);
  });
});
