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

/** Blocks of code of a guide; what a paragraph names with an ending and a colon at its end is the file of the block. */
export function blocksOf(guide: string): Block[] {
  const found = guideText(guide).matchAll(/(?:^|\n)([^\n]*)\n\n```(\w+)\n([^]*?)```/g);
  return Array.from(found, ([, before, language, text]) => ({
    language: language!,
    files: before!.endsWith(':') ? Array.from(before!.matchAll(/`([\w./-]+\.\w+)`/g), ([, name]) => name!) : [],
    text: text!,
  }));
}

/** The first block in a language that holds a text, without a file. @throws when there is none */
export function blockOf(guide: string, language: string, holds = ''): string {
  const found = blocksOf(guide).find((block) => block.language === language && block.text.includes(holds));
  if (!found) throw new Error(`The guide ${guide} has no ${language} with ${holds}`);
  return found.text;
}

/** Writes the files that a guide shows. @param change of their texts, for what a test has to have otherwise */
export function writeFiles(
  guide: string,
  folder: string,
  change = (_file: string, text: string): string => text,
): void {
  for (const { files, text } of blocksOf(guide))
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), change(file, text));
    }
}
