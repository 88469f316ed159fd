import type { ControlRenderer } from './draw/control-renderer.js';
import type { ControlOptions } from './draw/options.js';
import type { Environment } from './environment.js';

interface Installation {
  readonly options: ControlOptions;
  readonly uninstall: () => void;
}

const installed = new WeakMap<Environment, Installation>();

function equal(a: ControlOptions, b: ControlOptions): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof ControlOptions>;
  return [...keys].every((key) => a[key] === b[key]);
}

/**
 * Puts a renderer in force for good. Another one with other options takes its place, one with the same options changes
 * nothing.
 * @returns takes the renderer out again, if no later call replaced it
 */
export function install(environment: Environment, renderer: ControlRenderer): () => void {
  if (!environment.library.internals)
    throw new TypeError(
      'amo-elements: installControls needs twig.js itself, an object with extend. For a bare function use scope.',
    );
  const { options } = renderer;
  const former = installed.get(environment);
  if (former && equal(former.options, options)) return former.uninstall;
  environment.add(renderer);
  former?.uninstall();
  const uninstall = (): void => {
    environment.remove(renderer);
    if (installed.get(environment)?.uninstall === uninstall) installed.delete(environment);
  };
  installed.set(environment, { options, uninstall });
  return uninstall;
}
