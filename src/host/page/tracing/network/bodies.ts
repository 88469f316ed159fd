/** Bodies of requests and answers, as the journal keeps them: text, cut. */
const LIMIT = 20_000;

export const cut = (text: string): string =>
  text.length > LIMIT ? `${text.slice(0, LIMIT)}… (${text.length} characters)` : text;

const fieldsOf = (form: FormData): Record<string, unknown> =>
  Object.fromEntries(
    Array.from(form, ([name, value]) => [name, typeof value === 'string' ? value : `[file ${value.name}]`]),
  );

/** A body that is sent. */
export function sentBody(body: unknown): unknown {
  if (body === null || body === undefined) return undefined;
  if (typeof body === 'string') return cut(body);
  if (body instanceof URLSearchParams) return cut(String(body));
  if (body instanceof FormData) return fieldsOf(body);
  if (body instanceof Blob) return `[${body.type || 'blob'}, ${body.size} bytes]`;
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return `[${body.byteLength} bytes]`;
  return `[${Object.prototype.toString.call(body).slice(8, -1)}]`;
}

const TEXT = /^$|text\/(?!event-stream)|json|xml|javascript|x-www-form-urlencoded/i;

/** The text of an answer, without a hold on the answer itself; undefined: it is none. */
export async function answerText(response: Response): Promise<string | undefined> {
  if (!response.body || !TEXT.test(response.headers.get('content-type') ?? '')) return undefined;
  const reader = response.clone().body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length <= LIMIT) continue;
    void reader.cancel();
    return `${text.slice(0, LIMIT)}…`;
  }
}

/** What an XMLHttpRequest was answered. */
export function xhrAnswer(xhr: XMLHttpRequest): unknown {
  const { responseType, status } = xhr;
  if (!status) return undefined;
  if (responseType === '' || responseType === 'text') return cut(xhr.responseText);
  if (responseType === 'json') return xhr.response;
  return `[${responseType}]`;
}

/** Header lines, as XMLHttpRequest gives them. */
export const headerLines = (lines: string): Record<string, string> =>
  Object.fromEntries(
    lines
      .trim()
      .split(/\r?\n/)
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );
