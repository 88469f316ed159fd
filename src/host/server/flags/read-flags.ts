import { switchProblem } from '../../config/switches.js';
import type { MapRule } from '../../config/config.js';
import { HostError } from '../host-error.js';
import type { HostOptions } from '../options.js';
import { FLAGS, flagRow, type Flag } from './flags.js';

/** Values by the names of flags, as a command line or a scenario has them. */
export type FlagValues = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

const usage = (message: string): HostError => new HostError('usage', `${message} See amo-elements --help.`);

/** @throws HostError naming the nearest flag that there is */
export function knownFlag(name: string): Flag {
  const row = flagRow(name);
  if (row) return row;
  const near = Object.keys(FLAGS).find((one) => one.startsWith(name.slice(0, 3)) || one.includes(name));
  throw usage(`There is no flag --${name}.${near ? ` Is --${near} meant?` : ''}`);
}

function mapRule(text: string): MapRule {
  // Both sides may hold "=": a target is an address or a path, which begins after the first one that fits.
  const parts = /^([a-z][a-z0-9+.-]*:\/\/[^=]+|\/[^=]*)=(.+)$/i.exec(text);
  if (!parts)
    throw usage(
      `--map ${text} is not PREFIX=FOLDER or PREFIX=ADDRESS, as https://api.example.com/=http://localhost:3000/.`,
    );
  return { prefix: parts[1]!, target: parts[2]! };
}

/** `name=value` of a switch. */
function switchPair(text: string): [string, string] {
  const [name = '', value = ''] = text.split(/=(.*)/s);
  checkSwitch(name, value);
  return [name, value];
}

/** @throws HostError listing what there is */
export function checkSwitch(name: string, value: unknown): void {
  const problem = switchProblem(name, value);
  if (problem !== undefined) throw usage(problem);
}

function valueOf(name: string, { kind, values }: Flag, value: NonNullable<FlagValues[string]>): unknown {
  const list = Array.isArray(value) ? (value as string[]) : [String(value)];
  const text = list.at(-1)!;
  if (kind === 'on' || kind === 'off') {
    if (typeof value !== 'boolean') throw usage(`--${name} takes no value.`);
    return kind === 'on' ? value : !value;
  }
  if (typeof value === 'boolean' || text === '') throw usage(`--${name} needs a value.`);
  if (kind === 'map') return list.map(mapRule);
  if (kind === 'switch') return Object.fromEntries(list.map(switchPair));
  if (kind === 'number') return wholeNumber(name, text);
  if (values && !values.includes(text)) throw usage(`--${name} ${text}: it is one of ${values.join(', ')}.`);
  return text;
}

function wholeNumber(name: string, text: string): number {
  const isFit = /^\d{1,15}$/.test(text) && (name !== 'port' || Number(text) < 65_536);
  if (!isFit)
    throw usage(`--${name} ${text}: it is a whole number${name === 'port' ? ' from 0 to 65535' : ' from 0 on'}.`);
  return Number(text);
}

/** Options of the host from flags; those of the command itself are checked and left out. @throws HostError */
export function optionsOf(flags: FlagValues): Partial<HostOptions> {
  const rows = Object.entries(flags).filter(([, value]) => value !== undefined);
  const pairs = rows.map(([name, value]) => {
    const row = knownFlag(name);
    return [row.option, valueOf(name, row, value!)] as const;
  });
  return Object.fromEntries(pairs.filter(([option]) => option)) as Partial<HostOptions>;
}

/** Flags that a scenario keeps of the options. */
export function flagsOf(options: Partial<HostOptions>): FlagValues {
  const rows = Object.entries<Flag>(FLAGS).filter(([, { shared, option }]) => shared && option && option in options);
  const text = ({ option, kind }: Flag): FlagValues[string] => {
    const value = options[option!];
    if (kind === 'map') return (value as readonly MapRule[]).map(({ prefix, target }) => `${prefix}=${target}`);
    return kind === 'off' ? !value : (value as string | number | boolean);
  };
  return Object.fromEntries(rows.map(([name, row]) => [name, text(row)]));
}
