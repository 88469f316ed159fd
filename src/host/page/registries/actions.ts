/** What widgets put into the menus of the page: `add_action`, `add_source`. */

/** An entry in the menu of each phone or e-mail address. */
export interface WidgetAction {
  readonly type: 'phone' | 'email';
  /** Widget whose it is. */
  readonly code: string;
  readonly title: string;
  /** @param data `value`: the number or the address */
  readonly fn: (data: { readonly value: string; readonly [key: string]: unknown }) => unknown;
}

/** A way to write to a client: `sms` is handed `{phone, message, contact_id}` and promises that it was sent. */
export interface WidgetSource {
  readonly type: string;
  readonly code: string;
  readonly title: string;
  readonly handler: (params: unknown) => unknown;
}

/** One entry a type and widget: the latest. */
export class Registry<T extends { readonly type: string; readonly code: string }> {
  #items: T[] = [];
  readonly #listeners = new Set<() => void>();

  get items(): readonly T[] {
    return this.#items;
  }

  add(item: T): void {
    this.#items = [...this.#items.filter((one) => one.type !== item.type || one.code !== item.code), item];
    this.#tell();
  }

  /** What a widget that goes has added. */
  remove(code: string): void {
    this.#items = this.#items.filter((one) => one.code !== code);
    this.#tell();
  }

  /** @returns takes the listener away */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
