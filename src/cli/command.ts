import { parseArgs } from 'node:util';
import { FLAGS, type Flag } from '../host/server/flags/flags.js';
import { knownFlag, optionsOf, type FlagValues } from '../host/server/flags/read-flags.js';
import { HostError } from '../host/server/host-error.js';
import type { HostOptions } from '../host/server/options.js';

export interface DevCommand {
  readonly name: 'dev';
  readonly options: HostOptions;
  readonly open: boolean;
  readonly json: boolean;
  readonly ci: boolean;
}

export type Command = DevCommand | { readonly name: 'help' } | { readonly name: 'version' };

const isBare = ({ kind }: Flag): boolean => kind === 'on' || kind === 'off';
const isRepeated = ({ kind }: Flag): boolean => kind === 'map' || kind === 'switch';

/** Flags of a command line, and what is none. Node's own reader tells what is wrong in its own words: ours does. */
function read(args: readonly string[]): { values: FlagValues; words: string[] } {
  const options = Object.fromEntries(
    Object.entries<Flag>(FLAGS).map(([name, row]) => [
      name,
      { type: isBare(row) ? ('boolean' as const) : ('string' as const), multiple: isRepeated(row) },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens)
    if (token.kind === 'option') {
      if (!token.rawName.startsWith('--') && token.rawName !== '-h')
        throw new HostError('usage', `There is no flag ${token.rawName}. See amo-elements --help.`);
      if (token.rawName !== '-h') knownFlag(token.name);
    }
  return { values: values as FlagValues, words: positionals };
}

/** What a command line asks for. @throws HostError */
export function readCommand(args: readonly string[]): Command {
  const { values, words } = read(args);
  const { h, ...flags } = values;
  if (h || flags['help'] || (!words.length && !args.length)) return { name: 'help' };
  if (flags['version']) return { name: 'version' };
  const [command, ...folders] = words;
  if (command !== 'dev')
    throw new HostError(
      'usage',
      `${command === undefined ? 'Which command?' : `There is no command "${command}".`} There is: amo-elements dev <folder or widget.zip>…`,
    );
  if (!folders.length)
    throw new HostError('usage', 'Which widget? Give its folder: amo-elements dev path/to/widget. See --help.');
  const options = optionsOf(flags);
  const ci = flags['ci'] === true;
  return {
    name: 'dev',
    options: { ...options, folders },
    open: flags['open'] === true && !ci,
    json: flags['json'] === true,
    ci,
  };
}
