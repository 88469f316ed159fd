/** The parts of jQuery and of a widget that the page uses. */
export interface JQueryList {
  readonly length: number;
  readonly [index: number]: Element;
  on(
    events: string,
    selector: string,
    handler: (event: { readonly target: Element; readonly type: string }) => void,
  ): JQueryList;
  on(events: string, handler: (event: { readonly target: Element; readonly type: string }) => void): JQueryList;
  find(selector: string): JQueryList;
  html(markup: string): JQueryList;
  append(markup: string | JQueryList): JQueryList;
  trigger(event: string, args?: unknown[]): JQueryList;
  val(): string | undefined;
  attr(name: string): string | undefined;
  is(selector: string): boolean;
}

export interface JQuery {
  (target: string | Element | Document): JQueryList;
  ajaxTransport(types: string, factory: (options: AjaxOptions) => Transport | undefined): void;
}

export interface AjaxOptions {
  readonly url: string;
  readonly type: string;
  readonly data?: string;
}

export interface Transport {
  send(headers: object, done: (status: number, text: string, responses?: object) => void): void;
  abort(): void;
}

export interface Callbacks {
  render(): boolean | Promise<boolean>;
  init(): boolean;
  bind_actions(): boolean;
  settings($body: JQueryList, context: object): unknown;
  onSave(data: { active: 'Y' | 'N'; fields: Record<string, unknown> }): boolean | Promise<boolean>;
  destroy(): unknown;
}

/** A widget as its script.js makes it, with what the product mixes in. */
export interface Widget {
  readonly callbacks: Callbacks;
  readonly params: Readonly<Record<string, unknown>>;
  i18n(key: string): unknown;
  set_settings(settings: object): void;
}

export type WidgetClass = new () => Widget;
