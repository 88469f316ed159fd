import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { AmoDateField } from '../../src/controls/date-field/element.js';
import type { DateFieldParams } from '../../src/controls/date-field/contract.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { field, grid } from '../support/layout.js';
import { inLang, localized } from '../support/texts.js';

type Story = StoryObj<DateFieldParams>;

const meta: Meta<DateFieldParams> = { title: 'Controls/Date field', component: 'amo-date-field' };
export default meta;

const LABEL = { en: 'Date of the call', ru: 'Дата звонка' };
/** Pictures are taken on this day. */
const today = '2026-11-20';

const date = (more: Record<string, unknown> = {}): Story => {
  const args = { name: 'date', value: '2026-11-25', today, ...more } as DateFieldParams;
  const story: Story = localized<DateFieldParams>({ en: args, ru: args });
  story.parameters = { ...story.parameters, label: LABEL };
  return story;
};

/** A date to play with: every parameter of the contract is in the table of controls. */
export const Playground: Story = date();

const STATES = {
  en: {
    value: 'Value',
    placeholder: 'Placeholder',
    hint: 'Date',
    range: 'Range',
    names: 'Names of months',
    readonly: 'Read-only',
    disabled: 'Disabled',
    invalid: 'Error: text-input--invalid',
    error: 'Error: validate-has-error',
  },
  ru: {
    value: 'Со значением',
    placeholder: 'Подсказка',
    hint: 'Дата',
    range: 'Период',
    names: 'Названия месяцев',
    readonly: 'Только для чтения',
    disabled: 'Недоступно',
    invalid: 'Ошибка: text-input--invalid',
    error: 'Ошибка: validate-has-error',
  },
};

/** What a user can see of a date. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    const value = '2025-03-05';
    return grid(
      field(t.value, draw('date_field', { name: 'value', value })),
      field(t.placeholder, draw('date_field', { name: 'hint', placeholder: t.hint })),
      field(t.range, draw('date_field', { type: 'range', value: '2026-11-05/2026-11-20', today })),
      field(t.names, draw('date_field', { name: 'names', value, data_format: 'D MMMM YYYY' })),
      field(t.readonly, draw('date_field', { name: 'readonly', value, readonly: true })),
      field(t.disabled, draw('date_field', { name: 'disabled', value, disabled: true })),
      field(t.invalid, draw('date_field', { name: 'invalid', value, class_name: 'text-input--invalid' })),
      field(t.error, draw('date_field', { name: 'error', value, class_name: 'validate-has-error' })),
    );
  },
};

const opens: Story['play'] = ({ canvasElement }) =>
  canvasElement.querySelector<AmoDateField>('amo-date-field')!.showPicker();

/** The calendar, as it opens with a click or an arrow down. */
export const Open: Story = date();
Open.play = opens;
Open.tags = ['!autodocs'];
Open.parameters = { ...Open.parameters, height: 320 };

/** A range: the first click is its start, the second its end. Days before the tenth cannot be chosen here. */
export const Range: Story = date({ type: 'range', value: '2026-11-12/2026-11-20', min: '2026-11-10' });
Range.play = opens;
Range.tags = ['!autodocs'];
Range.parameters = { ...Range.parameters, height: 370 };

const FORM = {
  en: { date: 'Date, required, from tomorrow on', range: 'Range' },
  ru: { date: 'Дата, обязательна, с завтрашнего дня', range: 'Период' },
};

/** In a form the element is what an HTML date is; a range has two entries. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(FORM, globals.lang);
    return inForm(
      globals.lang,
      field(t.date, draw('date_field', { name: 'date', required: true, direction: 'future', today })),
      field(
        t.range,
        draw('date_field', { type: 'range', name_from: 'from', name_to: 'to', value: '2026-11-12/2026-11-20', today }),
      ),
    );
  },
};
