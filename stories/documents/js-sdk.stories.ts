import type { Meta } from '@storybook/web-components-vite';
import { hostStory, openPanel } from '../support/host-frame.js';

const meta: Meta = {
  title: 'Documents/JS SDK',
  tags: ['host', '!autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    markup: { disable: true },
  },
};
export default meta;

/** The examples of the document, as written. */
export const Example = hostStory({ scenario: 'js-sdk', at: '/leads/detail/1', title: 'JS SDK' }, openPanel('js_sdk'));
