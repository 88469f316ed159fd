import type { Row } from '../../contract/contract.js';
import { message } from '../../contexts/locale.js';
import { brandOf } from '../../core/brand.js';
import { scrollStyles } from '../../theme/scroll.js';
import { AmoElement } from '../../core/element/amo-element.js';
import { adoptOutside } from '../../core/element/sheets.js';
import { writeClass, writeText } from '../../core/write.js';
import { toggled } from '../toggled.js';
import { panelContract, type PanelProps } from './contract.js';
import { ACTIVE } from './markup.js';
import { panelHost, panelStyles, panelTokensNative } from './styles.js';
import { PANEL_HEADING } from './texts.js';

/** A widget's block as the panel knows it, whichever copy of the kit made it. */
interface Block extends HTMLElement {
  compact: boolean;
  expanded: boolean;
}

/** Documents that have the panel's colours. */
const dressed = new WeakSet<Node>();

const isBlock = (element: Element): element is Block => brandOf(element)?.name === 'panel_widget';

export interface AmoPanel extends PanelProps {}

/**
 * A panel of widgets, for pages of one's own: looks like the product's right panel, and holds `amo-panel-widget`s.
 *
 * @summary A panel of widgets at the right: 265 pixels wide open, 65 closed.
 * @slot - The widgets.
 * @slot end - Below the widgets, while the panel is open.
 * @csspart panel - The panel.
 * @csspart toggle - The button that opens and closes it.
 * @csspart heading - The heading.
 * @cssprop --amo-panel - Ground of the panel.
 * @cssstate open - The panel is open.
 * @fires {ToggleEvent} toggle - The user opened or closed the panel. Bubbles: a widget inside fires it too.
 */
export class AmoPanel extends AmoElement {
  static override readonly contract = panelContract;
  static override readonly delegatesFocus = false;
  static override readonly styles = [panelHost, panelStyles, scrollStyles];
  static override readonly template =
    '<section class="card-widgets custom-scroll" part="panel" aria-labelledby="heading"><div class="card-widgets__top">' +
    '<button class="card-widgets-on-off-top" part="toggle" type="button" aria-labelledby="heading" aria-controls="elements">' +
    '<span class="card-widgets__top__icon"><span class="add-widget-icon"></span></span></button>' +
    '<span class="card-widgets__top__caption" part="heading" id="heading"> </span></div>' +
    '<div class="card-widgets__elements" id="elements"><slot></slot><slot name="end"></slot></div></section>';

  readonly #panel = this.root.firstElementChild as HTMLElement;
  readonly #toggle = this.root.querySelector('button')!;
  readonly #heading = this.root.querySelector('#heading')!;
  readonly #slot = this.root.querySelector('slot')!;

  constructor() {
    super();
    this.#toggle.addEventListener('click', () => this.#press(!this.open));
    this.#slot.addEventListener('slotchange', () => this.#tell());
    this.#slot.addEventListener('toggle', (event) => this.#heard(event));
  }

  override connectedCallback(): void {
    const kept = this.#kept();
    if (kept !== undefined && !this.hasUpdated) this.open = kept;
    super.connectedCallback();
    adoptOutside(this.ownerDocument, dressed, () => panelTokensNative);
    this.#tell();
  }

  /** The widgets inside. */
  get #blocks(): Block[] {
    return this.#slot.assignedElements({ flatten: true }).filter(isBlock);
  }

  /** The texts are others now. */
  localeChanged(): void {
    this.requestUpdate();
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'open') this.#opened();
    super.paramChanged(row);
  }

  protected override update(): void {
    writeClass(this.#panel, 'card-widgets', 'custom-scroll', this.open ? ACTIVE : '');
    this.#toggle.ariaExpanded = String(this.open);
    writeText(this.#heading, this.heading || message(this, PANEL_HEADING));
    this.setState('open', this.open);
  }

  /** An opened panel shows the body of one widget, a closed one of none. */
  #opened(): void {
    this.#tell();
    const blocks = this.#blocks;
    if (!this.open) for (const block of blocks) block.expanded = false;
    else if (blocks[0] && !blocks.some(({ expanded }) => expanded)) blocks[0].expanded = true;
    this.#keep();
  }

  #tell(): void {
    for (const block of this.#blocks) block.compact = !this.open;
  }

  #press(open: boolean): void {
    this.open = open;
    toggled(this, open);
  }

  /** A widget that is opened opens the panel. */
  #heard(event: Event): void {
    if (this.#blocks.includes(event.target as Block) && (event.target as Block).expanded && !this.open)
      this.#press(true);
  }

  get #storage(): Storage | undefined {
    try {
      return this.ownerDocument.defaultView?.localStorage;
    } catch {
      return undefined; // a frame without an origin has none
    }
  }

  #kept(): boolean | undefined {
    const kept = this.remember ? this.#storage?.getItem(`amo-panel:${this.remember}`) : null;
    return kept == null ? undefined : kept === '1';
  }

  #keep(): void {
    if (!this.remember || !this.hasUpdated) return;
    try {
      this.#storage?.setItem(`amo-panel:${this.remember}`, this.open ? '1' : '0');
    } catch {
      // full: the next visit begins as the page says
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-panel': AmoPanel;
  }
}
