/** Controls in twig.js templates as the product's native markup, without what prints elements: a third smaller. */
import { Face } from './face.js';
import { install } from './install.js';
import type { TwigModule } from './library.js';
import type { ControlOptions } from './options.js';
import { ScopedTwig } from './scope.js';
import { stageOf } from './stage.js';

export type { Template, TemplateOptions, TwigModule } from './library.js';
export type { RemoteSource } from './href.js';
export type { ScopedTwig, Source } from './scope.js';

/** Options of the native mode. */
export interface NativeControlOptions extends Omit<ControlOptions, 'render' | 'prefix'> {
  render?: 'native';
}

const faceOf = (options: NativeControlOptions): Face => new Face({ render: 'native', ...options }, undefined);

/** As `scope` of `amo-elements/twig`, in its native mode. */
export function scope(Twig: TwigModule, options: NativeControlOptions = {}): ScopedTwig {
  return new ScopedTwig(stageOf(Twig), faceOf(options));
}

/** As `installControls` of `amo-elements/twig`, in its native mode. */
export function installControls(Twig: TwigModule, options: NativeControlOptions = {}): () => void {
  return install(stageOf(Twig), faceOf(options));
}
