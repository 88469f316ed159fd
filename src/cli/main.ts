/** The command `amo-elements`. */
import { parseArgs } from 'node:util';
import { startHost } from '../host/server/start-host.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string' } },
});
const [command, ...folders] = positionals;
if (command !== 'dev' || !folders.length) {
  console.error('Usage: amo-elements dev <folder or widget.zip>…');
  process.exitCode = 2;
} else {
  const host = await startHost({ folders, ...(values.port !== undefined && { port: Number(values.port) }) });
  console.log(`The host is ready: ${host.url}`);
}
