/** Why the command ends, by exit code; `--help` prints the table. */
export const EXIT_CODES = {
  unexpected: [1, 'an error of the host itself'],
  usage: [2, 'an unknown flag or a value that does not fit'],
  'no-folder': [3, 'no such folder or archive'],
  'no-manifest': [4, 'no manifest.json'],
  'broken-json': [5, 'a file that is no JSON; told with line and column'],
  'no-script': [6, 'no script.js'],
  'port-taken': [7, 'the port is taken'],
  'bad-zip': [8, 'an archive that is broken, or climbs out of its folder'],
  'same-code': [9, 'two widgets of one code'],
  'bad-file': [10, 'a file of --data, --settings, --cert, --key or amo-host.json that cannot be used'],
  problems: [11, 'with --ci: the folder has problems that the host would live with'],
} as const satisfies Readonly<Record<string, readonly [code: number, meaning: string]>>;

export type Reason = keyof typeof EXIT_CODES;

/** The host cannot start, for a reason that its user can remove; the message says which and how. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }

  get exitCode(): number {
    return EXIT_CODES[this.reason][0];
  }
}
