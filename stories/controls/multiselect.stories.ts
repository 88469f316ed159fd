import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { MultiselectParams } from '../../src/controls/multiselect/contract.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { field, grid } from '../support/layout.js';
import { inLang, localized } from '../support/texts.js';

type Story = StoryObj<MultiselectParams>;

const meta: Meta<MultiselectParams> = { title: 'Controls/Multiselect', component: 'amo-multiselect' };
export default meta;

const VALUES = {
  en: [
    { id: 1, value: 'Anna Bright' },
    { id: 2, value: 'Boris Low' },
    { id: 3, value: 'Night shift', disabled: true },
    { id: 4, value: 'Vera Orr' },
    { id: 5, value: 'Greg Tall' },
  ],
  ru: [
    { id: 1, value: 'Анна Светлова' },
    { id: 2, value: 'Борис Ломов' },
    { id: 3, value: 'Ночная смена', disabled: true },
    { id: 4, value: 'Вера Орлова' },
    { id: 5, value: 'Глеб Высокий' },
  ],
};

/** A list to play with. */
export const Playground: Story = localized({
  en: { name: 'who', values: VALUES.en, selected: '2' },
  ru: { name: 'who', values: VALUES.ru, selected: '2' },
});
Playground.parameters!.label = { en: 'Who calls', ru: 'Кто звонит' };

const STATES = {
  en: {
    some: 'Some chosen',
    none: 'None chosen',
    size: 'Three rows high',
    disabled: 'Disabled',
    empty: 'Without options',
  },
  ru: {
    some: 'Выбраны несколько',
    none: 'Ничего не выбрано',
    size: 'Высота в три строки',
    disabled: 'Недоступно',
    empty: 'Без пунктов',
  },
};

/** What a user can see of a choice of several. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    const values = inLang(VALUES, globals.lang);
    return grid(
      field(t.some, draw('multiselect', { name: 'some', values, selected: '["1","4"]' })),
      field(t.none, draw('multiselect', { name: 'none', values })),
      field(t.size, draw('multiselect', { name: 'size', values, size: 3, selected: '["1"]' })),
      field(t.disabled, draw('multiselect', { name: 'disabled', values, disabled: true, selected: '["1"]' })),
      field(t.empty, draw('multiselect', { name: 'empty' })),
    );
  },
};

/** In a form, required: an entry for each chosen option. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const label = { en: 'Who calls', ru: 'Кто звонит' };
    return inForm(
      globals.lang,
      field(
        inLang(label, globals.lang),
        draw('multiselect', { name: 'who', values: inLang(VALUES, globals.lang), required: true }),
      ),
    );
  },
};
