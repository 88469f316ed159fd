import { typeOf } from '../../behind/files/file-type.js';
import { FolderSource } from '../widgets/source/folder-source.js';

/** A file of a folder that a rule of `--map` leads to, as an answer. @param rest what follows the rule's prefix */
export function mappedFile(folder: string, rest: string): Response {
  const [path = ''] = rest.split(/[?#]/);
  const file = decode(path).replace(/^\//, '') || 'index.html';
  const bytes = new FolderSource(folder).read(file) as Uint8Array<ArrayBuffer> | undefined;
  return bytes
    ? new Response(bytes, { headers: { 'content-type': typeOf(file), 'cache-control': 'no-store' } })
    : new Response(`--map: ${folder} has no file "${file}".`, { status: 404 });
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
