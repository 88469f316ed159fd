/** Guides as an author follows them: the files that a page of the catalogue has in full, word for word. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../../scripts/files.mjs';

interface Block {
  readonly language: string;
  /** Names of files in the paragraph before it. */
  readonly files: readonly string[];
  readonly text: string;
}

/** @param guide name of a guide's file, or the path of another document */
const guideText = (guide: string): string =>
  readFileSync(join(ROOT, guide.endsWith('.md') ? guide : `stories/guides/${guide}.mdx`), 'utf8');

const FILE = /`([\w./-]+\.\w+)`/g;
const lastSentence = (text: string): string => text.split(/\.\s/).at(-1)!;

/** Blocks of code of a guide; what the last sentence before one names, with an ending and a colon at its end, is its file. */
export function blocksOf(guide: string): Block[] {
  const [first = '', ...rest] = guideText(guide).split(/^```/m);
  const parts = [first, ...rest]; // words, code, words …
  return parts.flatMap((part, index) => {
    if (index % 2 === 0) return [];
    const before = parts[index - 1]!.trimEnd().split('\n').at(-1)!;
    const [, language = '', text = ''] = /^(\w*)\n([^]*)$/.exec(part) ?? [];
    const files = before.endsWith(':') ? Array.from(lastSentence(before).matchAll(FILE), ([, name]) => name!) : [];
    return [{ language, files, text }];
  });
}

/** The first block in a language that holds a text, without a file. @throws when there is none */
export function blockOf(guide: string, language: string, holds = ''): string {
  const found = blocksOf(guide).find((block) => block.language === language && block.text.includes(holds));
  if (!found) throw new Error(`The guide ${guide} has no ${language} with ${holds}`);
  return found.text;
}

/** The files that a guide shows, by their paths. */
export const filesOf = (guide: string): Record<string, string> =>
  Object.fromEntries(blocksOf(guide).flatMap(({ files, text }) => files.map((file) => [file, text])));

/** The widget of the guide Run your widget: manifest, texts and, unless a bundler writes it, the script. @param folder in front of the paths */
export function guidesWidget(folder = '', { script = true } = {}): Record<string, string> {
  const files = filesOf('run-your-widget');
  const names = ['manifest.json', 'i18n/ru.json', 'i18n/en.json', ...(script ? ['script.js'] : [])];
  return Object.fromEntries(names.map((name) => [folder + name, files[name]!]));
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
