/** `/tmpl/controls/NAME.twig` and `interface/controls/NAME`, with and without the ending. */
const REF = /^\/?(?:tmpl|interface)\/controls\/(.+?)(?:\.twig)?$/;

/** Name of the control that a reference asks for; undefined for any other reference. */
export function controlOf(ref: unknown): string | undefined {
  return typeof ref === 'string' ? REF.exec(ref)?.[1] : undefined;
}
