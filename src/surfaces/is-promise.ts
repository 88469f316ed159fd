/** True for a promise of any kind: a native one, a jQuery Deferred, another library's. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  if (!value || (typeof value !== 'object' && typeof value !== 'function')) return false;
  return typeof (value as { then?: unknown }).then === 'function';
}
