import { defineContract, of, type PropsOf } from '../../contract/contract.js';
import type { TaskSyncItem } from './answer.js';

/** Contract of the task synchronisation. */
export const taskSyncContract = defineContract(
  'task_sync',
  'Services that tasks are synchronised with, each with a switch.',
  {
    items: {
      type: 'list',
      face: 'element',
      attribute: false,
      shape: 'readonly TaskSyncItem[]',
      as: of<readonly TaskSyncItem[]>(),
      doc:
        'What `calendarSync` of the widgets returned: `{name, description, enabled, onEnable, onDisable, onSetup}`, or ' +
        '`{sync, code, logo, origin, widget}` around it.',
    },
  },
);

export type TaskSyncProps = PropsOf<typeof taskSyncContract>;
