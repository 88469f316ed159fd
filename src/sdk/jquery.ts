/** The part of jQuery (2.1.3 to 4) that the kit and its pages use. */
import type { AjaxOptions, AjaxRequest } from './widget-object/requests.js';

declare global {
  /**
   * Modules of the product's page by name, where a project has its own types of them: `interface AmoModules { jquery: JQueryStatic }`
   * beside `@types/jquery`, `interface AmoModules { './templates.js': Templates }`.
   */
  interface AmoModules {}
  /** `collection`: what jQuery finds, where a project has its own type of it: `interface AmoTypes { collection: JQuery }`. */
  interface AmoTypes {}
}

/** What callbacks are given of jQuery: the project's own type of collections, else {@link JQueryCollection}. */
export type PageCollection = AmoTypes extends { collection: infer C } ? C : JQueryCollection;
/** The page's jQuery: the project's own type of it, else {@link JQueryStatic}. */
export type PageJQuery = AmoModules extends { jquery: infer J } ? J : JQueryStatic;

export interface JQueryEvent {
  readonly type: string;
  readonly target: EventTarget;
  readonly currentTarget: EventTarget;
  readonly originalEvent?: Event;
  readonly which?: number;
  readonly button?: number;
  preventDefault(): void;
  stopPropagation(): void;
}

export type JQueryHandler = (event: JQueryEvent, ...args: unknown[]) => void;

/** An entry of a form. */
export interface JQueryField {
  name: string;
  value: string;
}

export interface JQueryCollection {
  readonly length: number;
  readonly [index: number]: Element;
  on(events: string, handler: JQueryHandler): this;
  on(events: string, selector: string, handler: JQueryHandler): this;
  off(events: string): this;
  off(events: string, handler: JQueryHandler): this;
  trigger(event: string | object, args?: readonly unknown[]): this;
  data(key: string): unknown;
  data(key: string, value: unknown): this;
  removeData(key: string): this;
  find(selector: string): this;
  filter(selector: string): this;
  is(selector: string): boolean;
  not(selector: string): this;
  closest(selector: string): this;
  parent(): this;
  children(selector?: string): this;
  first(): this;
  last(): this;
  eq(index: number): this;
  each(visit: (index: number, element: Element) => unknown): this;
  one(events: string, handler: JQueryHandler): this;
  html(): string;
  html(content: string | Node | JQueryCollection): this;
  text(): string;
  text(text: string): this;
  append(content: string | Node | JQueryCollection): this;
  prepend(content: string | Node | JQueryCollection): this;
  appendTo(target: string | Node | JQueryCollection): this;
  after(content: string | Node | JQueryCollection): this;
  before(content: string | Node | JQueryCollection): this;
  /** Takes away the content, with its handlers and data. */
  empty(): this;
  remove(): this;
  detach(): this;
  attr(name: string): string | undefined;
  attr(name: string, value: string | null): this;
  removeAttr(name: string): this;
  prop(name: string): unknown;
  prop(name: string, value: unknown): this;
  addClass(names: string): this;
  removeClass(names?: string): this;
  toggleClass(names: string, on?: boolean): this;
  hasClass(name: string): boolean;
  css(name: string): string;
  css(name: string, value: string | number): this;
  css(values: Readonly<Record<string, string | number>>): this;
  show(): this;
  hide(): this;
  val(): unknown;
  val(value: unknown): this;
  toArray(): Element[];
  serializeArray(): JQueryField[];
  serialize(): string;
  next(selector?: string): this;
  prev(selector?: string): this;
  siblings(selector?: string): this;
  index(): number;
  width(): number | undefined;
  height(): number | undefined;
}

/** A request, as a transport is told of it. */
export interface JQueryRequest {
  readonly url: string;
  readonly type: string;
  readonly data?: string;
}

/** What answers a request in place of the browser. */
export interface JQueryTransport {
  send(headers: object, done: (status: number, text: string, responses?: object) => void): void;
  abort(): void;
}

/** What is settled once, by whoever made it. */
export interface JQueryDeferred<T = unknown> {
  resolve(value?: T): this;
  reject(reason?: unknown): this;
  promise(): PromiseLike<T>;
}

/** jQuery itself. */
export interface JQueryStatic {
  (target: string | EventTarget | JQueryCollection | readonly Element[]): JQueryCollection;
  Event(type: string, properties?: object): object;
  Deferred<T = unknown>(): JQueryDeferred<T>;
  ajax<T = unknown>(options: AjaxOptions): AjaxRequest<T>;
  get<T = unknown>(url: string, data?: object | string): AjaxRequest<T>;
  getJSON<T = unknown>(url: string, data?: object | string): AjaxRequest<T>;
  post<T = unknown>(url: string, data?: object | string): AjaxRequest<T>;
  each<T>(list: readonly T[], visit: (index: number, value: T) => unknown): unknown;
  extend<T extends object, U extends object>(target: T, source: U): T & U;
  param(data: object): string;
  when(...all: readonly unknown[]): PromiseLike<unknown>;
  ajaxTransport(types: string, factory: (request: JQueryRequest) => JQueryTransport | undefined): void;
}
