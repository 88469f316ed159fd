import { jsonPlace } from '../../config/live/json-place.js';

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

function broken(text: string, file: string, message: string): BrokenJson {
  const { reason, line, column } = jsonPlace(text, message);
  return new BrokenJson(file, reason, line, column);
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
