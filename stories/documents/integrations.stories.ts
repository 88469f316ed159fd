import type { Meta } from '@storybook/web-components-vite';
import { hostStory } from '../support/host-frame.js';

const meta: Meta = {
  title: 'Documents/Integrations',
  tags: ['host', '!autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    markup: { disable: true },
  },
};
export default meta;

/** The examples of the document, as written. */
export const Example = hostStory(
  { scenario: 'integrations', at: '/settings/widgets/?open=integrations', title: 'Integrations' },
  (find) => find('.modal.integrations .integrations-note'),
);
