import type { PanelWidgetParams } from '../../../surfaces/panel-widget/markup.js';
import type { Area, OpenArea } from '../areas/area.js';

/** The blocks that a widget draws on a page; in a list there is no column before the widget is picked: they wait for it. */
export class Blocks {
  readonly #current: () => OpenArea | undefined;
  #area: Area | undefined;
  #waiting: PanelWidgetParams[] = [];

  /** @param current the page on the screen */
  constructor(current: () => OpenArea | undefined) {
    this.#current = current;
  }

  draw = (block: PanelWidgetParams): void => {
    const current = this.#current();
    if (!current) return;
    if (current.area !== this.#area) this.#waiting = [];
    this.#area = current.area;
    if (current.panel) current.panel.add(block);
    else this.#waiting.push(block);
  };

  /** The column is there: what was drawn for it goes in. */
  show(): void {
    const current = this.#current();
    if (current?.area === this.#area) for (const block of this.#waiting) current?.panel?.add(block);
    this.#waiting = [];
  }
}
