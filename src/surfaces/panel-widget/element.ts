import type { Row } from '../../contract/contract.js';
import { message } from '../../contexts/locale.js';
import { AmoElement } from '../../core/element/amo-element.js';
import { adoptOutside } from '../../core/element/sheets.js';
import { writeAttribute, writeClass, writeText } from '../../core/write.js';
import { panelTokensNative } from '../panel/tokens.js';
import { toggled } from '../toggled.js';
import { panelWidgetContract, type PanelWidgetProps } from './contract.js';
import { ARROW, ARROW_DOWN, ARROW_UP, SHOWN } from './markup.js';
import { panelWidgetHost, panelWidgetStyles } from './styles.js';
import { PANEL_WIDGET } from './texts.js';

const LOGO = 'card-widgets__widget__caption__logo';
const dressed = new WeakSet<Node>();

export interface AmoPanelWidget extends PanelWidgetProps {}

/**
 * A block of a panel: its caption shows and hides the body. Works alone, too.
 *
 * @summary A block of a panel: a caption that shows and hides it.
 * @slot - The body.
 * @slot logo - In place of the logo.
 * @slot logo-min - In place of the logo of a closed panel.
 * @slot heading - In place of the name.
 * @csspart widget - The block.
 * @csspart caption - The caption, a button; the names of `caption-class` are parts of it, too.
 * @csspart logo - A logo.
 * @csspart heading - The name.
 * @csspart arrow - The arrow.
 * @csspart body - The body.
 * @cssprop --amo-panel-caption - Ground of the caption.
 * @cssprop --amo-panel-arrow - Colour of the arrow.
 * @cssstate expanded - The body is shown.
 * @fires {ToggleEvent} toggle - The user showed or hid the body.
 */
export class AmoPanelWidget extends AmoElement {
  static override readonly contract = panelWidgetContract;
  static override readonly delegatesFocus = false;
  static override readonly styles = [panelWidgetHost, panelWidgetStyles];
  static override readonly template =
    '<div class="card-widgets__widget" part="widget">' +
    '<button class="card-widgets__widget__caption" part="caption" type="button" aria-controls="body">' +
    `<span class="wide"><slot name="logo"></slot><slot name="heading"><span class="heading" part="heading"> </span></slot></span>` +
    `<span class="small"><slot name="logo-min"><span class="letter"> </span></slot></span>` +
    `<span class="${ARROW}" part="arrow"></span></button>` +
    '<div class="card-widgets__widget__body" part="body" id="body"><slot></slot></div></div>';

  readonly #caption = this.root.querySelector('button')!;
  readonly #arrow = this.root.querySelector(`.${ARROW}`)!;
  readonly #heading = this.root.querySelector('.heading')!;
  readonly #letter = this.root.querySelector('.letter')!;
  readonly #body = this.root.querySelector<HTMLElement>('#body')!;
  readonly #images = new Map<string, HTMLImageElement>();

  constructor() {
    super();
    this.#caption.addEventListener('click', () => this.#press());
    // An error of an image reaches the host of what is slotted only on its way down.
    for (const place of [this.root, this]) place.addEventListener('error', this.#failed, true);
    this.root.addEventListener('slotchange', () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptOutside(this.ownerDocument, dressed, () => panelTokensNative);
  }

  /** The texts are others now. */
  localeChanged(): void {
    this.requestUpdate();
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'logo' || row.name === 'logo_min') this.#forget(row.name);
    super.paramChanged(row);
  }

  protected override update(): void {
    const { expanded, compact } = this;
    const shown = expanded && !compact;
    writeClass(this.#caption, 'card-widgets__widget__caption', ...this.#names);
    writeAttribute(this.#caption, 'part', ['caption', ...this.#names].join(' '));
    this.#caption.ariaExpanded = String(shown);
    const name = this.heading || this.querySelector('[slot=heading]')?.textContent?.trim();
    this.#caption.ariaLabel = name || message(this, PANEL_WIDGET).replace('%s', '').trim();
    writeClass(this.#arrow, ARROW, shown ? ARROW_UP : ARROW_DOWN);
    writeClass(this.root.firstElementChild!, 'card-widgets__widget', compact ? 'compact' : '');
    writeClass(this.#body, 'card-widgets__widget__body', shown ? SHOWN : '');
    this.#body.hidden = !shown;
    writeText(this.#heading, this.heading);
    writeText(this.#letter, [...(name ?? '')][0]?.toUpperCase() ?? '');
    this.#draw('logo', this.logo, LOGO);
    this.#draw('logo_min', this.logoMin, `${LOGO}_min`);
    this.setState('expanded', expanded);
  }

  get #names(): string[] {
    return this.captionClass.split(/\s+/).filter(Boolean);
  }

  #slotOf(name: string): HTMLSlotElement {
    return this.root.querySelector(`slot[name="${name.replace('_', '-')}"]`)!;
  }

  #forget(name: string): void {
    this.#images.get(name)?.remove();
    this.#images.delete(name);
  }

  /**
   * A logo is what its slot shows without other content. One that has failed is not asked for again until its address
   * changes; the name stands in for it.
   */
  #draw(name: string, src: string, className: string): void {
    const slot = this.#slotOf(name);
    if (src && !this.#images.has(name)) {
      const image = this.ownerDocument.createElement('img');
      image.className = className;
      image.setAttribute('part', 'logo');
      image.alt = '';
      image.src = src;
      this.#images.set(name, image);
      slot.prepend(image);
    }
    const given = slot.assignedElements().some((element) => !(element as HTMLElement).hidden);
    slot.parentElement!.classList.toggle('has-logo', given || slot.firstElementChild === this.#images.get(name));
  }

  #press(): void {
    this.expanded = this.compact || !this.expanded;
    toggled(this, this.expanded);
  }

  readonly #failed = ({ target }: Event): void => {
    if (!(target instanceof HTMLImageElement)) return;
    if ([...this.#images.values()].includes(target)) target.remove();
    else if (target.parentElement === this && target.slot.startsWith('logo')) target.hidden = true;
    else return;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-panel-widget': AmoPanelWidget;
  }
}
