import { Face } from './face.js';
import type { TwigModule } from './library.js';
import type { ControlOptions } from './options.js';
import { stageOf, type Stage } from './stage.js';

interface Installation {
  readonly options: ControlOptions;
  readonly uninstall: () => void;
}

const installed = new WeakMap<Stage, Installation>();

function equal(a: ControlOptions, b: ControlOptions): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof ControlOptions>;
  return [...keys].every((key) => a[key] === b[key]);
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
  const stage = stageOf(Twig);
  if (!stage.library.internals)
    throw new TypeError(
      'amo-elements: installControls needs twig.js itself, an object with extend. For a bare function use scope.',
    );
  const face = new Face(options);
  const former = installed.get(stage);
  if (former && equal(former.options, options)) return former.uninstall;
  stage.add(face);
  former?.uninstall();
  const uninstall = (): void => {
    stage.remove(face);
    if (installed.get(stage)?.uninstall === uninstall) installed.delete(stage);
  };
  installed.set(stage, { options, uninstall });
  return uninstall;
}
