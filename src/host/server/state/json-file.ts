import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Kept } from '../../behind/state/kept.js';
import type { Report } from '../../journal/entry.js';

const DELAY = 200;

/** A file of the state: written whole or not at all; one that is broken is put aside and told. */
export class JsonFile<Value> implements Kept<Value> {
  readonly path: string;
  readonly #report: (entry: Report) => void;
  #waiting: { readonly timer: NodeJS.Timeout; readonly value: () => Value } | undefined;

  constructor(path: string, report: (entry: Report) => void) {
    this.path = path;
    this.#report = report;
  }

  read(): Value | undefined {
    let text: string;
    try {
      text = readFileSync(this.path, 'utf8');
    } catch {
      return undefined;
    }
    try {
      return JSON.parse(text) as Value;
    } catch (error) {
      const aside = `${this.path}.broken`;
      renameSync(this.path, aside);
      const problem = `${this.path} was broken (${(error as Error).message}): it begins anew, the old one is ${aside}.`;
      this.#report({ level: 'warning', kind: 'host', name: 'state', detail: { problem } });
      return undefined;
    }
  }

  write(value: Value): void {
    const next = `${this.path}.${process.pid}.tmp`;
    try {
      mkdirSync(dirname(this.path), { recursive: true });
      writeFileSync(next, JSON.stringify(value, null, 1), { mode: 0o600 });
      renameSync(next, this.path);
    } catch (error) {
      rmSync(next, { force: true });
      const problem = `${this.path} cannot be written, what was saved is lost at the end: ${(error as Error).message}`;
      this.#report({ level: 'error', kind: 'host', name: 'state', detail: { problem } });
    }
  }

  /** Writes soon, once for what comes together. */
  writeSoon(value: () => Value): void {
    if (this.#waiting) return;
    const timer = setTimeout(() => this.flush(), DELAY);
    timer.unref();
    this.#waiting = { timer, value };
  }

  /** Writes what waits. */
  flush(): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.#waiting = undefined;
    this.write(waiting.value());
  }

  remove(): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = undefined;
    rmSync(this.path, { force: true });
  }
}
