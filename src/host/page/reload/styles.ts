const FRESH = 'amo-changed';

/** An address with another query, so that the browser asks for it again. */
function fresh(href: string, base: string, now: number): string {
  const url = new URL(href, base);
  url.searchParams.set(FRESH, String(now));
  return url.href;
}

/** Style sheets of a folder that are on the page, whatever their queries. */
const linksUnder = (document: Document, path: string): HTMLLinkElement[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[href]')].filter((link) => {
    const { pathname, origin } = new URL(link.href);
    return origin === document.location.origin && decodeURIComponent(pathname).startsWith(path);
  });

/**
 * Lets the page ask for a changed style sheet again, in place. One that no link names is imported by another of the widget's: all
 * of them are asked for.
 * @returns how many links
 */
export function swapStyles(document: Document, folder: string, file: string, now: number): number {
  const exact = linksUnder(document, `${folder}/${file}`);
  const links = exact.length ? exact : linksUnder(document, `${folder}/`).filter(({ rel }) => /stylesheet/i.test(rel));
  for (const link of links) link.href = fresh(link.href, document.baseURI, now);
  return links.length;
}
