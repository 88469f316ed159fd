/** Controls in twig.js templates as the product's native markup, without what prints elements: a third smaller. */
import { ControlRenderer } from '../twig/draw/control-renderer.js';
import { install } from '../twig/install.js';
import type { TwigModule } from '../twig/library/library.js';
import type { ControlOptions } from '../twig/draw/options.js';
import { ScopedTwig } from '../twig/scope.js';
import { environmentOf } from '../twig/environment.js';

export type { Template, TemplateOptions, TwigModule } from '../twig/library/library.js';
export type { RemoteSource } from '../twig/library/href.js';
export type { ScopedTwig, Source } from '../twig/scope.js';

/** Options of the native mode. */
export interface NativeControlOptions extends Omit<ControlOptions, 'render' | 'prefix'> {
  render?: 'native';
}

const rendererOf = (options: NativeControlOptions): ControlRenderer =>
  new ControlRenderer({ render: 'native', ...options }, undefined);

/** As `scope` of `amo-elements/twig`, in its native mode. */
export function scope(Twig: TwigModule, options: NativeControlOptions = {}): ScopedTwig {
  return new ScopedTwig(environmentOf(Twig), rendererOf(options));
}

/** As `installControls` of `amo-elements/twig`, in its native mode. */
export function installControls(Twig: TwigModule, options: NativeControlOptions = {}): () => void {
  return install(environmentOf(Twig), rendererOf(options));
}
