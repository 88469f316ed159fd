/** What a key does in a list box of several choices: the ARIA authoring guide's recommended pattern. */
export type Move =
  | { readonly action: 'toggle' | 'range' | 'all' }
  | {
      readonly action: 'go';
      /** Row that the key leads to. */
      readonly target: (active: number, length: number, page: number) => number;
      /** Shift: what is reached is chosen too. */
      readonly extend: boolean;
      /** By more than an arrow: all on the way. */
      readonly far: boolean;
    };

const TARGETS: Readonly<Record<string, (active: number, length: number, page: number) => number>> = {
  ArrowDown: (active, length) => Math.min(active + 1, length - 1),
  ArrowUp: (active) => Math.max(active - 1, 0),
  Home: () => 0,
  End: (_active, length) => length - 1,
  PageDown: (active, length, page) => Math.min(active + page, length - 1),
  PageUp: (active, _length, page) => Math.max(active - page, 0),
};

/** The move of a key, that of A in any alphabet; undefined for one that is not the list's. */
export function moveOf(event: KeyboardEvent): Move | undefined {
  const { key, code, shiftKey: extend, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (altKey || event.isComposing) return undefined;
  if (key === ' ') return { action: extend ? 'range' : 'toggle' };
  if (control && (key.toLowerCase() === 'a' || (code === 'KeyA' && key > '~'))) return { action: 'all' };
  const target = TARGETS[key];
  if (!target || (control && key !== 'Home' && key !== 'End')) return undefined;
  return { action: 'go', target, extend, far: !key.startsWith('Arrow') };
}
