import type { CannedAnswer } from '../../../config/answers.js';
import type { Entry } from '../../../journal/entry.js';
import { make } from '../dom.js';

const text = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? ''));

/** Asks what the next requests like one are answered; begins with what that one was. */
export function answerForm(
  { detail }: Entry,
  like: Pick<CannedAnswer, 'method' | 'url'>,
  prepare: (answer: CannedAnswer) => void,
): HTMLElement {
  const url = make('input', { type: 'text', value: like.url });
  const status = make('input', { type: 'number', min: '200', max: '599', value: String(detail['status'] ?? 200) });
  const body = make('textarea', { rows: 4, value: text(detail['answer'] ?? '') });
  const once = make('input', { type: 'checkbox', checked: true });
  const form = make(
    'form',
    {},
    make('label', {}, 'Address begins with', url),
    make('label', {}, 'Status', status),
    make('label', { className: 'wide' }, 'Body', body),
    make('label', {}, once, 'only the next one'),
    make('button', { type: 'submit' }, 'Answer this'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answer = {
      ...like,
      url: url.value,
      action: 'answer',
      status: Number(status.value),
      body: body.value,
    } as const;
    prepare({ ...answer, ...(once.checked && { once: true }) });
  });
  return make('details', {}, make('summary', {}, 'Answer the next one'), form);
}
