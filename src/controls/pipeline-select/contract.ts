import { defineContract, of, type ParamsOf, type PropsOf } from '../../contract/contract.js';
import { selectContract, type SelectItem } from '../select/contract.js';

/** A step of a pipeline. */
export interface PipelineStatus {
  id: string | number;
  name: string;
  color?: string;
  /** Place among the steps that are a map. */
  sort?: number;
}

/** A pipeline with its steps. */
export interface Pipeline {
  id: string | number;
  name: string;
  /** A list, or a map by id, whose order is that of `sort`. */
  statuses?: readonly PipelineStatus[] | Readonly<Record<string, PipelineStatus>>;
}

/** An entry of the list: a pipeline, or an option that stands by itself. */
export type PipelineItem = Pipeline | SelectItem;

/** Contract of the choice of a step of a pipeline (`pipeline_select`). What it has besides `items` is that of the select. */
export const pipelineSelectContract = defineContract('pipeline_select', 'A choice of one step of several pipelines.', {
  ...selectContract.params,
  items: {
    type: 'list',
    shape: 'readonly PipelineItem[]',
    as: of<readonly PipelineItem[]>(),
    doc: 'The pipelines: `{id, name, statuses: [{id, name, color?}]}`; an option of a select, `{id, option}`, stands by itself.',
  },
  selected: {
    type: 'string',
    own: true,
    attribute: 'value',
    property: 'value',
    doc: 'Id of the chosen step. Natively falsy or unknown is the first one; the element keeps an unknown value and marks it.',
  },
  pipeline_id: {
    type: 'string',
    face: 'element',
    own: true,
    property: 'pipelineId',
    doc: 'Pipeline of the chosen step. Set it where several have a step of that id, as won and lost.',
  },
  pipeline_name: {
    type: 'string',
    face: 'element',
    reflect: true,
    doc: 'Name of an entry of its own that the pipeline of the chosen step has in the form; without it only the step is sent.',
  },
});

export type PipelineSelectParams = ParamsOf<typeof pipelineSelectContract>;
export type PipelineSelectProps = PropsOf<typeof pipelineSelectContract>;
