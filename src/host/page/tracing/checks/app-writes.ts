import type { Journal } from '../../../journal/journal.js';
import { violation } from '../../../journal/violations.js';
import { running } from '../../lifecycle/running.js';
import type { Asker, Owners } from '../origin/owners.js';
import { DeepWrites } from './deep-writes.js';

const NAMES = ['APP', 'AMOCRM'] as const;

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Tells of what widgets write to APP; the writes are done. To it and its direct members at once, below them after the code has ended. */
export class AppWrites {
  readonly #owners: Owners;
  readonly #journal: Journal;
  readonly #told = new Set<string>();

  constructor(owners: Owners, journal: Journal) {
    this.#owners = owners;
    this.#journal = journal;
  }

  /** What is written below the direct members, as code of widgets ends. */
  watchDeep(app: object): void {
    running.observe(
      new DeepWrites(app, (member, { widget, name }) => this.#report(member, { widget, callback: name })),
    );
  }

  /** What pages get in place of APP. Deeper objects stay themselves: a page may send them to a frame, which takes no stand-in. */
  watch(app: object): object {
    const members = new Map<object, object>();
    const inner = (value: unknown, name: string): unknown => {
      const isConstant = name === 'APP.constant' && typeof value === 'function';
      if (!isPlain(value) && !isConstant) return value;
      const known = members.get(value) ?? (isConstant ? this.#constant(value) : this.#watched(value, name));
      members.set(value, known);
      return known;
    };
    return this.#watched(app, 'APP', inner);
  }

  /** Puts it under both of its names; putting something else there is a write, too. */
  install(view: object, app: object): void {
    for (const name of NAMES) {
      let current: unknown = app;
      Object.defineProperty(view, name, {
        configurable: true,
        enumerable: true,
        get: () => current,
        set: (value: unknown) => {
          this.#tell(`window.${name}`);
          current = value;
        },
      });
    }
  }

  #watched(target: object, path: string, inner: (value: unknown, name: string) => unknown = (value) => value): object {
    const tell = (key: string | symbol): void => this.#tell(`${path}.${String(key)}`);
    return new Proxy(target, {
      get: (object, key) => inner(Reflect.get(object, key), `${path}.${String(key)}`),
      set(object, key, value) {
        tell(key);
        return Reflect.set(object, key, value);
      },
      defineProperty(object, key, descriptor) {
        tell(key);
        return Reflect.defineProperty(object, key, descriptor);
      },
      deleteProperty(object, key) {
        tell(key);
        return Reflect.deleteProperty(object, key);
      },
    });
  }

  /** `APP.constant(key, value)` writes. */
  #constant<F extends object>(constant: F): F {
    return new Proxy(constant, {
      apply: (run, scope, args: unknown[]) => {
        if (args.length > 1) this.#tell(`APP.constant('${String(args[0])}')`);
        return Reflect.apply(run as (...all: unknown[]) => unknown, scope, args) as unknown;
      },
    });
  }

  /** A place is told of once. */
  #tell(member: string): void {
    this.#report(member, this.#owners.asker());
  }

  #report(member: string, { widget, script, callback }: Asker): void {
    const key = [widget, member, script].join(' ');
    if (widget === undefined || this.#told.has(key)) return;
    this.#told.add(key);
    this.#journal.report(violation('app-written', widget, { member, where: script, callback }));
  }
}
