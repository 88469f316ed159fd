import { readFileSync } from 'node:fs';
import type { FieldsByCode } from '../../behind/state/installations.js';
import { HostError } from '../host-error.js';
import { parseJson } from '../widgets/parse-json.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file of the command line as an object. @throws HostError naming the flag */
export function readJsonFile(flag: string, file: string): Record<string, unknown> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new HostError('bad-file', `--${flag} ${file} cannot be read: ${(error as Error).message}.`);
  }
  let value: unknown;
  try {
    value = parseJson(bytes, file);
  } catch (error) {
    throw new HostError('bad-file', `--${flag} ${(error as Error).message}`);
  }
  if (!isObject(value)) throw new HostError('bad-file', `--${flag} ${file} has to hold an object.`);
  return value;
}

/** Values of `--settings`: by codes of widgets, or those of the only widget. @throws HostError */
export function readSettings(file: string, codes: readonly string[]): FieldsByCode {
  const value = readJsonFile('settings', file);
  const isByCode = Object.entries(value).every(([code, fields]) => codes.includes(code) && isObject(fields));
  if (isByCode) return value as FieldsByCode;
  const [only, ...others] = codes;
  if (only === undefined || others.length)
    throw new HostError(
      'bad-file',
      `--settings ${file}: with several widgets its members are their codes: ${codes.map((code) => `"${code}": {…}`).join(', ')}.`,
    );
  return { [only]: value };
}
