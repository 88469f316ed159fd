/** Dates without a clock: days, months, tokens as dayjs has them, in three time zones. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import dayjs from 'dayjs';
import 'dayjs/locale/ru.js';
import parseFormat from 'dayjs/plugin/customParseFormat.js';
import utc from 'dayjs/plugin/utc.js';
import { ROOT } from '../../scripts/files.mjs';
import { isOutside, spansOf, spanText } from '../../src/controls/date-field/calendar/limits.js';
import { piecesOf } from '../../src/controls/date-field/range.js';
import { addMonths, dayOf, fromIso, gridOf, isoOf, monthOf, partsOf, weekOf } from '../../src/dates/day.js';
import { fullName, weekdayMarks } from '../../src/dates/names.js';
import { formatDay, parseDay } from '../../src/dates/tokens.js';

dayjs.extend(utc);
dayjs.extend(parseFormat);

const TODAY = fromIso('2026-11-20');
const DATES = [
  '0001-01-01',
  '0099-12-31',
  '1582-10-15',
  '1899-12-31',
  '1969-12-31',
  '1970-01-01',
  '2000-02-29',
  '2024-02-29',
  '2025-03-05',
  '2025-03-30',
  '2025-10-26',
  '2026-11-30',
  '9999-12-31',
];
const show = (day: number): string => (Number.isNaN(day) ? 'none' : isoOf(day));
const read = (text: string, pattern = 'DD.MM.YYYY', lang = 'en') => show(parseDay(text, pattern, lang, TODAY));

describe('days', () => {
  it('go to a number and back', () => {
    for (const date of DATES) {
      const day = fromIso(date);
      assert.equal(isoOf(day), date);
      assert.deepEqual(partsOf(day), date.split('-').map(Number));
      assert.equal(dayOf(...(date.split('-').map(Number) as [number, number, number])), day);
      if (date > '0100') assert.equal(day, dayjs.utc(date).valueOf() / 864e5, date); // dayjs takes year 1 for 1901
    }
  });

  it('that do not exist are none', () => {
    const NONE = ['2025-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00', '0000-01-01'];
    for (const text of [...NONE, '10000-01-01', '2025-1-1', ' 2025-01-01', '2025', '2025-03', 'x', '', '20250305'])
      assert.equal(show(fromIso(text)), 'none', text);
    assert.equal(show(dayOf(2025, 2, 31)), 'none');
    assert.equal(show(dayOf(NaN, 2, 3)), 'none');
    assert.equal(show(dayOf(2025, 1.5, 3)), 'none');
  });

  it('months on, as dayjs counts', () => {
    for (const date of DATES.slice(2, -1))
      for (const months of [-13, -12, -1, 0, 1, 2, 11, 12, 25])
        assert.equal(
          isoOf(addMonths(fromIso(date), months)),
          dayjs.utc(date).add(months, 'month').format('YYYY-MM-DD'),
          `${date} ${months}`,
        );
    assert.equal(isoOf(addMonths(fromIso('9999-12-31'), 1)), '9999-12-31');
    assert.equal(isoOf(addMonths(fromIso('0001-01-15'), -1)), '0001-01-15');
  });

  it('have weeks and months', () => {
    for (const date of DATES)
      for (const firstDay of [0, 1, 6]) {
        const week = weekOf(fromIso(date), firstDay);
        assert.equal(new Date(week * 864e5).getUTCDay(), firstDay);
        assert.ok(fromIso(date) - week >= 0 && fromIso(date) - week < 7);
      }
    assert.equal(isoOf(gridOf(fromIso('2025-03-05'), 1)), '2025-02-24');
    assert.equal(isoOf(gridOf(fromIso('2025-03-05'), 0)), '2025-02-23');
    assert.equal(isoOf(gridOf(fromIso('2021-02-28'), 1)), '2021-02-01');
    assert.equal(isoOf(monthOf(fromIso('2024-02-29'))), '2024-02-01');
  });
});

describe('tokens', () => {
  const NUMBERS = [
    'DD.MM.YYYY',
    'MM/DD/YYYY',
    'D/M/YY',
    'YYYY-MM-DD',
    'YYYYMMDD',
    'D.M.YYYY',
    'YY.MM.DD',
    'DD MM',
    'd',
  ];
  const NAMES = [
    'D MMMM YYYY',
    'MMMM YYYY',
    'MMM D, YYYY',
    'dddd, D MMM YY',
    'ddd DD.MM',
    'dd D',
    '[on] D MMMM',
    'D [de] MMMM',
  ];

  it('are written as by dayjs', () => {
    for (const date of DATES.slice(2))
      for (const pattern of [...NUMBERS, ...NAMES])
        assert.equal(formatDay(fromIso(date), pattern, 'en'), dayjs.utc(date).format(pattern), `${date} ${pattern}`);
  });

  it('names of months have their cases, as by dayjs in Russian', () => {
    for (let month = 1; month < 13; month++) {
      const day = dayOf(2025, month, 7);
      for (const pattern of ['MMMM YYYY', 'D MMMM YYYY', 'dddd'])
        assert.equal(formatDay(day, pattern, 'ru'), dayjs.utc(isoOf(day)).locale('ru').format(pattern), pattern);
    }
  });

  it('are read back', () => {
    const whole = [...NUMBERS, ...NAMES].filter((pattern) => /YYYY/.test(pattern) && /D/.test(pattern));
    for (const date of DATES)
      for (const pattern of whole)
        for (const lang of pattern.includes('MMM') ? ['en', 'ru', 'es', 'pt', 'tr', 'id'] : ['en']) {
          const written = formatDay(fromIso(date), pattern, lang);
          assert.equal(read(written, pattern, lang), date, `${pattern} ${lang}: ${written}`);
        }
  });

  it('are read as by dayjs', () => {
    for (const pattern of ['DD.MM.YYYY', 'MM/DD/YYYY', 'YYYY-MM-DD'])
      for (const date of DATES.slice(4))
        assert.equal(
          read(dayjs.utc(date).format(pattern), pattern),
          dayjs.utc(dayjs.utc(date).format(pattern), pattern, true).format('YYYY-MM-DD'),
        );
  });

  const TYPED: ReadonlyArray<readonly [text: string, found: string, pattern?: string, lang?: string]> = [
    // As it was observed, key by key.
    ['1', '2026-11-01'],
    ['12', '2026-11-12'],
    ['12.', '2026-11-12'],
    ['12.1', '2026-01-12'],
    ['12.12', '2026-12-12'],
    ['12.12.', '2026-12-12'],
    ['12.12.2', '2002-12-12'],
    ['12.12.20', '2020-12-12'],
    ['12.12.202', 'none'],
    ['12.12.2026', '2026-12-12'],
    ['12.12.68', '2068-12-12'],
    ['12.12.69', '1969-12-12'],
    ['5/3/2025', '2025-03-05'],
    ['5 3 2025', '2025-03-05'],
    ['05-03-2025', '2025-03-05'],
    ['05032025', '2025-03-05'],
    ['2025-03-05', '2025-03-05'],
    ['2025-03-05T23:59:59Z', '2025-03-05'],
    ['2', '2026-02-01', 'MM/DD/YYYY'],
    ['2025', '2025-01-01', 'YYYY-MM-DD'],
    ['31.02', 'none'],
    ['31.02.2025', 'none'],
    ['29.02.2025', 'none'],
    ['29.02.2024', '2024-02-29'],
    ['00.01.2025', 'none'],
    ['01.13.2025', 'none'],
    ['31', 'none'],
    ['', 'none'],
    [' ', 'none'],
    ['x', 'none'],
    ['05.03.2025 x', 'none'],
    ['05.03.2025 7', 'none'],
    ['05.03.20256', 'none'],
    ['5 marzo 2025', '2025-03-05', 'D [de] MMMM [de] YYYY', 'es'],
    ['5 МАР 2025', '2025-03-05', 'D MMMM YYYY', 'ru'],
    ['5 nothing 2025', 'none', 'D MMMM YYYY', 'en'],
    ['5 March 2025 y.', '2025-03-05', 'D MMMM YYYY y.', 'en'],
  ];
  for (const [text, found, pattern, lang] of TYPED)
    it(`"${text}" is ${found}`, () => assert.equal(read(text, pattern, lang), found));

  it('take any tag of a language', () => {
    for (const lang of ['xx', 'pt-BR', 'zh_Hant', '', '1', 'e', 'english please'])
      assert.ok(formatDay(TODAY, 'D MMMM', lang).includes('20'), lang);
    assert.equal(fullName(TODAY, 'en'), 'Friday, November 20, 2026');
    assert.deepEqual(weekdayMarks(gridOf(TODAY, 1), 'ru'), ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс']);
    assert.deepEqual(weekdayMarks(gridOf(TODAY, 0), 'en'), ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']);
    for (const lang of ['es', 'pt', 'tr', 'id']) assert.equal(new Set(weekdayMarks(TODAY, lang)).size, 7, lang);
  });
});

describe('time zones', () => {
  for (const [zone, offset] of [
    ['America/Sao_Paulo', 180],
    ['Europe/Berlin', -120],
    ['Pacific/Auckland', -720],
  ] as const)
    it(`a day is a day in ${zone}`, () => {
      const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/node/dates-zone.ts'], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      });
      assert.deepEqual(JSON.parse(stdout || '0'), { zone: offset, result: [] }, stderr);
    });
});

describe('limits', () => {
  const min = fromIso('2026-11-10');
  const max = fromIso('2026-12-10');
  const LIMITS: ReadonlyArray<readonly [args: readonly unknown[], text: string]> = [
    [['', ''], '… – …'],
    [['any', ''], '… – …'],
    [['past', ''], '… – 11-19'],
    [['today-past', ''], '… – 11-20'],
    [['future', ''], '11-21 – …'],
    [['today-future', ''], '11-20 – …'],
    [['', 'today'], '… – 11-19, 11-21 – …'],
    [['', 'today-tomorrow'], '… – 11-19, 11-22 – …'],
    [['future', 'today-tomorrow'], '11-22 – …'],
    [['past', 'today'], '… – 11-19'],
    [['', '5year'], '… – 11-20'],
    [['', '', min, max], '11-10 – 12-10'],
    [['future', '', min, max], '11-21 – 12-10'],
    [['', 'today', min, max], '11-10 – 11-19, 11-21 – 12-10'],
  ];
  for (const [[direction, blackout, from, to], text] of LIMITS)
    it(`${direction || 'any'} ${blackout}: ${text}`, () => {
      const spans = spansOf(TODAY, direction as string, blackout as string, from as number, to as number);
      assert.equal(
        spanText(spans, (day) => formatDay(day, 'MM-DD', 'en')),
        text,
      );
    });

  it('a day is in them or not', () => {
    const spans = spansOf(TODAY, 'today-future', 'today', undefined, max);
    const found = [-1, 0, 1, 19, 20, 21].map((offset) => isOutside(spans, TODAY + offset));
    assert.deepEqual(found, [true, true, false, false, false, true]);
    assert.equal(isOutside(spansOf(TODAY, '', '', max, min), TODAY), true);
  });
});

describe('ranges', () => {
  const RANGES: ReadonlyArray<readonly [text: string, pieces: readonly string[]]> = [
    ['2025-03-05/2025-03-08', ['2025-03-05', '2025-03-08']],
    ['2025-03-05 - 2025-03-08', ['2025-03-05', '2025-03-08']],
    ['05.03.2025 - 08.03.2025', ['05.03.2025', '08.03.2025']],
    ['05.03.2025 – Today', ['05.03.2025', 'Today']],
    ['05.03.2025-08.03.2025', ['05.03.2025', '08.03.2025']],
    ['03/05/2025 - 03/08/2025', ['03/05/2025', '03/08/2025']],
    ['05.03.2025', ['05.03.2025']],
    ['2025-03-05', ['2025-03-05']],
    ['', ['']],
  ];
  for (const [text, pieces] of RANGES)
    it(`"${text}" is ${pieces.length}`, () => assert.deepEqual(piecesOf(text), pieces));
});
