/** The history of a record in words. */
import { nameIn, stageOf, type Dictionary } from '../../../records/dictionary.js';
import { money } from '../../../records/values.js';
import { say, type Words } from '../../../shell/words.js';
import * as T from '../texts.js';

type Values = readonly Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>[];

/** As `/api/v4/events` has it. */
export interface HistoryEvent {
  readonly id: number;
  readonly type: string;
  readonly created_at: number;
  readonly created_by: number;
  readonly value_after: Values;
  readonly value_before: Values;
}

/** A line of the feed. */
export interface Line {
  readonly id: number;
  readonly at: number;
  readonly author: string;
  readonly text: string;
}

/** Says one side of a change; '' for nothing. */
type Tell = (values: Values, dictionary: Dictionary, lang: string) => string;

const stage: Tell = ([value], dictionary) => {
  const { id, pipeline_id } = value?.['lead_status'] ?? {};
  const pipeline = dictionary.pipelines.length > 1 ? nameIn(dictionary.pipelines, pipeline_id) : '';
  const name = stageOf(dictionary, pipeline_id, id)?.name ?? '';
  return pipeline ? `${name} (${pipeline})` : name;
};

const OWN: Readonly<Record<string, readonly [title: Words, tell: Tell]>> = {
  lead_status_changed: [T.NEW_STAGE, stage],
  sale_field_changed: [
    T.PRICE,
    ([value], { currency }, lang) => money(value?.['sale_field_value']?.['sale'], currency, lang),
  ],
  entity_responsible_changed: [
    T.RESPONSIBLE_USER,
    ([value], { users }) => nameIn(users, value?.['responsible_user']?.['id']),
  ],
  name_field_changed: [T.NAME, ([value]) => String(value?.['name_field_value']?.['name'] ?? '')],
};

const texts: Tell = (values) => values.map((one) => String(one['custom_field_value']?.['text'] ?? '')).join(', ');

function titleOf(type: string, { fields }: Dictionary, lang: string): string | undefined {
  if (OWN[type]) return say(lang, OWN[type][0]);
  const [, id] = /^custom_field_(\d+)_value_changed$/.exec(type) ?? [];
  if (id) return nameIn(fields, id) || undefined;
  return type.endsWith('_added') ? say(lang, T.MADE) : undefined;
}

function line(event: HistoryEvent, dictionary: Dictionary, lang: string): Line[] {
  const { id, type, created_at: at, created_by, value_after, value_before } = event;
  const title = titleOf(type, dictionary, lang);
  if (title === undefined) return [];
  const tell = OWN[type]?.[1] ?? texts;
  const [after, before] = [value_after, value_before].map((values) => tell(values, dictionary, lang));
  const change = [before, after].some(Boolean) ? `: ${before ? `${before} → ` : ''}${after || '—'}` : '';
  return [{ id, at, author: nameIn(dictionary.users, created_by), text: `${title}${change}` }];
}

/** The lines of what the feed can tell. */
export const history = (events: readonly HistoryEvent[], dictionary: Dictionary, lang: string): readonly Line[] =>
  events.flatMap((event) => line(event, dictionary, lang)).toReversed();
