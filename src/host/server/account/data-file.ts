import type { Store } from '../../account/store.js';
import { DataError } from '../../api/data/data-error.js';
import { readData } from '../../api/data/read-data.js';
import type { Route } from '../../api/http/call.js';
import { HostError } from '../host-error.js';
import { readJsonFile } from '../state/settings-file.js';

/** Puts the file of `--data` into an account. @returns its routes. @throws HostError naming the file and the place in it */
export function useDataFile(store: Store, file: string | undefined): Route[] {
  if (file === undefined) return [];
  const data = readJsonFile('data', file);
  try {
    return readData(store, data);
  } catch (error) {
    if (error instanceof DataError) throw new HostError('bad-file', `--data ${file}: ${error.message}`);
    throw error;
  }
}
