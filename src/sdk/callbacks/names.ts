/** Callbacks by name, for whoever calls them. */
import type { ObservedCallbacks } from './callbacks.js';

type Callable = (...args: never[]) => unknown;

/** Name of a callback; groups such as `leads: {selected}` are written `leads.selected`. */
export type CallbackName = {
  [K in keyof ObservedCallbacks]-?: NonNullable<ObservedCallbacks[K]> extends Callable ? K : never;
}[keyof ObservedCallbacks];

/** What it is called with. */
export type CallbackArgs<N extends CallbackName> = Parameters<NonNullable<ObservedCallbacks[N]>>;

/** A call, as data. */
export type CallbackCall = {
  [N in CallbackName]: { readonly name: N; readonly args: CallbackArgs<N> };
}[CallbackName];
