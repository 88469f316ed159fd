/** `/tmpl/controls/NAME.twig` and `interface/controls/NAME`, with and without the ending. */
const REF = /^\/?(?:tmpl|interface)\/controls\/(.+?)(?:\.twig)?$/;

/** Name of the control that a reference asks for; undefined for any other reference. */
export function controlOf(ref: unknown): string | undefined {
  return typeof ref === 'string' ? REF.exec(ref)?.[1] : undefined;
}

/** What draws a reference to a template of the product: the name of its control, else the reference itself. */
export const systemName = (ref: string): string | undefined =>
  controlOf(ref) ?? (/^\/?tmpl\//.test(ref) ? ref : undefined);
