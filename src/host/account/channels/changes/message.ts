/** A message of a channel as the host makes it; the product's own was not observed. */
export interface ChannelMessage {
  readonly body: { readonly payload: ChannelPayload };
}

/** What a listener is given: the documentation's sample reads `message.data.params.old_value`. */
export interface ChannelPayload {
  /** As `/api/v4/events` names what happened: `lead_status_changed`, `common_note_added`. */
  readonly type: string;
  readonly data: {
    /** What has changed: `leads`, `notes`, `tasks`, `widgets`, the name of a table of the account. */
    readonly entity: string;
    readonly id: number | string;
    /** The record that a note or a task belongs to. */
    readonly card?: { readonly entity: string; readonly id: number };
    /** User, 0 for the robot. */
    readonly created_by: number;
    /** Seconds since 1970. */
    readonly created_at: number;
    /** What was, and what is; null: nothing. `field` as a record of the API has it; `CFV[id]` for a custom field. */
    readonly params: { readonly field: string | null; readonly old_value: unknown; readonly new_value: unknown };
  };
}

/** A message, and where it is told. */
export interface Told {
  readonly channels: readonly string[];
  readonly message: ChannelMessage;
}

export const told = (channels: readonly string[], type: string, data: ChannelPayload['data']): Told => ({
  channels: [...new Set(channels)],
  message: { body: { payload: { type, data } } },
});
