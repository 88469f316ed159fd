/** Makes the sources a development build, and records what it warns about. Import it first. */
import '../runner/dev.mjs';

/** Warnings so far, without the kit's name. */
export const warnings: string[] = [];

console.warn = (message: unknown) => {
  warnings.push(String(message).replace(/^amo-elements: /, ''));
};

/** Warnings that a call adds. Each text is said once per process, so every case needs its own. */
export function warningsOf(call: () => unknown): string[] {
  const before = warnings.length;
  call();
  return warnings.slice(before);
}
