import type { RuntimeContext } from './context.js';
import type { JQueryCollection } from '../../sdk/jquery.js';

/** The life of one control: what `$(root).data('view')` gives. */
export interface View {
  readonly el: HTMLElement;
  readonly $el: JQueryCollection;
  /** Lets go of the element: handlers, and whatever is open. */
  remove(): void;
}

/** A kind of controls that are attached one by one, by class. */
export interface Kind {
  readonly selector: string;
  /** How often `controls:view:init` and `controls:view:destroy` are fired: once per component of the original. */
  readonly components: number;
  /** No `controls:view:init` was observed, only the end. */
  readonly isQuiet?: boolean;
  create(root: HTMLElement, context: RuntimeContext): View;
  /** Called after the init events. */
  attached?(view: View): void;
}
