import type { Meta } from '@storybook/web-components-vite';
import { allStates, openStates } from './table.js';

const meta: Meta = { title: 'Parity/Pipeline select', parameters: { markup: { disable: true } } };
export default meta;

/** Native markup and the element in every state; that the native control is a select is a guess. */
export const States = allStates('pipeline_select');

/** The opened list of both. */
export const Open = openStates('pipeline_select');
