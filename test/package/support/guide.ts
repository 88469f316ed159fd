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

export const guideText = (guide: string): string => readFileSync(join(ROOT, `stories/guides/${guide}.mdx`), 'utf8');

const FILE = /`([\w./-]+\.\w+)`/g;
const lastSentence = (text: string): string => text.split(/\.\s/).at(-1)!;

/** Blocks of code of a guide; what the last sentence before one names, with an ending and a colon at its end, is its file. */
export function blocksOf(guide: string): Block[] {
  const found = guideText(guide).matchAll(/(?:^|\n)([^\n]*)\n\n```(\w+)\n([^]*?)```/g);
  return Array.from(found, ([, before, language, text]) => ({
    language: language!,
    files: before!.endsWith(':') ? Array.from(lastSentence(before!).matchAll(FILE), ([, name]) => name!) : [],
    text: text!,
  }));
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

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
