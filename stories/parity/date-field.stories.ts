import type { Meta } from '@storybook/web-components-vite';
import { allStates } from './table.js';

const meta: Meta = {
  title: 'Parity/Date field',
  parameters: { markup: { disable: true }, controls: { disable: true } },
};
export default meta;

/** The product's markup and the element in every state. */
export const States = allStates('date_field');
