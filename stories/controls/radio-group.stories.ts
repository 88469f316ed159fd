import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { RadioGroupProps } from '../../src/controls/radio-group/contract.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { field } from '../support/layout.js';
import { inLang, localized } from '../support/texts.js';

type Story = StoryObj<Partial<RadioGroupProps> & { value?: string }>;

const meta: Meta = { title: 'Controls/Radio group', component: 'amo-radio-group' };
export default meta;

const ITEMS = {
  en: [
    { id: 'now', option: 'Now' },
    { id: 'hour', option: 'In an hour' },
    { id: 'day', option: 'Tomorrow', disabled: true },
  ],
  ru: [
    { id: 'now', option: 'Сейчас' },
    { id: 'hour', option: 'Через час' },
    { id: 'day', option: 'Завтра', disabled: true },
  ],
};

/** A group to play with. */
export const Playground: Story = localized({
  en: { name: 'when', items: ITEMS.en, value: 'hour' },
  ru: { name: 'when', items: ITEMS.ru, value: 'hour' },
});

const LABEL = { en: 'When to call', ru: 'Когда звонить' };
Playground.parameters!.label = LABEL;

/** In a form, required. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const group = draw('radio_group', { name: 'when', items: inLang(ITEMS, globals.lang), required: true });
    return inForm(globals.lang, field(inLang(LABEL, globals.lang), group));
  },
};
