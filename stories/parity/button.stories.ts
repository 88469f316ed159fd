import type { Meta } from '@storybook/web-components-vite';
import { allStates, openStates } from './table.js';

const meta: Meta = { title: 'Parity/Button', parameters: { markup: { disable: true } } };
export default meta;

/** The product's markup and the element in every state. */
export const States = allStates('button');

/** The opened menu of both. */
export const Open = openStates('button');
