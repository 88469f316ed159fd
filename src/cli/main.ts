/** The command `amo-elements`. */
import { EXIT_CODES, HostError } from '../host/server/host-error.js';
import { readCommand } from './command.js';
import { helpText } from './help.js';
import { dev } from './dev.js';
import { version } from './version.js';

/** Ends with the exit code of what went wrong, told in one message. */
function fail(error: unknown): void {
  const isKnown = error instanceof HostError;
  console.error(isKnown ? error.message : error);
  process.exitCode = isKnown ? error.exitCode : EXIT_CODES.unexpected[0];
}

try {
  const command = readCommand(process.argv.slice(2));
  if (command.name === 'help') console.log(helpText());
  else if (command.name === 'version') console.log(version());
  else await dev(command);
} catch (error) {
  fail(error);
}
