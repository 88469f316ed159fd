/** What widgets add to the menus of phones and addresses of mail: `add_action`, and `add_source` of text messages. */
export type ActionType = 'phone' | 'email' | 'sms';

export interface Action {
  readonly type: ActionType;
  /** Code of the widget. */
  readonly code: string;
  /** Text of the entry. */
  readonly title: string;
  /** What the widget gave; called through the life cycle's caller. @param data `{value}`: the number or the address */
  readonly fn: (data: object) => unknown;
}

export class Actions {
  #all: readonly Action[] = [];

  /** A widget that adds one anew, as after entering another card, replaces its former. */
  add(action: Action): void {
    const isAnother = ({ type, code }: Action): boolean => type !== action.type || code !== action.code;
    this.#all = [...this.#all.filter(isAnother), action];
  }

  of(type: ActionType): readonly Action[] {
    return this.#all.filter((action) => action.type === type);
  }

  /** Takes away what a widget added. */
  remove(code: string): void {
    this.#all = this.#all.filter((action) => action.code !== code);
  }
}
