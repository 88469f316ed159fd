/** What a widget learns of records and of the account. */

/** A client's contact: what `get_current_card_contacts_data` promises a list of. */
export interface CardContact {
  readonly id: number;
  readonly name: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** A ticked row of a list. */
export interface SelectedRow {
  readonly id: number;
  /** `lead`, `contact`, `company`, `customer`. */
  readonly type: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** Rows of a list that are ticked and on the screen: `self.list_selected()`. */
export interface ListSelected {
  readonly selected: readonly SelectedRow[];
  /** How many rows, addresses and numbers there are. */
  readonly summary: { readonly items: number; readonly emails: number; readonly phones: number };
}

/** The account: `self.get_accounts_current()`, free of cycles. Members but these vary. */
export interface AccountInfo {
  readonly id: number | string;
  readonly name: string;
  readonly subdomain: string;
  /** `RUB`. */
  readonly currency?: string;
  /** Seconds since 1970; false: never. */
  readonly paid_from?: number | false;
  readonly paid_till?: number | false;
  /** `Europe/Moscow`. */
  readonly timezone?: string;
  /** As PHP writes it: `d.m.Y`. */
  readonly date_format?: string;
  readonly time_format?: string;
  readonly language?: string;
  readonly country?: string;
  readonly users?: readonly AccountInfoUser[];
  readonly [member: string]: unknown;
}

export interface AccountInfoUser {
  readonly id: number | string;
  readonly name: string;
  readonly login?: string;
  readonly [member: string]: unknown;
}
