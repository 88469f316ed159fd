/** Puts something back. */
export type Undo = () => void;

/** Replaces a member of an object; the returned function puts the former one back, or nothing where there was none. */
export function swap(object: object, key: string, value: unknown): Undo {
  const target = object as Record<string, unknown>;
  const had = Object.hasOwn(target, key);
  const former = target[key];
  target[key] = value;
  return () => {
    if (target[key] !== value) return; // replaced by somebody else, who goes on through ours to the former one
    if (had) target[key] = former;
    else delete target[key];
  };
}
