import type { WidgetConfig } from '../../config/config.js';
import type { OpenArea } from '../areas/area.js';
import type { LoadedWidget } from '../widget-object/loaded-widget.js';
import { HUNG, type Called, type Ended } from './calls/called.js';

/** How far a widget has come on a page. */
export interface Started {
  readonly config: WidgetConfig;
  /** Undefined: it could not be loaded, or lacks a callback that is needed. */
  readonly widget: LoadedWidget | undefined;
  /** Render came true, and init was called. */
  readonly rendered: boolean;
}

/** A page while it is on the screen, and the widgets that run there. */
export class Visit {
  readonly open: OpenArea;
  /** By code; settles once init has ended, or nothing is left to wait for. */
  readonly started = new Map<string, Promise<Started>>();
  /** Widgets whose callbacks were called here, in their order. */
  readonly running = new Map<string, LoadedWidget>();
  readonly hanging: string[] = [];
  isLeft = false;

  constructor(open: OpenArea) {
    this.open = open;
  }

  /** Waits for a call, at most ten seconds; one that takes longer is noted. */
  async wait(called: Called): Promise<Ended | typeof HUNG> {
    const end = await called.patient;
    if (end === HUNG) this.hanging.push(called.label);
    return end;
  }

  /** The widget is here: the page was not left, and the widget not stopped in the meantime. */
  has(widget: LoadedWidget): boolean {
    return !this.isLeft && this.running.get(widget.config.code) === widget;
  }
}
