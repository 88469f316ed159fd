/** The part of jQuery (2.1.3 to 4) that the runtime uses. */

export interface JQueryEvent {
  readonly type: string;
  readonly target: EventTarget;
  readonly currentTarget: EventTarget;
  readonly originalEvent?: Event;
  readonly which?: number;
  readonly button?: number;
  preventDefault(): void;
}

export type JQueryHandler = (event: JQueryEvent, ...args: unknown[]) => void;

export interface JQueryCollection {
  readonly length: number;
  readonly [index: number]: Element;
  on(events: string, handler: JQueryHandler): this;
  on(events: string, selector: string, handler: JQueryHandler): this;
  off(events: string): this;
  trigger(event: string | object, args?: readonly unknown[]): this;
  data(key: string): unknown;
  data(key: string, value: unknown): this;
  removeData(key: string): this;
}

export interface JQueryStatic {
  (target: EventTarget): JQueryCollection;
  Event(type: string, properties?: object): object;
}
