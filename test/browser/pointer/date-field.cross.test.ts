/** The mouse on the date: what opens, chooses, turns the page and closes; where the calendar stands. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { click, emulate, frames, hover, press } from '../support/commands.js';
import { DatePage } from '../support/date-field.js';

const page = new DatePage();
const open = (attributes = 'value="2025-03-05"', lang = 'ru') => page.open(attributes, lang);
const text = () => page.field.value;

describe('date, mouse', () => {
  before(() => emulate({ viewport: { width: 800, height: 600 } }));
  afterEach(() => page.close());

  it('a click opens it, the field keeps the focus and stays a text', async () => {
    open();
    await click(page.field);
    expect([page.isOpen, page.root.activeElement, page.element.matches(':state(open)')]).to.eql([
      true,
      page.field,
      true,
    ]);
    await click(page.field);
    expect(page.isOpen).to.equal(true);
    await press('End', 'Backspace', '4');
    expect([text(), page.caption]).to.eql(['05.03.2024', 'март 2024']);
  });

  it('the icon opens and closes', async () => {
    open();
    await click(page.icon);
    expect([page.isOpen, page.root.activeElement]).to.eql([true, page.field]);
    await click(page.icon);
    expect([page.isOpen, page.root.activeElement]).to.eql([false, page.field]);
  });

  it('a day is chosen with one click', async () => {
    open();
    await click(page.field);
    page.take();
    await click(page.day('2025-03-20'));
    expect([text(), page.isOpen, page.root.activeElement, page.data]).to.eql([
      '20.03.2025',
      false,
      page.field,
      'd=2025-03-20',
    ]);
    expect(page.take()).to.eql([
      'input',
      'controls:date:change 2025-03-20 20.03.2025',
      'change',
      'controls:change 2025-03-20',
      'controls:close',
    ]);
    await click(page.field);
    expect([page.isOpen, page.days('k-selected')]).to.eql([true, '03-20']);
  });

  it('a day of another month is chosen, too', async () => {
    open();
    await click(page.field);
    await click(page.day('2025-04-01'));
    expect(text()).to.equal('01.04.2025');
  });

  it('a day that cannot be chosen is not', async () => {
    open('value="2025-03-05" max="2025-03-10" hide-disabled');
    await click(page.field);
    await click(page.day('2025-03-11'));
    expect([text(), page.isOpen, getComputedStyle(page.day('2025-03-11')).color]).to.eql([
      '05.03.2025',
      true,
      'rgba(0, 0, 0, 0)',
    ]);
    expect(page.days('k-disabled').split(' ')[0]).to.equal('03-11');
  });

  it('months and years are turned, the focus stays', async () => {
    open();
    await click(page.field);
    const seen: string[] = [];
    for (const name of ['next-month', 'next-year', 'previous-month', 'previous-month', 'previous-year']) {
      await click(page.button(name));
      seen.push(page.caption);
    }
    expect(seen).to.eql(['апрель 2025', 'апрель 2026', 'март 2026', 'февраль 2026', 'февраль 2025']);
    expect([page.isOpen, page.root.activeElement, text()]).to.eql([true, page.field, '05.03.2025']);
  });

  it('a click elsewhere closes, and a disabled field does not open', async () => {
    open();
    await click(page.field);
    await click([600, 500]);
    expect(page.isOpen).to.equal(false);
    page.element.disabled = true;
    await click(page.icon);
    page.element.showPicker();
    expect(page.isOpen).to.equal(false);
  });

  it('its label focuses and opens nothing', async () => {
    open();
    await click([25, 30]);
    page.box.querySelector('label')!.click();
    expect(page.isOpen).to.equal(false);
  });

  it('a range: start, look ahead, end', async () => {
    open('type="range" value="2025-03-05/2025-03-08"');
    await click(page.field);
    expect([page.days('k-range-start'), page.days('k-range'), page.days('k-range-end')]).to.eql([
      '03-05',
      '03-06 03-07',
      '03-08',
    ]);
    await click(page.day('2025-03-12'));
    expect([text(), page.element.value]).to.eql(['12.03.2025 - Сегодня', '2025-03-12/2026-11-20']);
    await hover(page.day('2025-03-15'));
    expect([page.days('k-range'), page.days('k-range-end')]).to.eql(['03-13 03-14', '03-15']);
    await hover(page.day('2025-03-10'));
    expect([page.days('k-range-start'), page.days('k-range'), page.days('k-range-end')]).to.eql([
      '03-10',
      '03-11',
      '03-12',
    ]);
    await click(page.day('2025-03-10'));
    expect([text(), page.isOpen, page.data]).to.eql(['10.03.2025 - 12.03.2025', true, 'f=2025-03-10&t=2025-03-12']);
    await click(page.root.querySelector('.js-date-done')!);
    expect([page.isOpen, page.root.activeElement]).to.eql([false, page.field]);
  });

  it('the calendar is under the field, over its border, and inside of the window', async () => {
    open();
    const place = async (left: number, top: number): Promise<[number, number]> => {
      page.box.style.left = `${left}px`;
      page.box.style.top = `${top}px`;
      await click(page.field);
      await frames();
      const [calendar, field] = [page.calendar.getBoundingClientRect(), page.field.getBoundingClientRect()];
      expect(calendar.left).to.be.at.least(0);
      expect(calendar.right).to.be.at.most(window.innerWidth);
      expect(calendar.bottom).to.be.at.most(window.innerHeight);
      const edge = calendar.top < field.top ? calendar.bottom - field.top : calendar.top - field.bottom;
      const result: [number, number] = [calendar.left - field.left, edge];
      page.element.hidePicker();
      return result;
    };
    expect(await place(20, 20)).to.eql([0, -1]);
    expect(await place(20, 500)).to.eql([0, 1]);
    expect((await place(586, 20))[0]).to.be.below(0);
  });

  it('fits a narrow panel and a phone', async () => {
    open('type="range"');
    await emulate({ viewport: { width: 320, height: 480 } });
    page.box.style.left = '0';
    await click(page.field);
    await frames();
    expect(page.calendar.getBoundingClientRect().right).to.be.at.most(window.innerWidth);
    expect(page.calendar.scrollWidth).to.equal(page.calendar.clientWidth);
    page.box.style.width = '245px';
    expect(page.element.getBoundingClientRect().right).to.be.at.most(245);
    await emulate({ viewport: { width: 800, height: 600 } });
  });
});
