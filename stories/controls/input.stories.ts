import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { InputParams } from '../../src/controls/input/contract.js';
import { localized } from '../support/texts.js';

const meta: Meta<InputParams> = { title: 'Controls/Input', component: 'amo-input' };
export default meta;

export const Default: StoryObj<InputParams> = localized({
  en: { name: 'phone', placeholder: 'Phone number' },
  ru: { name: 'phone', placeholder: 'Номер телефона' },
});
