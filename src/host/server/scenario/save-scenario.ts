import type { CannedAnswer } from '../../config/answers.js';
import type { HostState } from '../../behind/state/host-state.js';
import { isPath, type Scenario } from '../../behind/state/scenario.js';
import type { HostedWidget } from '../../behind/widget.js';
import { DEFAULT_SWITCHES } from '../../config/switches.js';
import { flagsOf } from '../flags/read-flags.js';
import type { HostOptions } from '../options.js';

/** Saved values without those that the manifest calls passwords. */
function fieldsOf(widget: HostedWidget, state: HostState): Record<string, unknown> {
  const { settings = {} } = widget.facts().manifest;
  const isSecret = (name: string): boolean => settings[name]?.type === 'pass';
  return Object.fromEntries(Object.entries(state.installation(widget).fields).filter(([name]) => !isSecret(name)));
}

/**
 * The state of the host as a scenario; the integration's secret is not in it.
 * @param more of the page: area, record, user, answers
 */
export function scenarioOf(
  options: HostOptions,
  state: HostState,
  widgets: readonly HostedWidget[],
  { area, record, user, answers }: Readonly<Record<string, unknown>>,
): Scenario {
  const flags = flagsOf(options) as NonNullable<Scenario['flags']>;
  const changed = Object.entries(state.switches).filter(([name, value]) => {
    return value !== (DEFAULT_SWITCHES as Readonly<Record<string, unknown>>)[name];
  });
  return {
    ...(Object.keys(flags).length && { flags }),
    settings: Object.fromEntries(widgets.map((widget) => [widget.code, fieldsOf(widget, state)])),
    ...((user === 'admin' || user === 'manager') && { user }),
    ...(isPath(area) && { area }),
    ...(typeof record === 'number' && { record }),
    ...(changed.length && { switches: Object.fromEntries(changed) as NonNullable<Scenario['switches']> }),
    ...(Array.isArray(answers) && answers.length && { answers: answers as CannedAnswer[] }),
  };
}
