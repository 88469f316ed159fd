import { oncePer } from '../../contract/once-per.js';
import { hostStyles } from '../../theme/host.js';
import { tokensCss } from '../../theme/tokens.js';
import { VERSION } from '../version.js';

/** Sheets by their CSS. One belongs to its document; an element that moves to another gets that one's. */
const sheetsOf = oncePer((_document: Document) => new Map<string, CSSStyleSheet>());

/** The shared sheet of some CSS in a document. Made through CSSOM: no style element, so a strict policy allows it. */
export function sheet(css: string, document: Document): CSSStyleSheet {
  const own = sheetsOf(document);
  let result = own.get(css);
  if (!result) {
    const Sheet = (document.defaultView ?? window).CSSStyleSheet;
    result = new Sheet();
    result.replaceSync(css);
    own.set(css, result);
  }
  return result;
}

/** The sheet of a class, by document, in the array that all its elements are given: one costs each of them less than two. */
export type Dress = WeakMap<Document, [CSSStyleSheet]>;

/**
 * Sets a root's sheet. A document gets the tokens with its first element.
 */
export function adopt(root: ShadowRoot, dress: Dress, styles: readonly string[]): void {
  const document = root.ownerDocument;
  let own = dress.get(document);
  if (!own) {
    adoptTokens(document);
    dress.set(document, (own = [sheet(hostStyles + styles.join(''), document)]));
  }
  root.adoptedStyleSheets = own;
}

/** Adds a sheet that only an opened control needs. */
export function adoptAlso(root: ShadowRoot, css: string): void {
  const extra = sheet(css, root.ownerDocument);
  if (!root.adoptedStyleSheets.includes(extra)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, extra];
}

/**
 * Adds a sheet to the document or shadow root that elements stand in, once: rules between neighbours, which their own roots
 * cannot hold.
 * @param around what has it
 */
export function adoptOutside(
  root: Node & { adoptedStyleSheets?: CSSStyleSheet[] },
  around: WeakSet<Node>,
  css: () => string,
): void {
  if (around.has(root) || !('adoptedStyleSheets' in root)) return;
  around.add(root);
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets!,
    sheet(css(), root.ownerDocument ?? (root as Node as Document)),
  ];
}

/** Copies of one version share the tokens of a document; another version brings its own. */
const TOKENS = Symbol.for(`amo-elements/tokens@${VERSION}`);

/** Gives a document the tokens, once. */
export function adoptTokens(document: Document & { [TOKENS]?: true }): void {
  if (document[TOKENS]) return;
  Object.defineProperty(document, TOKENS, { value: true });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet(tokensCss, document)];
}
