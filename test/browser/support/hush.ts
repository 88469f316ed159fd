/** Keeps the warnings that a test provokes out of the runner's log. */
export function hushWarnings(): void {
  const { warn } = console;
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));
}
