/** Texts, plural forms and formats of the languages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countedOf } from '../../src/i18n/counted.js';
import { formatsOf } from '../../src/i18n/formats.js';
import { MESSAGES, messagesOf } from '../../src/i18n/messages.js';
import { plural, type Forms } from '../../src/i18n/plural.js';

const LANGUAGES = ['ru', 'en', 'es', 'pt', 'tr', 'id'] as const;

describe('plurals', () => {
  const ru: Forms = { one: '%s файл', few: '%s файла', many: '%s файлов', other: '%s файла' };
  const en: Forms = { one: '%s file', other: '%s files' };
  const TABLE: ReadonlyArray<readonly [count: number, ru: string, en: string]> = [
    [0, '0 файлов', '0 files'], [1, '1 файл', '1 file'], [2, '2 файла', '2 files'], [5, '5 файлов', '5 files'], [11, '11 файлов', '11 files'],
    [21, '21 файл', '21 files'], [1.5, '1,5 файла', '1.5 files'], [22, '22 файла', '22 files'], [111, '111 файлов', '111 files'], [1000, '1000 файлов', '1,000 files'],
  ];
  for (const [count, russian, english] of TABLE)
    it(`${count}`, () => {
      assert.equal(plural('ru', count, ru).replace(/\s/g, ' ').replace('1 000', '1000'), russian);
      assert.equal(plural('en', count, en), english);
      assert.equal(plural('ru', count, countedOf('ru').files), plural('ru', count, ru));
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

  it('leaves signs of replacement in a text alone', () => assert.equal(plural('en', 1, { one: "$& %s $'", other: '' }), "$& 1 $'"));
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
    for (const key of keys) {
      const words = new Set(LANGUAGES.map((lang) => (messagesOf(lang) as unknown as Record<string, string>)[key]));
      assert.ok(words.size > 3, `${key} is the same in most languages`);
    }
  });

  it('have the forms that they count with, where a noun changes with its number', () => {
    for (const lang of ['ru', 'en', 'es', 'pt'] as const) {
      const { files } = countedOf(lang);
      const wanted = new Set([0, 1, 2, 5, 11, 21, 1.5].map((count) => new Intl.PluralRules(lang).select(count)));
      for (const rule of wanted) assert.ok(files[rule], `${lang}: ${rule}`);
    }
  });

  it('are found by any tag, English for the rest', () => {
    for (const [tag, known] of [['ru', 'ru'], ['RU', 'ru'], ['pt-BR', 'pt'], ['en-US', 'en'], ['de', 'en'], ['', 'en'], ['constructor', 'en'], ['__proto__', 'en']] as const) {
      assert.equal(messagesOf(tag), MESSAGES[known], tag);
      assert.equal(formatsOf(tag), formatsOf(known), tag);
    }
    for (const none of [null, undefined, 5, {}, Symbol('s')]) assert.equal(messagesOf(none as string), MESSAGES.en);
  });

  it('write dates and times, and start their weeks', () => {
    const table = LANGUAGES.map((lang) => Object.values(formatsOf(lang)).join(' '));
    assert.deepEqual(table, [
      'DD.MM.YYYY HH:mm 1', 'MM/DD/YYYY hh:mm A 0', 'DD/MM/YYYY HH:mm 1', 'DD/MM/YYYY HH:mm 1', 'DD.MM.YYYY HH:mm 1', 'DD/MM/YYYY HH:mm 1',
    ]);
  });

  it('agree with what the runtime knows of a date', () => {
    const tag = { ru: 'ru', en: 'en', es: 'es', pt: 'pt', tr: 'tr', id: 'id' };
    for (const lang of LANGUAGES) {
      const parts = new Intl.DateTimeFormat(tag[lang], { day: '2-digit', month: '2-digit', year: 'numeric' }).formatToParts(new Date(2024, 4, 3));
      const tokens: Record<string, string> = { day: 'DD', month: 'MM', year: 'YYYY' };
      assert.equal(parts.map(({ type, value }) => tokens[type] ?? value).join('').replace(/\s.*$/, ''), formatsOf(lang).date, lang);
    }
  });
});
