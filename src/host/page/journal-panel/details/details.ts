import { curl } from '../../../journal/curl.js';
import type { Entry } from '../../../journal/entry.js';
import type { CannedAnswer } from '../../../config/answers.js';
import { button, make } from '../dom.js';
import { clock } from '../list/summary.js';
import { answerForm } from './answer-form.js';

export interface DetailsNeeds {
  readonly prepare: (answer: CannedAnswer) => void;
  readonly copy: (text: string) => void;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? ''));

/** What a request of the journal asked for, as a prepared answer names it. */
const likeIt = ({ detail }: Entry): Pick<CannedAnswer, 'method' | 'url'> => {
  const url = new URL(String(detail['url']));
  return {
    method: String(detail['method']),
    url: url.origin === location.origin ? url.pathname + url.search : url.href,
  };
};

function ofRequest(entry: Entry, { prepare, copy }: DetailsNeeds): HTMLElement[] {
  const like = likeIt(entry);
  const next = { ...like, once: true };
  return [
    make(
      'div',
      { className: 'tools' },
      button('Copy as curl', () => copy(curl(entry))),
      button('Fail the next one', () => prepare({ ...next, action: 'fail' })),
      button('Slow the next one', () => prepare({ ...next, action: 'slow', ms: 5000 })),
    ),
    answerForm(entry, like, prepare),
  ];
}

/** Everything that an entry says. */
export function details(entry: Entry, needs: DetailsNeeds): HTMLElement[] {
  const { message, remedy, ...rest } = entry.detail;
  const lines = Object.entries(rest).filter(([, value]) => value !== undefined);
  return [
    make('h2', {}, entry.name),
    make(
      'p',
      { className: 'about' },
      [clock(entry.time), entry.level, entry.kind, entry.widget].filter(Boolean).join(' · '),
    ),
    ...(message === undefined ? [] : [make('p', {}, textOf(message))]),
    ...(remedy === undefined ? [] : [make('p', { className: 'remedy' }, textOf(remedy))]),
    ...(entry.kind === 'request' && entry.detail['url'] ? ofRequest(entry, needs) : []),
    make(
      'dl',
      {},
      ...lines.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, make('pre', {}, textOf(value)))]),
    ),
  ];
}
