import type { Store } from '../../account/store.js';
import { DataError } from '../../api/data/data-error.js';
import { readData } from '../../api/data/read-data.js';
import type { AddedData } from '../../behind/account/account.js';
import { HostError } from '../host-error.js';
import { readJsonFile } from '../state/settings-file.js';

/** Puts the file of `--data` into an account. @throws HostError naming the file and the place in it */
export function useDataFile(store: Store, file: string | undefined): AddedData {
  if (file === undefined) return { routes: [], text: '' };
  const data = readJsonFile('data', file);
  try {
    return { routes: readData(store, data), text: JSON.stringify(data) };
  } catch (error) {
    if (error instanceof DataError) throw new HostError('bad-file', `--data ${file}: ${error.message}`);
    throw error;
  }
}
