/** `/tmpl/controls/NAME.twig` and `interface/controls/NAME`, with and without the ending. */
const REF = /^\/?(?:tmpl|interface)\/controls\/(.+?)(?:\.twig)?$/;

/** Name of the control that a reference asks for; undefined for any other reference. */
export function controlOf(ref: unknown): string | undefined {
  return typeof ref === 'string' ? REF.exec(ref)?.[1] : undefined;
}

/** True for a reference to a template of the product, of a control or of something else. */
export const isSystemRef = (ref: unknown): boolean => typeof ref === 'string' && /^\/?tmpl\//.test(ref);
