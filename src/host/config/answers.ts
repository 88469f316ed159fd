/** An answer that the user prepared for a request: kept in amo-host.json. */
export interface CannedAnswer {
  /** Default: any. */
  readonly method?: string;
  /** Beginning of the address, absolute or from the account's root: `/api/v4/tasks`. */
  readonly url: string;
  /** `fail`: no connection; `slow`: after `ms`; `answer`: status and body. */
  readonly action: 'fail' | 'slow' | 'answer';
  /** Milliseconds that a slow one waits. */
  readonly ms?: number;
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** As it is sent. Default: empty. */
  readonly body?: string;
  /** Only for the next such request. Default: for all. */
  readonly once?: boolean;
}
