/** The keyboard of the date: a text field, and the date grid of the APG. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { click, press, type } from '../support/commands.js';
import { DatePage } from '../support/date-field.js';

const page = new DatePage();
const open = (attributes = 'value="2025-03-05"', lang = 'ru') => page.open(attributes, lang);
const text = () => page.field.value;

describe('date, keys in the field', () => {
  afterEach(() => page.close());

  it('Tab comes and goes, and nothing opens', async () => {
    open();
    page.box.querySelector('a')!.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(page.element);
    expect(page.isOpen).to.equal(false);
    await press('Tab');
    expect(document.activeElement!.textContent).to.equal('after');
    expect(page.take()).to.eql([]);
  });

  it('what is typed is the value with every key, and is written whole when it is left', async () => {
    open('');
    page.field.focus();
    const values: string[] = [];
    for (const key of '5.3.25') {
      await press(key);
      values.push(page.element.value);
    }
    expect(values).to.eql(['2026-11-05', '2026-11-05', '2026-03-05', '2026-03-05', '2002-03-05', '2025-03-05']);
    expect(page.notes.filter((note) => note.startsWith('controls:date:change'))).to.eql([
      'controls:date:change 2026-11-05 5',
      'controls:date:change 2026-11-05 5.',
      'controls:date:change 2026-03-05 5.3',
      'controls:date:change 2026-03-05 5.3.',
      'controls:date:change 2002-03-05 5.3.2',
      'controls:date:change 2025-03-05 5.3.25',
    ]);
    page.take();
    await press('Tab');
    expect([text(), page.data]).to.eql(['05.03.2025', 'd=2025-03-05']);
    expect(page.take()).to.eql(['change', 'controls:change 2025-03-05']);
  });

  it('letters are held back, digits and marks are not', async () => {
    open('');
    page.field.focus();
    await press('a', 'x', '1', '/', ' ', '-', '.');
    expect(text()).to.equal('1/ -.');
  });

  it('letters may be typed where months have names', async () => {
    open('data-format="D MMM YYYY"', 'en');
    page.field.focus();
    await type('5 mar 2025');
    await press('Tab');
    expect([text(), page.element.value]).to.eql(['5 Mar 2025', '2025-03-05']);
  });

  it('Enter writes the date whole, is heard as change and submits', async () => {
    open('');
    page.field.focus();
    await press('7');
    page.take();
    await press('Enter');
    expect(text()).to.equal('07.11.2026');
    expect(page.take()).to.eql(['change', 'controls:change 2026-11-07', 'submit']);
    await press('Enter');
    expect(page.take()).to.eql(['submit']);
  });

  it('a text that is no date stays, is sent as it is and marked', async () => {
    open('');
    page.field.focus();
    await press('3', '1', '.', '0', '2', '.', '2', '5', 'Tab');
    expect([text(), page.element.value, page.data, page.flags]).to.eql([
      '31.02.25',
      '31.02.25',
      'd=31.02.25',
      'badInput',
    ]);
    expect(page.element.validationMessage).to.equal('Введите дату: DD.MM.YYYY');
    expect(page.field.matches('.text-input--invalid')).to.equal(true);
    page.form.reset();
    await Promise.resolve();
    expect([text(), page.flags, page.field.matches('.text-input--invalid')]).to.eql(['', '', false]);
  });

  it('what is taken back is no change', async () => {
    open();
    page.field.focus();
    page.field.setSelectionRange(10, 10);
    await press('Backspace', '5', 'Tab');
    expect([text(), page.notes.includes('change')]).to.eql(['05.03.2025', false]);
  });

  it('read-only: nothing is typed, nothing opens', async () => {
    open('value="2025-03-05" readonly');
    page.field.focus();
    await press('7', 'ArrowDown');
    await click(page.field);
    expect([text(), page.isOpen]).to.eql(['05.03.2025', false]);
    expect(getComputedStyle(page.icon).display).to.equal('none');
  });
});

describe('date, keys in the calendar', () => {
  afterEach(() => page.close());

  for (const key of ['ArrowDown', 'Alt+ArrowDown'])
    it(`${key} opens it at the day`, async () => {
      open();
      page.field.focus();
      await press(key);
      expect([page.isOpen, page.active, page.caption]).to.eql([true, '2025-03-05', 'март 2025']);
      expect([page.field.ariaExpanded, page.take()]).to.eql(['true', ['controls:open']]);
    });

  const MOVES: ReadonlyArray<readonly [keys: string, to: string, attributes?: string]> = [
    ['ArrowRight', '2025-03-06'],
    ['ArrowLeft', '2025-03-04'],
    ['ArrowUp', '2025-02-26'],
    ['ArrowDown', '2025-03-12'],
    ['ArrowDown ArrowDown ArrowDown ArrowDown', '2025-04-02'],
    ['Home', '2025-03-03'],
    ['End', '2025-03-09'],
    ['Home Home', '2025-03-03'],
    ['PageDown', '2025-04-05'],
    ['PageUp', '2025-02-05'],
    ['Shift+PageDown', '2026-03-05'],
    ['Shift+PageUp', '2024-03-05'],
    ['PageUp PageUp PageDown', '2025-02-05'],
    ['PageDown', '2025-02-28', 'value="2025-01-31"'],
    ['Shift+PageDown', '2025-02-28', 'value="2024-02-29"'],
    ['ArrowRight', '2024-03-01', 'value="2024-02-29"'],
    ['ArrowDown ArrowDown', '2025-03-10', 'value="2025-03-05" max="2025-03-10"'],
    ['PageUp', '2025-03-01', 'value="2025-03-05" min="2025-03-01"'],
    ['ArrowUp', '2026-11-13', ''],
  ];
  for (const [keys, to, attributes] of MOVES)
    it(`${keys} ${attributes ?? ''} leads to ${to}`, async () => {
      open(attributes);
      page.field.focus();
      await press('ArrowDown', ...keys.split(' '));
      expect(page.active).to.equal(to);
      expect(page.root.querySelectorAll('.k-days [tabindex="0"]').length).to.equal(1);
    });

  it('Home and End of a week from Sunday', async () => {
    open('value="2025-03-05"', 'en');
    page.field.focus();
    await press('ArrowDown', 'Home');
    expect(page.active).to.equal('2025-03-02');
    await press('End');
    expect(page.active).to.equal('2025-03-08');
  });

  for (const key of ['Enter', ' '])
    it(`"${key}" chooses, closes and gives the focus back`, async () => {
      open();
      page.field.focus();
      await press('ArrowDown', 'ArrowRight');
      page.take();
      await press(key);
      expect([text(), page.isOpen, page.root.activeElement]).to.eql(['06.03.2025', false, page.field]);
      expect(page.take()).to.eql([
        'input',
        'controls:date:change 2025-03-06 06.03.2025',
        'change',
        'controls:change 2025-03-06',
        'controls:close',
      ]);
    });

  it('the same day again is no change', async () => {
    open();
    page.field.focus();
    await press('ArrowDown', 'Enter');
    expect(page.take()).to.eql(['controls:open', 'controls:close']);
  });

  it('Escape closes, gives the focus back, and the page hears nothing of it', async () => {
    open();
    let heard = 0;
    const hear = (event: KeyboardEvent): void => void (heard += event.key === 'Escape' ? 1 : 0);
    document.addEventListener('keydown', hear);
    page.field.focus();
    await press('ArrowDown', 'ArrowRight', 'Escape');
    document.removeEventListener('keydown', hear);
    expect([page.isOpen, page.root.activeElement, text(), heard]).to.eql([false, page.field, '05.03.2025', 0]);
    expect(page.take()).to.eql(['controls:open', 'controls:close']);
  });

  it('a day that cannot be chosen is passed over by Enter', async () => {
    open('blackout="today"');
    page.field.focus();
    await press('ArrowDown', 'Enter');
    expect([page.isOpen, text(), page.day('2026-11-20').ariaDisabled]).to.eql([true, '', 'true']);
  });

  it('Tab goes through its buttons to the day, and on out of it', async () => {
    open();
    await click(page.field);
    const seen: (string | null)[] = [];
    for (let step = 0; step < 5; step++) {
      await press('Tab');
      seen.push(page.root.activeElement!.ariaLabel);
    }
    expect(seen).to.eql(['март 2024', 'февраль 2025', 'март 2026', 'апрель 2025', 'среда, 5 марта 2025 г.']);
    await press('Tab');
    expect([page.isOpen, document.activeElement!.textContent]).to.eql([false, 'after']);
  });

  it('its buttons turn the page, and keep the focus', async () => {
    open();
    await click(page.field);
    await press('Tab', 'Tab', 'Enter', 'Enter');
    expect([page.caption, page.root.activeElement]).to.eql(['январь 2025', page.button('previous-month')]);
    await press('Tab', ' ');
    expect(page.caption).to.equal('январь 2026');
  });

  it('follows what is typed', async () => {
    open();
    await click(page.field);
    await press('Control+a', '7', '.', '9', '.', '2', '4');
    expect([page.caption, page.days('k-selected'), page.isOpen]).to.eql(['сентябрь 2024', '09-07', true]);
    await press('Enter');
    expect([page.isOpen, text()]).to.eql([false, '07.09.2024']);
  });

  it('a range: start, end, Done', async () => {
    open('type="range"');
    page.field.focus();
    await press('ArrowDown', 'ArrowLeft', 'Enter');
    expect([text(), page.element.value, page.isOpen]).to.eql(['19.11.2026 - Сегодня', '2026-11-19/2026-11-20', true]);
    await press('ArrowDown', 'Enter');
    expect([text(), page.element.value]).to.eql(['19.11.2026 - 26.11.2026', '2026-11-19/2026-11-26']);
    expect(page.take()).to.eql([
      'controls:open',
      'input',
      'controls:date:change 2026-11-19/2026-11-20 19.11.2026 - Сегодня',
      'input',
      'controls:date:change 2026-11-19/2026-11-26 19.11.2026 - 26.11.2026',
      'change',
      'controls:change 2026-11-19/2026-11-26',
    ]);
    await press('Tab');
    expect(page.root.activeElement!.textContent).to.equal('Готово');
    await press('Enter');
    expect([page.isOpen, page.root.activeElement, page.data]).to.eql([false, page.field, 'f=2026-11-19&t=2026-11-26']);
  });

  it('a range that has its start only is a change when the calendar closes', async () => {
    open('type="range"');
    page.field.focus();
    await press('ArrowDown', 'ArrowRight', 'Enter');
    page.take();
    await press('Escape');
    expect(page.take()).to.eql(['change', 'controls:change 2026-11-21/2026-11-21', 'controls:close']);
  });
});
