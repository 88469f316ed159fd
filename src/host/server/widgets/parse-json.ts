import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** A file that is no JSON: what is wrong, and where. */
export class BrokenJson extends Error {
  readonly file: string;
  readonly line: number;
  readonly column: number;

  constructor(file: string, reason: string, line: number, column: number) {
    super(`${file}:${line}:${column} is no JSON: ${reason}.`);
    this.file = file;
    this.line = line;
    this.column = column;
  }
}

/** `CommaExpected` as words. */
const inWords = (code: string): string => code.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function broken(text: string, file: string, message: string): BrokenJson {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return new BrokenJson(file, message, 1, 1);
  const before = text.slice(0, first.offset).split('\n');
  return new BrokenJson(file, inWords(printParseErrorCode(first.error)), before.length, before.at(-1)!.length + 1);
}

/** Reads JSON; a mark of byte order in front is let pass. @throws BrokenJson */
export function parseJson(bytes: Uint8Array, file: string): unknown {
  const text = new TextDecoder().decode(bytes); // drops the mark of byte order
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw broken(text, file, (error as Error).message);
  }
}
