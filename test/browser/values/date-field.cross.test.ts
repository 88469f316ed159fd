/** Values of the date: what may be written, what is read, what is sent, what is valid. */
import '../../../src/entries/index.js';
import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { AmoDateField, localeContext } from '../../../src/entries/index.js';
import { DatePage } from '../support/date-field.js';

const page = new DatePage();
const text = () => page.field.value;
const warned: string[] = [];
const { warn } = console;

describe('date, values', () => {
  beforeEach(() => {
    warned.length = 0;
    console.warn = (message: string) => void warned.push(message);
  });
  afterEach(() => {
    page.close();
    console.warn = warn;
  });

  const at = new Date(2025, 2, 5, 23, 30);
  const VALUES: ReadonlyArray<readonly [what: string, value: unknown, read: string, attributes?: string]> = [
    ['ISO', '2025-03-05', '2025-03-05'],
    ['ISO with a time', '2025-03-05T23:30:00', '2025-03-05'],
    ['as the account writes it', '05.03.2025', '2025-03-05'],
    ['a Date', at, '2025-03-05'],
    ['seconds', at.getTime() / 1000, '2025-03-05'],
    ['milliseconds', at.getTime(), '2025-03-05'],
    ['spaces around', ' 2025-03-05 ', '2025-03-05'],
    ['nothing', '', ''],
    ['null', null, ''],
    ['undefined', undefined, ''],
    ['a range', '2025-03-05/2025-03-08', '2025-03-05/2025-03-08', 'type="range"'],
    ['a range of the account', '05.03.2025 - 08.03.2025', '2025-03-05/2025-03-08', 'type="range"'],
    ['a list of two', ['2025-03-05', '08.03.2025'], '2025-03-05/2025-03-08', 'type="range"'],
    ['a list of Dates', [at, at], '2025-03-05/2025-03-05', 'type="range"'],
    ['one date of a range', '2025-03-05', '2025-03-05/2025-03-05', 'type="range"'],
    ['a range reversed', '2025-03-08/2025-03-05', '2025-03-08/2025-03-05', 'type="range"'],
    ['year 1', '0001-01-01', '0001-01-01'],
    ['year 9999', '9999-12-31', '9999-12-31'],
    ['29 February', '2024-02-29', '2024-02-29'],
    ['tokens of value-format', '5/3/25', '05/03/25', 'value-format="DD/MM/YY"'],
    ['ISO with a value-format', '2025-03-05', '05/03/25', 'value-format="DD/MM/YY"'],
    ['the text of the account', '5.3.2025', '5.3.2025', 'value-format="account"'],
  ];
  for (const [what, value, read, attributes = ''] of VALUES)
    it(`${what}, ${attributes}`, () => {
      const element = page.open(attributes);
      element.value = value as string;
      expect(element.value).to.equal(read);
      expect(page.take()).to.eql([]);
      expect(warned).to.eql([]);
      const reversed = what.endsWith('reversed');
      expect(element.validity.valid).to.equal(!reversed);
      // As an attribute, in any order, before and after insertion.
      if (typeof value !== 'string') return;
      page.open(`value="${value}" ${attributes}`);
      expect(page.element.value).to.equal(read);
      page.open(`${attributes} value="${value}"`);
      expect(page.element.value).to.equal(read);
    });

  const BAD: ReadonlyArray<readonly [value: unknown, read?: string]> = [
    ['31.02.2025'],
    ['2025-02-31'],
    ['tomorrow'],
    ['1741132800'],
    ['<b>'],
    [new Date(NaN), 'Invalid Date'],
    [NaN, 'NaN'],
    [{}, '[object Object]'],
  ];
  for (const [value, read = value as string] of BAD)
    it(`${String(value)} is kept, marked and warned about`, () => {
      const element = page.open();
      element.value = value as string;
      expect([element.value, text(), page.data, page.flags]).to.eql([read, read, `d=${read}`, 'badInput']);
      expect(element.validationMessage).to.contain('DD.MM.YYYY');
      expect(warned.length).to.be.at.most(1);
      if (warned.length) expect(warned[0]).to.contain('Give YYYY-MM-DD');
    });

  it('is shown as the language, the format and the account write dates', () => {
    const shown = (attributes: string, lang?: string) => (page.open(`value="2025-03-05" ${attributes}`, lang), text());
    expect(['ru', 'en', 'es', 'pt-BR', 'tr', 'id'].map((lang) => shown('', lang))).to.eql([
      '05.03.2025',
      '03/05/2025',
      '05/03/2025',
      '05/03/2025',
      '05.03.2025',
      '05/03/2025',
    ]);
    expect(shown('data-format="D MMMM YYYY"')).to.equal('5 марта 2025');
    expect(shown('data-format="YY/M/D"')).to.equal('25/3/5');
  });

  it('is written as the account of the product writes dates, unless the page says otherwise', () => {
    const view = window as { APP?: unknown; AMOCRM?: unknown };
    const written = (date: unknown, attributes = '', name: 'APP' | 'AMOCRM' = 'APP'): string => {
      view[name] = { system: { format: { date } } };
      const element = page.open(`value="2025-03-05" ${attributes}`);
      const shown = text();
      element.value = shown; // what is shown is read
      delete view[name];
      expect(element.value, shown).to.equal(attributes.includes('account') ? shown : '2025-03-05');
      return shown;
    };
    expect(written({ date: 'YYYY/MM/DD' })).to.equal('2025/03/05');
    expect(written({ date: 'DD-MM-YY' }, '', 'AMOCRM')).to.equal('05-03-25');
    expect(written({ date: 'YYYY/MM/DD' }, 'data-format="D.M.YYYY"')).to.equal('5.3.2025');
    for (const date of [
      undefined,
      null,
      7,
      {},
      { date: '' },
      { date: 'd.m.Y' },
      { date: ['DD MM YYYY'] },
      'DD.MM.YYYY',
    ])
      expect(written(date), JSON.stringify(date)).to.equal('05.03.2025');
    for (const app of [null, 7, 'APP', {}, { system: null }, { system: () => 1 }, { system: { format: 'x' } }]) {
      view.APP = app;
      page.open('value="2025-03-05"');
      expect(text()).to.equal('05.03.2025');
    }
    view.APP = { system: { format: { date: { date: 'MM/DD/YYYY' } } } };
    page.open('value="03/05/2025" value-format="account"');
    const values = [page.element.value, page.data, page.element.validity.valid];
    page.open('value="2025-03-05"');
    const initialValue = { formats: { date: 'D/M/YY' } };
    new ContextProvider(page.form, { context: localeContext, initialValue }).hostConnected();
    values.push(text());
    delete view.APP;
    expect(values).to.eql(['03/05/2025', 'd=03/05/2025', true, '5/3/25']);
  });

  it('follows the language, whatever it was made of', () => {
    page.open('value="2025-03-05"');
    page.box.lang = 'en';
    document.documentElement.lang = 'en';
    page.box.removeAttribute('lang');
    return Promise.resolve()
      .then(() => expect([text(), page.element.value]).to.eql(['03/05/2025', '2025-03-05']))
      .finally(() => document.documentElement.removeAttribute('lang'));
  });

  it('before it is inserted: read at once, written as its place wants it', () => {
    page.open();
    const element = new AmoDateField();
    element.value = '2025-03-05';
    expect(element.value).to.equal('2025-03-05');
    page.form.append(element);
    expect(element.shadowRoot!.querySelector('input')!.value).to.equal('05.03.2025');
    const other = document.createElement('amo-date-field');
    other.setAttribute('value', '05.03.2025');
    page.form.append(other);
    expect(other.value).to.equal('2025-03-05');
    other.setAttribute('value', '2025-03-07');
    expect([other.value, other.shadowRoot!.querySelector('input')!.value]).to.eql(['2025-03-07', '07.03.2025']);
  });

  it('the default shows until there is another, and comes back', () => {
    const element = page.open('value="2025-03-05"');
    element.setAttribute('value', '2025-03-06');
    expect(element.value).to.equal('2025-03-06');
    element.value = '2025-03-09';
    element.defaultValue = '2025-03-07';
    expect(element.value).to.equal('2025-03-09');
    element.dataFormat = 'YYYY/MM/DD';
    expect([element.value, text()]).to.eql(['2025-03-09', '2025/03/09']);
    page.form.reset();
    expect([element.value, text()]).to.eql(['2025-03-07', '2025/03/07']);
  });

  it('a clone is its attributes', () => {
    page.open('value="2025-03-05/2025-03-06" type="range" min="2025-01-01"');
    const clone = page.element.cloneNode(true) as AmoDateField;
    expect([clone.value, clone.type, clone.min]).to.eql(['2025-03-05/2025-03-06', 'range', '2025-01-01']);
  });

  const SENT: ReadonlyArray<readonly [attributes: string, data: string]> = [
    ['value="2025-03-05"', 'd=2025-03-05'],
    ['', 'd='],
    ['disabled value="2025-03-05"', ''],
    ['value="x"', 'd=x'],
    ['type="range" value="2025-03-05/2025-03-08"', 'f=2025-03-05&t=2025-03-08'],
    ['type="range"', 'f=&t='],
    ['type="range" value="x"', 'f=x&t='],
    ['type="range" value="2025-03-05/2025-03-08" value-format="D.M.YY"', 'f=5.3.25&t=8.3.25'],
    ['type="range" value="05.11.2026 - 20.11.2026" value-format="account"', 'f=05.11.2026&t=20.11.2026'],
    ['type="range" value="2026-11-05/2026-11-20"', 'f=2026-11-05&t=2026-11-20'],
  ];
  for (const [attributes, data] of SENT)
    it(`${attributes} sends ${data}`, () => {
      page.open(attributes);
      expect(page.data).to.equal(data);
    });

  it('a range sends what it has names for, at once', () => {
    const element = page.open('type="range" value="2025-03-05/2025-03-08"');
    element.nameFrom = 'from';
    element.removeAttribute('name-to');
    expect(page.data).to.equal('from=2025-03-05');
    element.type = 'single';
    expect(page.data).to.equal('d=2025-03-05%2F2025-03-08'.replace('%2F', '/'));
  });

  it('today is a word in a range, and a date where it is read', () => {
    const element = page.open('type="range" value="2026-11-05/2026-11-20"');
    expect(text()).to.equal('05.11.2026 - Сегодня');
    element.valueFormat = 'account';
    element.value = '05.11.2026 - Сегодня';
    expect([element.value, page.data]).to.eql(['05.11.2026 - 20.11.2026', 'f=05.11.2026&t=20.11.2026']);
  });

  const CHECKS: ReadonlyArray<readonly [attributes: string, flags: string, message?: string]> = [
    ['required', 'valueMissing'],
    ['required value="2025-03-05"', ''],
    ['required value="2025-03-05" readonly', ''],
    ['value="2025-03-05" min="2025-03-05" max="2025-03-05"', ''],
    ['value="2025-03-04" min="2025-03-05"', 'rangeUnderflow', 'Enter a date: 03/05/2025 – …'],
    ['value="2025-03-06" max="2025-03-05"', 'rangeOverflow', 'Enter a date: … – 03/05/2025'],
    ['value="2025-03-06" min="03/07/2025"', 'rangeUnderflow'],
    ['value="2026-11-20" direction="past"', 'rangeOverflow', 'Enter a date: … – 11/19/2026'],
    ['value="2026-11-20" direction="today-past"', ''],
    ['value="2026-11-20" direction="future"', 'rangeUnderflow'],
    ['value="2026-11-20" direction="today-future"', ''],
    ['value="2026-11-20" direction="any"', ''],
    ['value="2026-11-20" blackout="today"', 'stepMismatch', 'Enter a date: … – 11/19/2026, 11/21/2026 – …'],
    ['value="2026-11-21" blackout="today"', ''],
    ['value="2026-11-21" blackout="today-tomorrow"', 'stepMismatch'],
    ['value="2031-11-21" blackout="5year"', 'rangeOverflow'],
    ['type="range" value="2025-03-08/2025-03-05"', 'rangeUnderflow', 'Enter a date: 03/08/2025 – …'],
    ['type="range" value="2025-03-05/2025-03-08" max="2025-03-07"', 'rangeOverflow'],
    ['type="range" value="2025-03-05/2025-03-08" min="2025-03-06"', 'rangeUnderflow'],
    ['value="2025-03-05" min="nonsense"', ''],
    ['value="12/31/20266"', 'badInput', 'Enter a date: MM/DD/YYYY'],
  ];
  for (const [attributes, flags, message] of CHECKS)
    it(`${attributes}: ${flags || 'valid'}`, () => {
      const element = page.open(attributes, 'en');
      expect(page.flags).to.equal(flags);
      expect(element.validity.valid).to.equal(!flags);
      if (message) expect(element.validationMessage).to.equal(message);
      if (flags) expect(element.validationMessage).not.to.equal('');
      expect(element.matches(':invalid')).to.equal(Boolean(flags));
    });

  it('limits that come later count at once', () => {
    const element = page.open('value="2025-03-05"');
    element.max = '2025-03-04';
    expect(page.flags).to.equal('rangeOverflow');
    element.max = '';
    element.min = '2025-03-06';
    expect(page.flags).to.equal('rangeUnderflow');
    element.setCustomValidity('no');
    expect(page.flags).to.equal('rangeUnderflow customError');
    element.setCustomValidity('');
    element.min = '';
    element.today = '2025-03-05';
    element.direction = 'future';
    expect(page.flags).to.equal('rangeUnderflow');
    element.direction = '';
    expect(page.flags).to.equal('');
  });

  it('hidden fields of a template go when the element sends its own', () => {
    page.open('type="range" value="2025-03-05/2025-03-08" disabled');
    page.element.innerHTML = '<input type="hidden" name="f" value="1"><input type="hidden" name="t" value="2">';
    expect(page.data).to.equal('f=1&t=2');
    page.element.disabled = false;
    expect(page.data).to.equal('f=2025-03-05&t=2025-03-08');
  });
});
