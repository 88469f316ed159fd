/** Reads from the browser what test/data/metrics.json holds: a part's box and computed style. */

export type Expected = Readonly<Record<string, unknown>>;

/** Box edges may differ by half a pixel. */
const TOLERANCE = 0.5;

/** Where a part went back to, when a state takes its value away. */
const INITIAL: Readonly<Record<string, string>> = {
  backgroundColor: '#000000 @0',
  borderStyle: 'none',
  borderWidth: '0px',
  borderRadius: '0px',
  padding: '0px',
};

/** `rgb(54, 59, 68)` inside any value as `#363b44`, with ` @0.5` for an alpha, as the data has it. */
function hex(value: string): string {
  return value.replace(/rgba?\(([^)]+)\)/g, (_, inner: string) => {
    const [r, g, b, alpha = 1] = inner.split(/[\s,/]+/).map(Number);
    const color = `#${[r, g, b].map((part) => part!.toString(16).padStart(2, '0')).join('')}`;
    return alpha === 1 ? color : `${color} @${alpha}`;
  });
}

/** One to four edges as four numbers. */
function edges(value: string): number[] {
  const all = value.split(' ').map(parseFloat);
  return [0, 1, 2, 3].map((side) => all[side] ?? all[side % 2] ?? all[0]!);
}

const SHORTHANDS = new Set(['padding', 'margin', 'borderWidth']);
/** Shorthands that the data gives as one value: all edges alike, or the first one tells. */
const FIRST_EDGE: Readonly<Record<string, string>> = { borderColor: 'borderTopColor', borderStyle: 'borderTopStyle' };

function numbers(value: string): number[] {
  return (value.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
}

const near = (a: readonly number[], b: readonly number[], by: number): boolean =>
  a.length === b.length && a.every((value, index) => Math.abs(value - b[index]!) <= by);

function agrees(name: string, want: string, got: string): boolean {
  if (want === got) return true;
  if (SHORTHANDS.has(name)) return near(edges(want), edges(got), 0.01);
  if (want.startsWith('matrix')) return near(numbers(want), numbers(got), 0.001);
  if (want === 'transparent') return got.endsWith('@0');
  return /^-?[\d.]+px$/.test(want) && near(numbers(want), numbers(got), TOLERANCE);
}

/** A side of null is free, a box of null is not drawn. */
function boxDiffers(wanted: readonly (number | null)[] | null, element: Element): string | undefined {
  const want = wanted ?? [0, 0];
  const { width, height } = element.getBoundingClientRect();
  const off = [width, height].some((size, index) => want[index] !== null && Math.abs(size - want[index]!) > TOLERANCE);
  return off ? `box ${want.join('x')}, is ${width}x${height}` : undefined;
}

/** What of a part differs: `backgroundColor #ffffff, is #fcfcfc`. A pseudo-element is `::after` and the like. */
export function differences(element: Element, pseudo: string | undefined, expected: Expected): string[] {
  const style = getComputedStyle(element, pseudo);
  const result: string[] = [];
  for (const [name, value] of Object.entries(expected)) {
    if (name === 'box') {
      const differs = boxDiffers(value as (number | null)[] | null, element);
      if (differs) result.push(differs);
      continue;
    }
    const want = value === '(default)' ? INITIAL[name] : String(value);
    if (want === undefined) continue;
    const got = hex(style[(FIRST_EDGE[name] ?? name) as keyof CSSStyleDeclaration] as string);
    if (!agrees(name, want, got)) result.push(`${name} ${want}, is ${got}`);
  }
  return result;
}
