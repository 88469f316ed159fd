/** What `calendarSync` returned, with each call of its functions written down. */
import { isPromise } from '../../../surfaces/is-promise.js';
import type { Journal } from '../../journal/journal.js';
import { errorDetail } from '../lifecycle/calls/caller.js';
import { running } from '../lifecycle/running.js';

const CALLS = ['onEnable', 'onDisable', 'onSetup'] as const;

type Call = (this: unknown, ...args: unknown[]) => unknown;

function traced(journal: Journal, widget: string, name: string, call: Call): Call {
  return function (...args) {
    const report = (detail: object): void =>
      void journal.report({ level: 'info', kind: 'callback', widget, name, detail: { ...detail } });
    try {
      const value = running.within({ widget, name }, () => call.apply(this, args));
      if (!isPromise(value)) report({ result: value });
      else
        value.then(
          (result) => report({ result }),
          // The user is told of it: a refusal is an answer, not a mistake.
          (refused: unknown) => report({ refused: refused instanceof Error ? refused.message : refused }),
        );
      return value;
    } catch (error) {
      journal.report({ level: 'error', kind: 'callback', widget, name, detail: { ...errorDetail(error) } });
      throw error;
    }
  };
}

/** The answer as it is, but for its functions; what is no object stays what it is. */
export function tracedSync(journal: Journal, widget: string, sync: unknown): unknown {
  if (sync === null || typeof sync !== 'object') return sync;
  const own = CALLS.flatMap((name) => {
    const call = (sync as Record<string, unknown>)[name];
    return typeof call === 'function' ? [[name, traced(journal, widget, `calendarSync.${name}`, call as Call)]] : [];
  });
  return Object.assign(Object.create(sync) as object, Object.fromEntries(own));
}
