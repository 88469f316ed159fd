import type { Running, RunObserver } from '../../lifecycle/running.js';

interface Seen {
  readonly path: string;
  readonly copy: Readonly<Record<string, unknown>>;
}

/** Levels below APP that are looked at: `APP.data.current_card.user_rights.edit` is the fourth. */
const DEPTH = 6;
const MOST = 4000;
/** Members that are made anew at each reading. */
const MADE_ANEW = ['APP.widgets'];
/** What comes so often that looking each time would be felt. */
const OFTEN = /^(?:(?:mouse|pointer|touch)(?:move|over|out|enter|leave)|drag|scroll|wheel|requestAnimationFrame)/;
/** What `APP.constant` gives, as widgets know it. */
const CONSTANTS = ['user', 'user_rights', 'account', 'managers', 'groups', 'task_types', 'card_element'];

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

/**
 * Finds writes below the members of APP by comparing plain objects and lists before and after code of a widget. They stay themselves:
 * a stand-in would be another object to a widget, and no frame takes one.
 */
export class DeepWrites implements RunObserver {
  readonly #app: Record<string, unknown>;
  readonly #tell: (member: string, owner: Running) => void;
  #seen = new Map<object, Seen>();

  constructor(app: object, tell: (member: string, owner: Running) => void) {
    this.#app = app as Record<string, unknown>;
    this.#tell = tell;
  }

  begin({ name }: Running): void {
    this.#seen = new Map();
    if (OFTEN.test(name)) return;
    this.#look(this.#app, 'APP', 0);
    const constant = this.#app['constant'] as (key: string) => unknown;
    for (const key of CONSTANTS) this.#look(constant(key), `APP.constant('${key}')`, 2);
  }

  end(owner: Running): void {
    const seen = this.#seen;
    this.#seen = new Map();
    for (const [object, { path, copy }] of seen) this.#compare(object as Record<string, unknown>, path, copy, owner);
  }

  /** The first two levels tell of writes themselves. */
  #look(value: unknown, path: string, depth: number): void {
    if (!isPlain(value) || this.#seen.has(value) || this.#seen.size > MOST || MADE_ANEW.includes(path)) return;
    if (depth > 1) this.#seen.set(value, { path, copy: { ...value } });
    if (depth >= DEPTH) return;
    for (const key of Object.keys(value)) this.#look(value[key], `${path}.${key}`, depth + 1);
  }

  #compare(now: Readonly<Record<string, unknown>>, path: string, copy: Seen['copy'], owner: Running): void {
    const keys = Object.keys(now);
    const gone = Object.keys(copy).filter((key) => !(key in now));
    for (const key of [...keys.filter((one) => !Object.is(now[one], copy[one]) || !(one in copy)), ...gone])
      this.#tell(`${path}.${key}`, owner);
  }
}
