/** Works something out once for each object, and keeps it as long as there is that. */
export function oncePer<K extends object, R>(work: (of: K) => R): (of: K) => R {
  const known = new WeakMap<K, R>();
  return (of) => {
    let result = known.get(of) as R;
    if (result === undefined && !known.has(of)) known.set(of, (result = work(of)));
    return result;
  };
}
