import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Contract, Row } from '../../contract/contract.js';
import { coerce, fromAttribute } from '../../contract/values.js';
import { BRAND, brand, type Brand } from '../brand.js';
import type { AmoElementClass } from './element-class.js';
import { finalize, type Finalized } from './finalize.js';
import { HtmlElement } from './html-element.js';
import { adopt, adoptAlso, adoptOutside } from './sheets.js';
import { schedule } from '../schedule.js';

/** Key of the ElementInternals; its description is what accessibility checkers look for. */
export const internals: unique symbol = Symbol('internals');

/**
 * Base of the kit's elements: properties and attributes from a contract table, a cloned template in a shadow root, redrawing
 * batched in a microtask, controllers. It is no LitElement because that life cycle costs more than the rest of a closed
 * control together (docs: Decisions).
 */
export abstract class AmoElement extends HtmlElement implements ReactiveControllerHost {
  static readonly contract: Contract;
  static readonly template: string = '';
  static readonly styles: readonly string[] = [];
  /** A press on what takes no focus itself goes to the first thing inside that does, as in a field. */
  static readonly delegatesFocus: boolean = true;
  /** CSS between neighbours, for the document or shadow root that they stand in, by tag. */
  static readonly outside: ((tag: string) => string) | undefined = undefined;
  static get [BRAND](): Brand {
    return brand(this.contract?.name ?? '');
  }
  static get observedAttributes(): string[] {
    return finalize(this as unknown as AmoElementClass).observed;
  }

  /** Read before anything else is kept on the element: looking through one without properties takes no time. */
  #early = ownProperties(this);
  readonly [internals]: ElementInternals = this.attachInternals();
  /** The shadow root. */
  protected readonly root: ShadowRoot;
  #values: Record<string, unknown> | undefined;
  #drawn = false;
  #queued = false;
  #controllers: Set<ReactiveController> | undefined;
  /** Asked for with the first state: most elements never have one. */
  #states: CustomStateSet | undefined;
  #also: Set<string> | undefined;

  constructor() {
    super();
    const { delegatesFocus } = this.constructor as AmoElementClass;
    this.root = this.attachShadow({ mode: 'open', delegatesFocus });
    this.root.appendChild(this.#meta.template.cloneNode(true));
    this.#dress();
  }

  #dress(): void {
    adopt(this.root, this.#meta.dress, (this.constructor as AmoElementClass).styles);
  }

  get #meta(): Finalized {
    return finalize(this.constructor as AmoElementClass);
  }

  connectedCallback(): void {
    if (this.#early) this.#applyEarly(this.#early);
    const { outside } = this.constructor as AmoElementClass;
    if (outside) adoptOutside(this.getRootNode(), this.#meta.around, () => outside(this.localName));
    if (!this.#drawn) {
      this.#drawn = true;
      this.update();
    }
    this.#controllers?.forEach((controller) => controller.hostConnected?.());
  }

  disconnectedCallback(): void {
    this.#controllers?.forEach((controller) => controller.hostDisconnected?.());
  }

  adoptedCallback(): void {
    this.#dress(); // a document drops the sheets of another one
    this.#also?.forEach((css) => adoptAlso(this.root, css));
  }

  attributeChangedCallback(attribute: string, old: string | null, value: string | null): void {
    if (old === value) return;
    const row = this.#meta.byAttribute.get(attribute);
    if (attribute === 'style') this.hostStyleChanged();
    else if (attribute === 'class') this.hostClassChanged();
    else if (!row) this.hostAttributeChanged(attribute, old, value);
    else if (row.reflect || row.own) this.paramChanged(row);
    else this.#store(row, fromAttribute(row, value, this.localName));
  }

  /** Current value of a contract parameter. */
  protected param<T>(row: Row): T {
    if (row.reflect) return fromAttribute(row, this.getAttribute(row.attribute as string), this.localName) as T;
    const values = this.#values;
    return (values && row.name in values ? values[row.name] : row.default) as T;
  }

  /** Sets a contract parameter as its property does. */
  protected setParam(row: Row, value: unknown): void {
    if (!row.reflect) return this.#store(row, coerce(row, value, this.localName));
    const attribute = row.attribute as string;
    const next = coerce(row, value, this.localName);
    // A number has no attribute that says none.
    if (row.type !== 'string') this.toggleAttribute(attribute, next !== row.default);
    if (row.type === 'string' || (row.type === 'number' && next !== row.default))
      this.setAttribute(attribute, String(next));
  }

  /** A parameter changed, by property or attribute. What a reader may ask for at once is set here; the rest is redrawn. */
  protected paramChanged(_row: Row): void {
    this.requestUpdate();
  }

  /** The host's class list changed; classes that natively change the look are followed by the control. */
  protected hostClassChanged(): void {
    this.requestUpdate();
  }

  /** An attribute that is no parameter changed. */
  protected hostAttributeChanged(_attribute: string, _old: string | null, _value: string | null): void {}

  /** The inline style of the host changed. */
  protected hostStyleChanged(): void {}

  /** Writes the parameters into the template: inside the first connection, then batched. */
  protected update(): void {}

  /** Adds a sheet that only the opened control needs. */
  protected adoptAlso(css: string): void {
    (this.#also ??= new Set()).add(css);
    adoptAlso(this.root, css);
  }

  /** Redraws in a microtask; a call before the first connection is not needed and does nothing. */
  requestUpdate(): void {
    if (!this.#drawn || this.#queued) return;
    this.#queued = true;
    schedule(() => {
      this.#queued = false;
      this.#controllers?.forEach((controller) => controller.hostUpdate?.());
      this.update();
      this.#controllers?.forEach((controller) => controller.hostUpdated?.());
    });
  }

  /** True once the element was drawn, inside its first connection. */
  get hasUpdated(): boolean {
    return this.#drawn;
  }

  /** Resolves after the redraw that is under way, if any. */
  get updateComplete(): Promise<boolean> {
    return Promise.resolve(true); // the redraw's microtask was queued before
  }

  addController(controller: ReactiveController): void {
    (this.#controllers ??= new Set()).add(controller);
    if (this.#drawn && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers?.delete(controller);
  }

  /** Switches a custom state, for `:state(name)`. */
  protected setState(name: string, on: boolean): void {
    if (on === (this.#states?.has(name) ?? false)) return;
    this.#states ??= this[internals].states;
    if (on) this.#states.add(name);
    else this.#states.delete(name);
  }

  #store(row: Row, value: unknown): void {
    if (this.param(row) === value) return;
    (this.#values ??= {})[row.name] = value;
    this.paramChanged(row);
  }

  #applyEarly(early: Record<string, unknown>): void {
    this.#early = undefined;
    Object.assign(this, early);
  }
}

/** Takes properties that were set before the element was upgraded off the instance: they hide the accessors. */
function ownProperties(element: HTMLElement): Record<string, unknown> | undefined {
  const names = Object.keys(element);
  if (!names.length) return undefined;
  const result: Record<string, unknown> = {};
  for (const name of names) {
    if (!(name in HTMLElement.prototype) && !(name in Object.getPrototypeOf(element))) continue;
    result[name] = element[name as keyof HTMLElement];
    delete (element as unknown as Record<string, unknown>)[name];
  }
  return result;
}
