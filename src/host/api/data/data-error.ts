/** Something is wrong in the file of `--data`; the message says where and what would be right. */
export class DataError extends Error {
  /** @param path as `leads[3].price` */
  constructor(path: string, problem: string) {
    super(path ? `${path}: ${problem}` : problem);
    this.name = 'DataError';
  }
}

/** @throws DataError when it is no object */
export function objectAt(path: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DataError(path, `has to be an object, and is ${kindOf(value)}.`);
  return value as Readonly<Record<string, unknown>>;
}

/** @throws DataError when it is no list */
export function listAt(path: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new DataError(path, `has to be a list, and is ${kindOf(value)}.`);
  return value;
}

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;
