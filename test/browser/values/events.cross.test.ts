/** Events of the controls: which, in what order, how far they go, and when there are none. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoButton, AmoInput, AmoSelect } from '../../../src/entries/index.js';
import { click, press, type } from '../support/commands.js';
import { kindOf, type Control } from '../support/controls.js';
import { onFixture, type Outcome, type Fixture } from '../support/fixture.js';

const TYPES = [
  'beforeinput',
  'input',
  'change',
  'controls:change',
  'controls:open',
  'controls:close',
  'button:menu:choose',
  'click',
  'submit',
  'reset',
  'invalid',
];

/** Notes events with what they say of themselves, at the form: what does not bubble is not heard there. */
function listen(target: EventTarget, types: readonly string[] = TYPES): string[] {
  const notes: string[] = [];
  for (const type of types)
    target.addEventListener(type, (event) => {
      const { bubbles, composed, cancelable, target: origin } = event;
      // Chromium's submit is composed for one button and not for the other; it never leaves the page's own tree.
      const flags = [bubbles && 'bubbles', composed && type !== 'submit' && 'composed', cancelable && 'cancelable']
        .filter(Boolean)
        .join(' ');
      notes.push(`${type} from ${(origin as Element).getAttribute('name') ?? (origin as Element).localName}: ${flags}`);
      if (type === 'submit') event.preventDefault();
    });
  return notes;
}

/** HTML and ours through one script; our own further events are looked at elsewhere. */
function same(title: string, name: 'input' | 'select' | 'button', scene: (fixture: Fixture) => Promise<Outcome>): void {
  const { html, ours } = kindOf(name);
  for (const variant of ours)
    it(`${variant.name}: ${title}`, async () =>
      expect(await onFixture(name, variant, scene)).to.eql(await onFixture(name, html, scene)));
}

const shared = ['input', 'change', 'click', 'submit', 'reset'];

describe('events as of HTML', () => {
  same('typing and leaving', 'input', async (fixture) => {
    fixture.form({ value: 'a' }).focus();
    const notes = listen(fixture.box, [...shared, 'beforeinput']);
    await press('End', 'b', 'c', 'Tab');
    return notes;
  });
  same('typing and taking back', 'input', async (fixture) => {
    fixture.form({ value: 'a' }).focus();
    const notes = listen(fixture.box, shared);
    await press('End', 'b', 'Backspace', 'Tab');
    return notes;
  });
  same('Enter, then leaving', 'input', async (fixture) => {
    fixture.form({ value: 'a' }, (markup) => `${markup}<input name="m">`).focus();
    const notes = listen(fixture.box, shared);
    await press('End', 'b', 'Enter', 'Tab');
    return notes;
  });
  same('leaving by the mouse, and a prevented letter', 'input', async (fixture) => {
    const control = fixture.form({ value: 'a' }, (markup) => `${markup}<p id="away">Away</p>`);
    control.addEventListener('beforeinput', (event) => (event as InputEvent).data === 'x' && event.preventDefault());
    control.focus();
    const notes = listen(fixture.box, shared);
    await press('x', 'y');
    await click(fixture.find('#away'));
    return [notes, control.value];
  });
  same('what a listener sees', 'input', async (fixture) => {
    const control = fixture.form({ value: '' });
    const seen: Outcome[] = [];
    for (const type of ['input', 'change']) {
      fixture.box.addEventListener(type, () =>
        seen.push([type, control.value, fixture.data(), control.validity.valid]),
      );
      control.addEventListener(type, (event) =>
        seen.push([event.eventPhase, event.isTrusted && type === 'input', event.constructor.name]),
      );
    }
    control.focus();
    await press('a', 'Tab');
    return seen.map((note) => JSON.stringify(note).replace('"InputEvent"', '"Event"'));
  });
  same('a listener that writes the value', 'input', async (fixture) => {
    const control = fixture.form({ value: '' });
    control.addEventListener('input', () => (control.value = control.value.toUpperCase()));
    const notes = listen(fixture.box, shared);
    control.focus();
    await press('a', 'b', 'Tab');
    return [notes, control.value, fixture.data()];
  });
  same('choosing by a letter', 'select', async (fixture) => {
    const control = fixture.form({ value: 'a' });
    const seen: Outcome[] = [];
    for (const type of ['input', 'change'])
      fixture.box.addEventListener(type, () => seen.push([control.value, fixture.data()]));
    const notes = listen(fixture.box, shared);
    control.focus();
    await press('b');
    return [notes, seen];
  });
  for (const attrs of ['type="button"', 'type="submit"', 'type="reset"', 'type="submit" disabled'])
    same(`a click, ${attrs}`, 'button', async (fixture) => {
      fixture.form({ value: 'a', attrs });
      const notes = listen(fixture.box, shared);
      await click(fixture.inner());
      fixture.control().click();
      return notes.filter((note) => !note.startsWith('submit') || note.includes('form'));
    });
  for (const key of ['Enter', ' '])
    same(`the key "${key}"`, 'button', async (fixture) => {
      fixture.form({ value: 'a', attrs: 'type="submit"' }).focus();
      const notes = listen(fixture.box, shared);
      await press(key);
      return notes;
    });
  same('a click that the page prevents', 'button', async (fixture) => {
    fixture.form({ attrs: 'type="submit"' });
    const notes = listen(fixture.box, shared);
    fixture.box.addEventListener('click', (event) => event.preventDefault());
    await click(fixture.inner());
    return notes;
  });
  same('a click that the page stops', 'button', async (fixture) => {
    fixture.form({ attrs: 'type="submit"' });
    const notes = listen(fixture.box, shared);
    const submitted = new Promise((done) => fixture.find('form').addEventListener('submit', done));
    fixture.control().addEventListener('click', (event) => event.stopPropagation());
    await click(fixture.inner());
    await submitted;
    return notes;
  });
  same('a click on what stands inside it', 'button', async (fixture) => {
    const control = fixture.form({ attrs: 'type="submit"' });
    control.innerHTML = '<b name="bold">Bold</b>';
    const notes = listen(fixture.box, shared);
    await click(fixture.find('b'));
    control.disabled = true;
    await click(fixture.find('b'));
    return notes;
  });
  for (const name of ['input', 'select', 'button'] as const)
    same('nothing that a script does fires anything', name, async (fixture) => {
      const control = fixture.form({ value: 'a' });
      const notes = listen(
        fixture.box,
        shared.filter((type) => type !== 'reset'),
      );
      control.addEventListener('input', () => notes.push('at the control'));
      control.value = 'b';
      control.disabled = true;
      control.disabled = false;
      control.name = 'm';
      control.setCustomValidity('No');
      control.focus();
      control.blur();
      control.form!.reset();
      control.remove();
      await new Promise(requestAnimationFrame);
      return [notes, control.value];
    });
});

describe('events of our own', () => {
  let box: HTMLFormElement;
  const make = <T extends Control | AmoButton | AmoInput | AmoSelect>(markup: string): T => {
    box.innerHTML = markup;
    return box.firstElementChild as unknown as T;
  };
  beforeEach(() => {
    box = document.createElement('form');
    box.style.cssText = 'position: absolute; top: 20px; left: 40px; width: 300px';
    document.body.append(box);
  });
  afterEach(() => box.remove());

  const ITEMS = [
    { id: 'a', option: 'Alpha' },
    { id: 'b', option: 'Beta' },
  ];

  it('amo-input: controls:change follows change, composed, with the value', async () => {
    const input = make<AmoInput>('<amo-input name="n"></amo-input>');
    const notes = listen(box);
    const details: unknown[] = [];
    input.addEventListener('controls:change', (event) => details.push((event as CustomEvent).detail));
    input.focus();
    await type('x');
    await press('Enter');
    expect(notes.filter((note) => note.includes('change'))).to.eql([
      'change from n: bubbles',
      'controls:change from n: bubbles composed',
    ]);
    expect(details).to.eql([{ value: 'x' }]);
  });

  it('amo-select: open, input, change, controls:change, close; open and close stay at the element', async () => {
    const select = make<AmoSelect>('<amo-select name="n"></amo-select>');
    select.items = ITEMS;
    const atForm = listen(
      box,
      TYPES.filter((type) => type !== 'click'),
    );
    const atSelect = listen(
      select,
      TYPES.filter((type) => type !== 'click'),
    );
    await click(select);
    await press('ArrowDown', 'Enter');
    expect(atSelect).to.eql([
      'controls:open from n: ',
      'input from n: bubbles composed',
      'change from n: bubbles',
      'controls:change from n: bubbles composed',
      'controls:close from n: ',
    ]);
    expect(atForm).to.eql(atSelect.slice(1, 4));
  });

  it('amo-select: the same option again is heard again, as natively', async () => {
    const select = make<AmoSelect>('<amo-select name="n"></amo-select>');
    select.items = ITEMS;
    const notes = listen(box, ['change']);
    await click(select);
    await press('Enter');
    await click(select);
    await press('Enter');
    expect(notes).to.have.length(2);
    expect(select.value).to.equal('a');
  });

  it('amo-select: nothing that a script does fires anything', async () => {
    const select = make<AmoSelect>('<amo-select name="n"></amo-select>');
    const notes = listen(select);
    select.items = ITEMS;
    select.value = 'b';
    select.default = 'a';
    select.items = [];
    select.setAttribute('items', JSON.stringify(ITEMS));
    select.items = null as never;
    await select.updateComplete;
    expect(notes).to.eql([]);
  });

  it('amo-button: what submits is in FormData for this submission alone', async () => {
    const button = make<AmoButton>('<amo-button type="submit" name="go" value="1">Go</amo-button>');
    const data = (): string => [...new FormData(box)].map((entry) => entry.join('=')).join('&');
    const seen: string[] = [];
    box.addEventListener('submit', (event) => {
      event.preventDefault();
      seen.push(data());
      button.value = '2'; // a change meanwhile is of the next time
    });
    await click(button);
    expect([seen, data()]).to.eql([['go=1'], '']);
    button.click();
    button.removeAttribute('name');
    button.click();
    expect([seen, data()]).to.eql([['go=1', 'go=2', ''], '']);
    box.insertAdjacentHTML('beforeend', '<input required>');
    button.name = 'go';
    button.click();
    expect([seen.length, data()]).to.eql([3, '']);
  });

  it('amo-button: while it is busy clicks are held back', async () => {
    const button = make<AmoButton>('<amo-button type="submit" name="n">Go</amo-button>');
    const notes = listen(box, ['click', 'submit', 'pointerdown']);
    button.loading = true;
    await click(button);
    button.click();
    button.focus();
    await press('Enter');
    expect(notes.filter((note) => !note.startsWith('pointerdown'))).to.eql([]);
    expect(notes).to.have.length(1);
    button.loading = false;
    await click(button);
    expect(notes.slice(-2).map((note) => note.split(' ')[0])).to.eql(['click', 'submit']);
  });

  it('amo-button: a choice from the menu', async () => {
    const button = make<AmoButton>('<amo-button name="n" type="submit">More</amo-button>');
    button.menu = [
      { id: 1, text: 'One' },
      { id: 2, text: 'Two' },
    ];
    const notes = listen(box);
    const chosen: unknown[] = [];
    button.addEventListener('button:menu:choose', (event) => chosen.push((event as CustomEvent).detail));
    await click(button);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(notes.filter((note) => !note.startsWith('click'))).to.eql([
      'button:menu:choose from n: bubbles composed cancelable',
    ]);
    expect(chosen).to.eql([{ item: button.menu[1] }]);
  });

  it('amo-button: a prevented choice keeps the menu open', async () => {
    const button = make<AmoButton>('<amo-button name="n">More</amo-button>');
    button.menu = [{ id: 1, text: 'One' }];
    box.addEventListener('button:menu:choose', (event) => event.preventDefault());
    await click(button);
    await press('ArrowDown', 'Enter');
    expect(button.matches(':state(open)')).to.equal(true);
    await press('Escape');
    expect(button.matches(':state(open)')).to.equal(false);
  });

  it('amo-button: a menu keeps clicks from submitting', async () => {
    const button = make<AmoButton>('<amo-button name="n" type="submit">More</amo-button>');
    button.menu = [{ id: 1, text: 'One' }];
    const notes = listen(box, ['submit']);
    await click(button);
    await click(button);
    expect([notes, button.matches(':state(open)')]).to.eql([[], false]);
  });
});
