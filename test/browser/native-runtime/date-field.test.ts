/** The native date with its calendar: events in the order in which they were observed. */
import { expect } from '@open-wc/testing';
import { click, press } from '../support/commands.js';
import { FakeTimers, onEveryJQuery } from './page.js';

const HIDE = 'jq controls:hide:private document';
const CLOSING = ['jq controls:hide document', `${HIDE} false`];
const BOTH = 'jq controls:change controls:date:change field';
const change = (text: string | null) => `jq controls:date:change field ${text}`;

onEveryJQuery(
  (page) => {
    let timers: FakeTimers;
    afterEach(() => timers?.stop());

    const field = () => page.find<HTMLInputElement>('.date_field');
    const calendar = () => document.querySelector<HTMLElement>('body > .kalendae')!;
    const day = (date: string) => calendar().querySelector(`[data-date="${date}"]`)!;
    const isOpen = () => Boolean(calendar()) && calendar().style.display !== 'none';
    const taken = () => page.trace.take();
    const hidden = () => ['0', '1'].map((index) => page.find<HTMLInputElement>(`.date_field__range_${index}`).value);
    /** What comes 200 ms later. */
    const later = () => (timers.run(), taken());
    const add = async (params: Record<string, unknown> = {}): Promise<void> => {
      await page.add('date_field', { type: 'single', name: 'd', id: 'did', value: '05.03.2025', ...params });
      timers = new FakeTimers();
    };
    const range = () =>
      add({ type: 'range', name: { from: 'f', to: 't' }, value: '05.03.2025 - 08.03.2025', id: undefined });
    /** The state of the calendar after the first click, as it was observed. */
    const MARCH = {
      classes: 'kalendae k-floating',
      title: ['k-btn-previous-year', 'k-btn-previous-month', 'k-btn-next-year', 'k-btn-next-month', 'k-caption'],
      caption: 'март 2025',
      start: '2025-03-01',
      marks: 'пн вт ср чт пт сб вс',
      first: ['k-active', 'k-out-of-month'],
      chosen: ['k-active', 'k-in-month', 'k-selected'],
    };

    describe('native date, as observed', () => {
      it('is inserted and goes', async () => {
        await add();
        expect(taken()).to.eql([]);
        expect(page.$(page.find('.js-control-date')).data('view').el).to.equal(page.find('.js-control-date'));
        page.$(page.box).html('');
        await Promise.resolve();
        expect(taken()).to.eql(['jq controls:view:destroy date']);
      });

      it('is clicked: the calendar opens', async () => {
        await add();
        await click(field());
        expect(taken()).to.eql([
          change(null),
          change('05.03.2025'),
          HIDE,
          'dom focusin field',
          'dom click field',
          `${HIDE} false`,
        ]);
        expect(later()).to.eql(['jq controls:change field 05.03.2025']);
        const parts = (selector: string) => Array.from(calendar().querySelectorAll<HTMLElement>(selector));
        const classesOf = (date: string) => [...day(date).classList].sort();
        expect({
          classes: calendar().className,
          title: parts('.k-title > *').map(({ className }) => className),
          caption: parts('.k-caption')[0]!.textContent,
          start: parts('.k-calendar')[0]!.dataset['datestart'],
          marks: parts('.k-header span')
            .map(({ textContent }) => textContent)
            .join(' '),
          first: classesOf('2025-02-24'),
          chosen: classesOf('2025-03-05'),
        }).to.eql(MARCH);
        expect(parts('.k-days span').length).to.equal(42);
        const [box, at] = [calendar().getBoundingClientRect(), field().getBoundingClientRect()];
        expect([box.left - at.left, box.top - at.top, box.width, box.height]).to.eql([0, 34, 239, 237]);
      });

      it('a day is chosen', async () => {
        await add();
        await click(field());
        timers.run();
        taken();
        await click(day('2025-03-20'));
        expect(taken()).to.eql([
          change('20.03.2025'),
          'dom change field',
          'jq controls:change field 20.03.2025',
          'dom focusout field',
          'dom click day',
        ]);
        expect(later()).to.eql(['jq controls:change field 20.03.2025']);
        expect([field().value, field().getAttribute('from'), isOpen(), document.activeElement]).to.eql([
          '20.03.2025',
          'calendar',
          false,
          document.body,
        ]);
      });

      it('is typed into after a choice, then Enter', async () => {
        await add();
        await click(field());
        await click(day('2025-03-20'));
        await click(field());
        timers.run();
        taken();
        field().select();
        const seen: string[] = [];
        for (const key of '12.12.2026') {
          await press(key);
          seen.push(
            taken()
              .map((line) => line.replace('dom input field', '|').replace('jq controls:date:change field ', ''))
              .join(' '),
          );
        }
        expect(seen).to.eql([
          '| null 01.11.2026 null 01.11.2026',
          '| null 12.11.2026',
          '| null 12.11.2026',
          '| null 12.01.2026',
          '| null 12.12.2026',
          '| null 12.12.2026',
          '| null 12.12.2002',
          '| null 12.12.2020',
          '| null',
          '| 12.12.2026',
        ]);
        expect(later()).to.eql(['jq controls:change field 12.12.2026']);
        await press('Enter');
        expect(taken()).to.eql([
          'jq controls:change field 12.12.2026',
          'jq controls:date:done field',
          'dom change field',
          'jq controls:change field 12.12.2026',
          'dom focusout field',
          ...CLOSING,
        ]);
        expect([field().value, isOpen()]).to.eql(['12.12.2026', false]);
      });

      it('a text that is no date goes back to the attribute', async () => {
        await add();
        field().value = '12.12.2026';
        await click(field());
        taken();
        field().value = 'x';
        await click([20, 20]);
        expect(taken()).to.eql([
          'jq controls:change field 05.03.2025',
          'dom focusout field',
          'dom click body',
          `${HIDE} false`,
        ]);
        expect(later()).to.eql(['jq controls:change field 12.12.2026']);
        expect(field().value).to.equal('05.03.2025');
      });

      const told = (text: string, isChosen = false) => [
        ...(isChosen ? ['jq change to'] : []),
        'jq change from',
        'jq change to',
        `jq date-filter:date-change date ${text}`,
        `${BOTH} ${text}`,
        ...(isChosen ? ['dom change field', 'dom click day'] : []),
      ];

      it('a range is opened, and two days are chosen', async () => {
        await range();
        await click(field());
        expect(taken()).to.eql([
          ...told('05.03.2025 - Сегодня'),
          `${BOTH} `,
          ...told('08.03.2025 - Сегодня'),
          ...told('05.03.2025 - 08.03.2025'),
          ...CLOSING,
          'dom focusin field',
          'dom click field',
          `${HIDE} false`,
        ]);
        expect([calendar().querySelector('.js-date-done')!.textContent, isOpen()]).to.eql(['Готово', true]);
        await click(day('2025-03-12'));
        expect(taken()).to.eql(told('12.03.2025 - Сегодня', true));
        expect([field().value, ...hidden()]).to.eql(['12.03.2025 - Сегодня', '12.03.2025', '20.11.2026']);
        await click(day('2025-03-19'));
        expect(taken()).to.eql(told('12.03.2025 - 19.03.2025', true));
        expect([field().value, ...hidden(), isOpen()]).to.eql([
          '12.03.2025 - 19.03.2025',
          '12.03.2025',
          '19.03.2025',
          true,
        ]);
        expect([...day('2025-03-15').classList]).to.include('k-range');
        await click(calendar().querySelector('.js-date-done')!);
        expect(isOpen()).to.equal(false);
      });
    });

    describe('native date', () => {
      it('takes digits and marks alone', async () => {
        await add({ value: '' });
        await click(field());
        await press('a', '1', '/', '2');
        expect([field().value, field().classList.contains('empty')]).to.eql(['1/2', false]);
        field().value = '';
        page.$(field()).trigger('controls:date:check-empty');
        expect(field().classList.contains('empty')).to.equal(true);
      });

      it('turns months and years, chooses nothing that is disabled, and closes outside', async () => {
        await add({ direction: 'past', value: '20.11.2026' });
        await click(field());
        const caption = () => calendar().querySelector('.k-caption')!.textContent;
        await click(calendar().querySelector('.k-btn-previous-month')!);
        expect(caption()).to.equal('октябрь 2026');
        await click(calendar().querySelector('.k-btn-next-month')!);
        await click(day('2026-11-21'));
        expect([field().value, isOpen(), [...day('2026-11-20').classList]]).to.eql([
          '20.11.2026',
          true,
          ['k-in-month', 'k-disabled', 'k-selected', 'k-today'],
        ]);
        await click([600, 400]);
        expect(isOpen()).to.equal(false);
      });

      it('reads its formats, and follows hidden fields', async () => {
        await add({ data_format: 'YYYY/M/D', title_format: 'MM YYYY', value: '2025/3/5', kalendae_class: 'mine' });
        await click(field());
        expect([calendar().className, calendar().querySelector('.k-caption')!.textContent]).to.eql([
          'kalendae k-floating mine',
          '03 2025',
        ]);
        await click(day('2025-03-09'));
        expect(field().value).to.equal('2025/3/9');
        page.$(page.box).html('');
        await Promise.resolve();
        expect(document.querySelector('body > .kalendae')).to.equal(null);
        timers.stop();
        await range();
        page.find<HTMLInputElement>('.date_field__range_0').value = '01.02.2025';
        page.$(page.find('.date_field__range_1')).trigger('controls:change');
        expect(field().value).to.equal('01.02.2025 - 08.03.2025');
      });

      it('its icon leads to the field', async () => {
        await add();
        await click(page.find('.date_field_wrapper--calendar'));
        expect([document.activeElement, isOpen()]).to.eql([field(), true]);
      });
    });
  },
  { lang: 'ru', today: '2026-11-20' },
);
