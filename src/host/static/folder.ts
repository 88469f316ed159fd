/** What a folder of the host without a server holds; the build writes it in front of the worker's script. */
import type { WidgetFacts } from '../behind/widget.js';
import type { PageOptions } from '../behind/page/page-options.js';
import type { Scenario } from '../behind/state/scenario.js';

/** A widget, and where its files lie. */
export interface StaticWidget extends WidgetFacts {
  readonly namesAccount: boolean;
  /** Folder of its files: `widgets/1`. */
  readonly place: string;
}

/** Widgets that run together in one account. */
export interface StaticScenario {
  readonly options: PageOptions;
  readonly scenario: Scenario;
  readonly widgets: readonly StaticWidget[];
}

export interface StaticFolder {
  /** Another one after each change of a file. */
  readonly build: string;
  /** Files of the page, below `page/`. */
  readonly page: readonly string[];
  /** By name. */
  readonly scenarios: Readonly<Record<string, StaticScenario>>;
}

/** Place of a state in an address: `sample`, or `sample~notes` for one of its own over the same widgets. */
const KEY = /^([\w-]+)(?:~[\w-]+)?$/;

/** Name of the scenario that a key stands for. */
export const scenarioOf = (key: string): string | undefined => KEY.exec(key)?.[1];
