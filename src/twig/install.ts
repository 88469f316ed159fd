import type { Face } from './draw/control-renderer.js';
import type { ControlOptions } from './draw/options.js';
import type { Stage } from './environment.js';

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
 * Puts a face in force for good. Another one with other options takes its place, one with the same options changes
 * nothing.
 * @returns takes the face out again, if no later call replaced it
 */
export function install(stage: Stage, face: Face): () => void {
  if (!stage.library.internals)
    throw new TypeError(
      'amo-elements: installControls needs twig.js itself, an object with extend. For a bare function use scope.',
    );
  const { options } = face;
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
