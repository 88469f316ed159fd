/** Requests that the product sends or signs for a widget. */

/** What `$.ajax` returns, as far as it is more than a promise; `T` is the answer. */
export interface AjaxRequest<T = unknown> extends PromiseLike<T> {
  /** 0: none came, as when the server does not allow the page's origin (CORS). */
  readonly status: number;
  readonly statusText: string;
  readonly responseText: string;
  readonly responseJSON?: unknown;
  /** @param callback `D` is what it says its first argument is */
  done<D = T>(callback: (data: D, status: string, request: AjaxRequest<T>) => unknown): this;
  /** @param callback `status`: `error`, `timeout`, `abort`, `parsererror`; `thrown`: the text of the HTTP status */
  fail(callback: (request: AjaxRequest<T>, status: string, thrown: string) => unknown): this;
  always(callback: (...args: never[]) => unknown): this;
  abort(): void;
}

/** Options of `$.ajax` that widgets use; any other is handed on. */
export interface AjaxOptions {
  readonly url: string;
  /** Default `GET`. */
  readonly type?: string;
  readonly method?: string;
  readonly data?: unknown;
  /** Kind of the answer: `json`, `text`, `html`, `xml`, `script`. Default: by its header. */
  readonly dataType?: string;
  readonly contentType?: string | false;
  readonly processData?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly [option: string]: unknown;
}

/** Kind of the answer of `crm_post`, as `$.post` has it. */
export type AnswerType = 'text' | 'json' | 'xml' | 'html' | 'script';

/** `self.crm_post`: a POST through the product's server, at most once a second; more of them wait in a queue. */
export interface CrmPost {
  /**
   * @param data an object is sent as a form
   * @param callback of a good answer; `D` is what it says its first argument is
   * @param type of the answer. Default `text`
   * @param error of any other
   */
  <D = string>(
    url: string,
    data?: object | string | null,
    callback?: ((answer: D, status: string, request: AjaxRequest) => unknown) | null,
    type?: AnswerType,
    error?: (request: AjaxRequest, status: string, thrown: string) => unknown,
  ): void;
}
