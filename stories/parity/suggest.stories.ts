import type { Meta } from '@storybook/web-components-vite';
import { allStates, openStates } from './table.js';

const meta: Meta = { title: 'Parity/Suggest', parameters: { markup: { disable: true } } };
export default meta;

/** The product's markup and the element in every state. */
export const States = allStates('suggest');

/** The opened list of both. */
export const Open = openStates('suggest');
