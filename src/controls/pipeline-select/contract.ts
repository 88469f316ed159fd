import { defineContract, of, type ParamsOf } from '../../contract/contract.js';

/** A step of a pipeline. */
export interface PipelineStatus {
  id: string | number;
  name: string;
  color?: string;
}

/** A pipeline with its steps. */
export interface Pipeline {
  id: string | number;
  name: string;
  /** A list, or a map by id. */
  statuses?: readonly PipelineStatus[] | Readonly<Record<string, PipelineStatus>>;
}

/** Contract of the choice of a step of a pipeline (`pipeline_select`). */
export const pipelineSelectContract = defineContract('pipeline_select', 'A choice of one step of several pipelines.', {
  items: {
    type: 'list', shape: 'readonly Pipeline[]', as: of<readonly Pipeline[]>(),
    doc: 'The pipelines: `{id, name, statuses: [{id, name, color?}]}`.',
  },
  selected: { type: 'string', doc: 'Id of the chosen step; falsy or unknown is the first one.' },
  name: { type: 'string', reflect: true, doc: 'Name of the entry in the form.' },
  id: { type: 'string', face: 'native', doc: 'Id of the hidden field.' },
  class_name: { type: 'string', face: 'native', doc: 'Class of the root.' },
  disabled: { type: 'boolean', reflect: true, doc: 'Cannot be opened or focused.' },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes of the root.' },
});

export type PipelineSelectParams = ParamsOf<typeof pipelineSelectContract>;
