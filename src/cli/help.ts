import { SWITCHES } from '../host/config/switches.js';
import { FLAGS, type Flag } from '../host/server/flags/flags.js';
import { EXIT_CODES } from '../host/server/host-error.js';

function flagText(name: string, { values, value }: Flag): string {
  const shown = values ? values.join('|') : value && `<${value}>`;
  return `--${name}${shown ? ` ${shown}` : ''}`;
}

/** Rows of two columns; a long first one stands in a line of its own. */
function columns(rows: readonly (readonly [string, string])[], width = 28): string {
  return rows
    .map(([left, right]) =>
      left.length < width ? `  ${left.padEnd(width)}${right}` : `  ${left}\n  ${' '.repeat(width)}${right}`,
    )
    .join('\n');
}

/** What `--help` prints. */
export function helpText(): string {
  const flags = Object.entries<Flag>(FLAGS).map(([name, row]) => [flagText(name, row), row.summary] as const);
  const switches = Object.entries(SWITCHES).map(
    ([name, { values, summary }]) => [`${name}=${values.join('|')}`, summary] as const,
  );
  const codes = Object.values(EXIT_CODES).map(([code, meaning]) => [String(code), meaning] as const);
  return `Runs a widget as in amoCRM or Kommo, without an account.

  amo-elements dev <folder or widget.zip>… [flags]

Flags
${columns(flags)}

Switches (--switch name=value)
${columns(switches)}

A file amo-host.json beside the widget holds flags, settings, user, area and switches; flags of the command win.
What is saved in the page is kept in a folder of the user's, outside the widget's: --reset forgets it.

Exit codes
${columns([['0', 'ended by Ctrl+C'], ...codes], 4)}
`;
}
