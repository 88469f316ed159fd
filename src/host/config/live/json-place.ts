import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** Where a text is no JSON, and why. Lines and columns begin with 1. */
export interface JsonPlace {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

/** `CommaExpected` as words. */
const inWords = (code: string): string => code.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The first fault of a text that `JSON.parse` refuses. @param message what it said */
export function jsonPlace(text: string, message: string): JsonPlace {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return { reason: message, line: 1, column: 1 };
  const before = text.slice(0, first.offset).split('\n');
  return { reason: inWords(printParseErrorCode(first.error)), line: before.length, column: before.at(-1)!.length + 1 };
}
