/** The ways of the page to the network, each written down. */
import type { Addresses } from './addresses.js';
import type { PreparedAnswers } from '../answers/prepared.js';
import type { WorkerOrders } from '../../worker/plan.js';
import type { RequestLog } from './request-log.js';

/** What all of them need. */
export interface Network {
  readonly view: Window & typeof globalThis;
  readonly log: RequestLog;
  readonly addresses: Addresses;
  readonly prepared: PreparedAnswers;
  /** Where a web socket, which the worker does not see, has to go. */
  readonly orders: WorkerOrders;
  /** Tells that `--offline` refused one. */
  readonly refuse: (url: string) => void;
  /** Header of requests to this host that names the tab's user. */
  readonly userHeader: readonly [name: string, value: string];
}

/** Puts a function in another's place under its name and length, as enumerable and writable as that was. */
export function replace<T extends object, K extends keyof T>(target: T, name: K, make: (native: T[K]) => T[K]): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  const native = target[name] as T[K] & { name: string; length: number };
  const value = make(native) as T[K] & object;
  for (const key of ['name', 'length'] as const)
    Object.defineProperty(value, key, { value: native[key], configurable: true });
  Object.defineProperty(target, name, { configurable: true, enumerable: true, writable: true, ...before, value });
}
