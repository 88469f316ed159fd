import type { Meta } from '@storybook/web-components-vite';
import { hostStory } from '../support/host-frame.js';

const meta: Meta = {
  title: 'Documents/Task sync',
  tags: ['host', '!autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    markup: { disable: true },
  },
};
export default meta;

/** The examples of the document, as written. */
export const Example = hostStory({ scenario: 'task-sync', at: '/todo/line/', title: 'Task sync' }, async (find) => {
  (await find('.js-todo-sync')).click();
  await find('.js-calendar-sync-item:not(.js-loading)');
});
