import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Scenario } from '../../behind/state/scenario.js';
import { HostError } from '../host-error.js';
import { SCENARIO_FILE, type WidgetSource } from '../widgets/source/widget-source.js';
import { parseJson } from '../widgets/parse-json.js';

/** Where the file of a widget lies: where one is already, else beside the folder; in it, if that is a project's root. */
export function scenarioFile({ path }: WidgetSource): string {
  const [inside, beside] = [join(path, SCENARIO_FILE), join(dirname(path), SCENARIO_FILE)];
  if (existsSync(inside) || existsSync(beside)) return existsSync(inside) ? inside : beside;
  return existsSync(join(path, '.git')) || existsSync(join(path, 'package.json')) ? inside : beside;
}

/** @throws HostError when the file is there and cannot be used */
export function readScenario(file: string): Scenario {
  if (!existsSync(file)) return {};
  let value: unknown;
  try {
    value = parseJson(readFileSync(file), file);
  } catch (error) {
    throw new HostError('bad-file', `${(error as Error).message} Mend it or take it away.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HostError('bad-file', `${file} has to hold an object such as {"settings": {…}}.`);
  return value as Scenario;
}

export const writeScenario = (file: string, scenario: Scenario): void =>
  writeFileSync(file, `${JSON.stringify(scenario, null, 2)}\n`);
