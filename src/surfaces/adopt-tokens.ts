import { adoptOutside } from '../core/element/sheets.js';
import { surfaceTokens } from './tokens.js';

const dressed = new WeakSet<Node>();

/** Gives a document the colours of surfaces, once: for elements, which work without surfaces.css. */
export function adoptSurfaceTokens(document: Document): void {
  adoptOutside(document, dressed, () => surfaceTokens);
}
