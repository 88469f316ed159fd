/** HTMLElement; on a server, which has none, an empty class, so that classes of elements can be imported there. */
export const HtmlElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);
