/** Controls in twig.js templates: the product's native markup, or the matching elements. */
import { elementNames, renderElement } from '../twig/draw/render-element.js';
import { ControlRenderer, type ElementPrinter } from '../twig/draw/control-renderer.js';
import { install } from '../twig/install.js';
import type { TwigModule } from '../twig/library/library.js';
import type { ControlOptions } from '../twig/draw/options.js';
import { ScopedTwig } from '../twig/scope.js';
import { environmentOf } from '../twig/environment.js';

export type { Template, TemplateOptions, TwigModule } from '../twig/library/library.js';
export type { ControlOptions } from '../twig/draw/options.js';
export type { RemoteSource } from '../twig/library/href.js';
export type { ScopedTwig, Source } from '../twig/scope.js';
export { elementNames, renderElement, type ElementOptions } from '../twig/draw/render-element.js';

const ELEMENTS: ElementPrinter = { names: elementNames, render: renderElement };

/**
 * A renderer for one widget on a twig.js that it shares with others: while it renders, and not a moment longer, the
 * controls of templates are drawn as `options` say. Nothing stays behind in twig.js.
 * @param Twig the product's module `twigjs`, or twig.js 0.8.9 to 3
 * @throws {TypeError} when that is no twig.js
 * @throws {RangeError} for an option, a mode or a control that does not exist
 */
export function scope(Twig: TwigModule, options: ControlOptions): ScopedTwig {
  return new ScopedTwig(environmentOf(Twig), new ControlRenderer(options, ELEMENTS));
}

/**
 * Registers the controls in a twig.js for good: for hosts, tests and own pages. Inside the product use `scope`: there
 * the module belongs to all widgets. A second call with other options replaces the first, with the same ones it does
 * nothing.
 * @returns takes the controls out again, if no later call replaced them
 * @throws {TypeError} when this is no twig.js, or a bare function of it: that has no `extend`
 * @throws {RangeError} for an option, a mode or a control that does not exist
 */
export function installControls(Twig: TwigModule, options: ControlOptions): () => void {
  return install(environmentOf(Twig), new ControlRenderer(options, ELEMENTS));
}
