import { defineContract, type PropsOf } from '../../contract/contract.js';

/** Contract of the element for notifications. */
export const notificationsContract = defineContract('notifications', 'Notifications in the lower left corner.', {
  limit: { type: 'number', face: 'element', default: 5, doc: 'How many are shown at once; the others are counted.' },
  timeout: {
    type: 'number',
    face: 'element',
    default: 10_000,
    doc: 'Milliseconds until a message goes by itself, if it says nothing else; 0: it stays. Errors stay.',
  },
});

export type NotificationsProps = PropsOf<typeof notificationsContract>;
