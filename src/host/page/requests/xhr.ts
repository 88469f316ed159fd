/** A request of the browser as jQuery's own transport sends it. */

export interface XhrOptions {
  readonly url: string;
  readonly type: string;
  readonly async?: boolean;
  readonly data?: string;
  readonly hasContent?: boolean;
  readonly crossDomain?: boolean;
  readonly username?: string;
  readonly password?: string;
  readonly mimeType?: string;
  readonly xhrFields?: Readonly<Record<string, unknown>>;
  readonly xhr: () => XMLHttpRequest;
}

export type Complete = (status: number, text: string, answers?: { readonly text: string }, headers?: string) => void;

export interface Sending {
  abort(): void;
}

/** `responseText` cannot be read when another type of answer was asked for. */
function textOf(request: XMLHttpRequest): string | undefined {
  return request.responseType === '' || request.responseType === 'text' ? request.responseText : undefined;
}

export function sendXhr(options: XhrOptions, headers: Readonly<Record<string, string>>, complete: Complete): Sending {
  const request = options.xhr();
  request.open(options.type, options.url, options.async !== false, options.username, options.password);
  Object.assign(request, options.xhrFields);
  if (options.mimeType) request.overrideMimeType(options.mimeType);
  const sent = options.crossDomain ? headers : { 'X-Requested-With': 'XMLHttpRequest', ...headers };
  for (const [name, value] of Object.entries(sent)) request.setRequestHeader(name, value);
  let isOver = false;
  const end = (tell: () => void) => (): void => {
    if (isOver) return;
    isOver = true;
    tell();
  };
  request.onload = end(() => {
    const text = textOf(request);
    const answers = text === undefined ? undefined : { text };
    complete(request.status || 200, request.statusText, answers, request.getAllResponseHeaders());
  });
  request.onerror = end(() => complete(request.status, request.statusText));
  request.send((options.hasContent && options.data) || null);
  return {
    abort: end(() => request.abort()),
  };
}
