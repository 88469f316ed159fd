/** Pipelines, kinds of tasks, reasons of loss, catalogs. */
import type { Row } from '../tables.js';
import { USERS } from './people.js';
import { DAY, type SeedContext } from './options.js';

export const WON = 142;
export const LOST = 143;
export const PIPELINES = [5000001, 5000002] as const;
const COLORS = ['#c1c1c1', '#99ccff', '#ffff99', '#ffcc66', '#ffcccc', '#CCFF66', '#D5D8DB'];
const STAGES = ['incoming', 'first', 'talks', 'decision', 'contract', 'won', 'lost'];

/** Id of an open stage of a pipeline: 0 is the unsorted one. */
export const stageId = (pipeline: number, index: number): number => PIPELINES[pipeline]! * 10 + index;

export const pipelineRows = ({ words: { texts } }: SeedContext): Row[] =>
  PIPELINES.map((id, pipeline) => ({
    id,
    name: texts[pipeline ? 'second' : 'main']!,
    sort: pipeline + 1,
    is_main: pipeline === 0,
    is_unsorted_on: true,
    is_archive: false,
    statuses: STAGES.map((name, index) => ({
      id: name === 'won' ? WON : name === 'lost' ? LOST : stageId(pipeline, index),
      name: texts[name]!,
      sort: index < 5 ? (index + 1) * 10 : 9990 + index * 10,
      is_editable: index > 0 && index < 5,
      color: COLORS[index]!,
      type: index === 0 ? 1 : 0,
    })),
  }));

export const taskTypeRows = ({ words: { texts } }: SeedContext): Row[] => [
  { id: 1, name: texts.call!, color: null, icon_id: null, code: 'FOLLOW_UP' },
  { id: 2, name: texts.meeting!, color: null, icon_id: null, code: 'MEETING' },
  { id: 2000001, name: texts.letter!, color: 'ff8f92', icon_id: 7, code: '' },
];

export const lossReasonRows = ({ words: { texts }, now }: SeedContext): Row[] =>
  ['expensive', 'silent'].map((name, index) => ({
    id: 4000001 + index,
    name: texts[name]!,
    sort: (index + 1) * 100_000,
    created_at: now - 300 * DAY,
    updated_at: now - 300 * DAY,
  }));

export const CATALOGS = [1001, 1002] as const;

export const catalogRows = ({ words: { texts }, now }: SeedContext): Row[] =>
  ['goods', 'invoices'].map((name, index) => ({
    id: CATALOGS[index]!,
    name: texts[name]!,
    created_by: USERS[0],
    updated_by: USERS[0],
    created_at: now - 200 * DAY,
    updated_at: now - 100 * DAY,
    sort: (index + 1) * 10,
    type: index ? 'invoices' : 'products',
    can_add_elements: true,
    can_show_in_cards: true,
    can_link_multiple: true,
    can_be_deleted: false,
    sdk_widget_code: null,
  }));
