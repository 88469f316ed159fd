/** Texts, plural forms and formats of the languages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countedOf } from '../../src/i18n/counted.js';
import { formatsOf } from '../../src/i18n/formats.js';
import { MESSAGES, messagesOf } from '../../src/i18n/messages.js';
import { plural, type Forms } from '../../src/i18n/plural.js';

const LANGUAGES = ['ru', 'en', 'es', 'pt', 'tr', 'id'] as const;

/** The numbers at which languages differ, and what each says of so many files. */
const COUNTS = [0, 1, 2, 5, 11, 21, 1.5] as const;
const FILES: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
  ru: ['0 файлов', '1 файл', '2 файла', '5 файлов', '11 файлов', '21 файл', '1,5 файла'],
  en: ['0 files', '1 file', '2 files', '5 files', '11 files', '21 files', '1.5 files'],
  es: ['0 archivos', '1 archivo', '2 archivos', '5 archivos', '11 archivos', '21 archivos', '1,5 archivos'],
  pt: ['0 arquivo', '1 arquivo', '2 arquivos', '5 arquivos', '11 arquivos', '21 arquivos', '1,5 arquivo'],
  tr: ['0 dosya', '1 dosya', '2 dosya', '5 dosya', '11 dosya', '21 dosya', '1,5 dosya'],
  id: ['0 file', '1 file', '2 file', '5 file', '11 file', '21 file', '1,5 file'],
};
/** A number's own blanks are of several kinds. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('plurals', () => {
  for (const lang of LANGUAGES)
    COUNTS.forEach((count, index) =>
      it(`${lang}, ${count}`, () => assert.equal(plural(lang, count, countedOf(lang).files), FILES[lang][index])),
    );

  const ru: Forms = { one: '%s файл', few: '%s файла', many: '%s файлов', other: '%s файла' };
  const en: Forms = { one: '%s file', other: '%s files' };
  const FURTHER: ReadonlyArray<readonly [count: number, ru: string, en: string]> = [
    [22, '22 файла', '22 files'],
    [111, '111 файлов', '111 files'],
    [101, '101 файл', '101 files'],
    [-1, '-1 файл', '-1 file'],
    [12345, '12 345 файлов', '12,345 files'],
    [NaN, 'не число файла', 'NaN files'],
  ];
  for (const [count, russian, english] of FURTHER)
    it(`ru and en, ${count}`, () => {
      assert.equal(plain(plural('ru', count, ru)), russian);
      assert.equal(plural('en', count, en), english);
      assert.equal(plural('en-GB', count, countedOf('en-GB').files), english);
    });

  it('takes the general form where a language has no other', () => {
    assert.equal(plural('ru', 2, { one: '%s раз', other: '%s раза' }), '2 раза');
    assert.equal(plural('tr', 1, countedOf('tr').files), '1 dosya');
    assert.equal(plural('es', 1_000_000, countedOf('es').files).replace(/\D/g, ''), '1000000');
  });

  it('counts in English for a tag that is none', () => {
    for (const lang of ['ru_RU', '', '*', 'x', 'english please']) assert.equal(plural(lang, 1, en), '1 file');
  });

  it('leaves signs of replacement in a text alone', () =>
    assert.equal(plural('en', 1, { one: "$& %s $'", other: '' }), "$& 1 $'"));
});

describe('languages', () => {
  it('are complete, each in its own words', () => {
    assert.deepEqual(Object.keys(MESSAGES).sort(), [...LANGUAGES].sort());
    const keys = Object.keys(messagesOf('en'));
    for (const lang of LANGUAGES) {
      const messages = messagesOf(lang) as unknown as Record<string, string>;
      assert.deepEqual(Object.keys(messages).sort(), [...keys].sort(), lang);
      for (const key of keys) assert.ok(messages[key]!.trim(), `${lang}: ${key}`);
      assert.ok(messages['more']!.includes('%s'), lang);
      for (const form of Object.values(countedOf(lang).files)) assert.ok(form.includes('%s'), lang);
    }
  });

  /** Words that Portuguese and Spanish have in common. */
  const COMMON = ['pt all: es', 'pt button_cancel: es', 'pt copied: es'];
  const textsOf = (lang: string): Array<readonly [key: string, text: string]> => [
    ...Object.entries(messagesOf(lang)),
    ...Object.entries(countedOf(lang).files).map(([rule, text]) => [`files ${rule}`, text] as const),
  ];

  it('share no text, but where they have the word in common', () => {
    const found: string[] = [];
    for (const lang of LANGUAGES)
      for (const other of LANGUAGES.slice(0, LANGUAGES.indexOf(lang))) {
        const texts = new Map(textsOf(other));
        for (const [key, text] of textsOf(lang)) if (texts.get(key) === text) found.push(`${lang} ${key}: ${other}`);
      }
    assert.deepEqual(found.sort(), COMMON);
  });

  it('are written in their own letters', () => {
    for (const [key, text] of textsOf('ru')) assert.match(text.replace('%s', ''), /^[А-Яа-яЁё .:]+$/, key);
    for (const lang of ['en', 'id'])
      for (const [key, text] of textsOf(lang)) assert.match(text.replace('%s', ''), /^[A-Za-z .:]+$/, `${lang} ${key}`);
    for (const lang of ['es', 'pt', 'tr'])
      for (const [key, text] of textsOf(lang))
        assert.match(text.replace('%s', ''), /^[\p{Script=Latin} .:]+$/u, `${lang} ${key}`);
  });

  it('end a sentence with a stop where English does', () => {
    for (const lang of LANGUAGES)
      for (const [key, text] of Object.entries(messagesOf(lang)))
        assert.equal(
          text.endsWith('.'),
          (messagesOf('en') as unknown as Record<string, string>)[key]!.endsWith('.'),
          `${lang} ${key}`,
        );
  });

  it('have the forms that they count with, where a noun changes with its number', () => {
    for (const lang of ['ru', 'en', 'es', 'pt'] as const) {
      const { files } = countedOf(lang);
      const wanted = new Set(COUNTS.map((count) => new Intl.PluralRules(lang).select(count)));
      for (const rule of wanted) assert.ok(files[rule], `${lang}: ${rule}`);
    }
  });

  it('are found by any tag, English for the rest', () => {
    for (const [tag, known] of [
      ['ru', 'ru'],
      ['RU', 'ru'],
      ['pt-BR', 'pt'],
      ['en-US', 'en'],
      ['de', 'en'],
      ['', 'en'],
      ['constructor', 'en'],
      ['__proto__', 'en'],
    ] as const) {
      assert.equal(messagesOf(tag), MESSAGES[known], tag);
      assert.equal(formatsOf(tag), formatsOf(known), tag);
    }
    for (const none of [null, undefined, 5, {}, Symbol('s')]) assert.equal(messagesOf(none as string), MESSAGES.en);
  });

  it('write dates and times, and start their weeks', () => {
    const table = LANGUAGES.map((lang) => Object.values(formatsOf(lang)).join(' '));
    assert.deepEqual(table, [
      'DD.MM.YYYY HH:mm 1',
      'MM/DD/YYYY hh:mm A 0',
      'DD/MM/YYYY HH:mm 1',
      'DD/MM/YYYY HH:mm 1',
      'DD.MM.YYYY HH:mm 1',
      'DD/MM/YYYY HH:mm 1',
    ]);
  });

  it('agree with what the runtime knows of a date', () => {
    const tag = { ru: 'ru', en: 'en', es: 'es', pt: 'pt', tr: 'tr', id: 'id' };
    for (const lang of LANGUAGES) {
      const parts = new Intl.DateTimeFormat(tag[lang], {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
      }).formatToParts(new Date(2024, 4, 3));
      const tokens: Record<string, string> = { day: 'DD', month: 'MM', year: 'YYYY' };
      assert.equal(
        parts
          .map(({ type, value }) => tokens[type] ?? value)
          .join('')
          .replace(/\s.*$/, ''),
        formatsOf(lang).date,
        lang,
      );
    }
  });
});
