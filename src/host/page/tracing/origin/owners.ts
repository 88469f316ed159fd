import { running, type Running } from '../../lifecycle/running.js';
import { frames, placeOf, widgetFrame, widgetOfUrl } from './frames.js';

/** Who asked for something. */
export interface Asker {
  /** Code of the widget. */
  readonly widget?: string | undefined;
  /** The callback, or what else it was that called: `click`, `setTimeout`. */
  readonly callback?: string | undefined;
  /** `script.js:10:5` */
  readonly script?: string | undefined;
}

/** Name of what runs later: `click (from bind_actions)`. */
export function laterName(what: string, callback: string | undefined): string {
  const from = callback && (/\(from (.*)\)$/.exec(callback)?.[1] ?? callback);
  return from === undefined || from === what ? what : `${what} (from ${from})`;
}

const DEPTH = 60;

/** The stack here, deeper than the browser would write it. */
function stackHere(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = DEPTH;
  const { stack = '' } = new Error('here');
  Error.stackTraceLimit = limit;
  return stack;
}

/** Knows whose code runs: by the stack, else by whose callback, handler or timer it is. */
export class Owners {
  #thrower: Running | undefined;

  /** Who asks right now. */
  asker(): Asker {
    const frame = widgetFrame(frames(stackHere()));
    const { current } = running;
    const widget = frame ? widgetOfUrl(frame.url) : current?.widget;
    return {
      widget,
      callback: current && current.widget === widget ? current.name : undefined,
      script: frame && placeOf(frame),
    };
  }

  /** Runs code as the owner's. What it throws goes on untouched: no catch, which would lose its place in the script. */
  within<T>(owner: Running, run: () => T): T {
    if (!running.current) this.#thrower = undefined;
    let ended = false;
    try {
      const result = running.within(owner, run);
      ended = true;
      return result;
    } finally {
      if (!ended) this.#thrower ??= owner;
    }
  }

  /** A function that runs as the owner's; `this`, arguments, result and what is thrown stay as they are. */
  owned<F extends (this: never, ...args: never[]) => unknown>(owner: Running, run: F): F {
    const within = this.within.bind(this) as Owners['within'];
    return function (this: never, ...args: never[]) {
      return within(owner, () => Reflect.apply(run, this, args));
    } as F;
  }

  /** Whose code threw last: what runs now, else what has ended by throwing; told once. */
  takeThrower(): Running | undefined {
    const thrower = running.current ?? this.#thrower;
    this.#thrower = undefined;
    return thrower;
  }
}
