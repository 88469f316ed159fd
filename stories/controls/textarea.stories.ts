import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TextareaParams } from '../../src/controls/textarea/contract.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { field, grid } from '../support/layout.js';
import { inLang, localized } from '../support/texts.js';

type Story = StoryObj<TextareaParams>;

const meta: Meta<TextareaParams> = { title: 'Controls/Textarea', component: 'amo-textarea' };
export default meta;

/** A text area to play with. */
export const Playground: Story = localized({
  en: { name: 'comment', placeholder: 'What to talk about' },
  ru: { name: 'comment', placeholder: 'О чём поговорить' },
});
Playground.parameters!.label = { en: 'Comment', ru: 'Комментарий' };

const STATES = {
  en: {
    placeholder: 'Placeholder',
    hint: 'What to talk about',
    value: 'Value',
    text: 'Call back after the meeting,\nthen write a letter.',
    readonly: 'Read-only',
    disabled: 'Disabled',
    error: 'Error: validate-has-error',
    autosize: 'autosize: grows with its text',
    rows: 'Five rows',
  },
  ru: {
    placeholder: 'Подсказка',
    hint: 'О чём поговорить',
    value: 'Со значением',
    text: 'Перезвонить после встречи,\nзатем написать письмо.',
    readonly: 'Только для чтения',
    disabled: 'Недоступно',
    error: 'Ошибка: validate-has-error',
    autosize: 'autosize: растёт вместе с текстом',
    rows: 'Пять строк',
  },
};

/** What a user can see of a text area. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    return grid(
      field(t.placeholder, draw('textarea', { name: 'hint', placeholder: t.hint })),
      field(t.value, draw('textarea', { name: 'value', value: t.text })),
      field(t.readonly, draw('textarea', { name: 'readonly', value: t.text, readonly: true })),
      field(t.disabled, draw('textarea', { name: 'disabled', value: t.text, disabled: true })),
      field(t.error, draw('textarea', { name: 'error', value: t.text, class_name: 'validate-has-error' })),
      field(t.autosize, draw('textarea', { name: 'autosize', value: `${t.text}\n${t.text}`, autosize: true })),
      field(t.rows, draw('textarea', { name: 'rows', rows: 5 })),
    );
  },
};

const FORM = { en: { comment: 'Comment, required' }, ru: { comment: 'Комментарий, обязателен' } };

/** In a form the element is what an HTML text area is. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) =>
    inForm(
      globals.lang,
      field(
        inLang(FORM, globals.lang).comment,
        draw('textarea', { name: 'comment', required: true, class_name: 'story-wide' }),
      ),
    ),
};
