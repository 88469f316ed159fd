import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { RadioParams } from '../../src/controls/radio/contract.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { cell, choice, grid } from '../support/layout.js';
import { inLang, localized } from '../support/texts.js';

type Story = StoryObj<RadioParams>;

const meta: Meta<RadioParams> = { title: 'Controls/Radio', component: 'amo-radio' };
export default meta;

/** One option to play with. */
export const Playground: Story = localized({
  en: { name: 'when', value: 'hour', label: 'In an hour' },
  ru: { name: 'when', value: 'hour', label: 'Через час' },
});

const STATES = {
  en: {
    off: 'Not chosen',
    on: 'Chosen',
    disabled: 'Disabled',
    both: 'Disabled, chosen',
    color: 'Colour',
    text: 'In an hour',
  },
  ru: {
    off: 'Не выбран',
    on: 'Выбран',
    disabled: 'Недоступен',
    both: 'Недоступен, выбран',
    color: 'Цвет',
    text: 'Через час',
  },
};

/** What a user can see of an option. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    const option = (caption: string, params: RadioParams): unknown =>
      cell(caption, draw('radio', { label: t.text, ...params }));
    return grid(
      option(t.off, { name: 'off' }),
      option(t.on, { name: 'on', selected: true }),
      option(t.disabled, { name: 'disabled', disabled: true }),
      option(t.both, { name: 'both', disabled: true, selected: true }),
      option(t.color, { name: 'color', color: '#ffffcc' }),
    );
  },
};

const GROUPS = {
  en: { ask: 'When to call, required', now: 'Now', hour: 'In an hour', day: 'Tomorrow' },
  ru: { ask: 'Когда звонить, обязательно', now: 'Сейчас', hour: 'Через час', day: 'Завтра' },
};

/** Options of one name are a group: one is chosen, one is a tab stop, arrows go through them, `required` counts for all. */
export const Group: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(GROUPS, globals.lang);
    return inForm(
      globals.lang,
      choice(
        t.ask,
        draw('radio', { name: 'when', value: 'now', label: t.now, required: true }),
        draw('radio', { name: 'when', value: 'hour', label: t.hour }),
        draw('radio', { name: 'when', value: 'day', label: t.day }),
      ),
    );
  },
};
