import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { InputParams } from '../../src/controls/input/contract.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { field, grid } from '../support/layout.js';
import { inLang, localized } from '../support/texts.js';

type Story = StoryObj<InputParams>;

const meta: Meta<InputParams> = { title: 'Controls/Input', component: 'amo-input' };
export default meta;

/** A field to play with: every parameter of the contract is in the table of controls. */
export const Playground: Story = localized({
  en: { name: 'phone', type: 'tel', placeholder: '+1 555 010 0199' },
  ru: { name: 'phone', type: 'tel', placeholder: '+7 900 000-00-00' },
});
Playground.parameters!.label = { en: 'Phone', ru: 'Телефон' };

const STATES = {
  en: {
    empty: 'Empty',
    placeholder: 'Placeholder',
    hint: 'Company name',
    value: 'Value',
    company: 'Northwind Ltd',
    readonly: 'Read-only',
    disabled: 'Disabled',
    error: 'Error, empty: validate-has-error',
    invalid: 'Error: text-input--invalid',
    password: 'Password',
    number: 'Number',
    long: 'A long value',
    text: 'Call back after the meeting with the supplier on Thursday morning',
  },
  ru: {
    empty: 'Пустое',
    placeholder: 'Подсказка',
    hint: 'Название компании',
    value: 'Со значением',
    company: 'ООО «Северный ветер»',
    readonly: 'Только для чтения',
    disabled: 'Недоступно',
    error: 'Ошибка, пустое: validate-has-error',
    invalid: 'Ошибка: text-input--invalid',
    password: 'Пароль',
    number: 'Число',
    long: 'Длинное значение',
    text: 'Перезвонить после встречи с поставщиком в четверг утром',
  },
};

/** What a user can see of a field. The two classes of the errors are the ones that the product's scripts set. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    return grid(
      field(t.empty, draw('input', { name: 'empty' })),
      field(t.placeholder, draw('input', { name: 'hint', placeholder: t.hint })),
      field(t.value, draw('input', { name: 'value', value: t.company })),
      field(t.readonly, draw('input', { name: 'readonly', value: t.company, readonly: true })),
      field(t.disabled, draw('input', { name: 'disabled', value: t.company, disabled: true })),
      field(t.error, draw('input', { name: 'error', placeholder: t.hint, class_name: 'validate-has-error' })),
      field(t.invalid, draw('input', { name: 'invalid', value: t.company, class_name: 'text-input--invalid' })),
      field(t.password, draw('input', { name: 'password', type: 'password', value: 'secret' })),
      field(t.number, draw('input', { name: 'number', type: 'number', value: 42, min: '0', step: '1' })),
      field(t.long, draw('input', { name: 'long', value: t.text })),
    );
  },
};

const WIDTHS = {
  en: {
    natural: 'As wide as natively',
    full: 'class_name with width: 100%',
    auto: 'autosize_width: type to see it grow',
    value: 'grows',
  },
  ru: {
    natural: 'Ширина как у родного',
    full: 'class_name с width: 100%',
    auto: 'autosize_width: растёт вместе с текстом',
    value: 'растёт',
  },
};

/** Width, margin and flex go to the element itself: the field inside fills it. */
export const Width: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(WIDTHS, globals.lang);
    return html`<div class="story-form">
      ${field(t.natural, draw('input', { name: 'natural' }))}
      ${field(t.full, draw('input', { name: 'full', class_name: 'story-wide' }))}
      ${field(t.auto, draw('input', { name: 'auto', value: t.value, autosize_width: true, min_size: 3 }))}
    </div>`;
  },
};

const FORM = {
  en: {
    name: 'Name',
    phone: 'Phone, required',
    code: 'Promo code: three letters, three digits',
    person: 'Anna Bright',
  },
  ru: {
    name: 'Имя',
    phone: 'Телефон, обязателен',
    code: 'Промокод: три латинские буквы, три цифры',
    person: 'Анна Светлова',
  },
};

/** In a form the element is what an HTML field is: entries, Enter, required, pattern, reset, the browser's messages. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(FORM, globals.lang);
    return inForm(
      globals.lang,
      field(t.name, draw('input', { name: 'name', value: t.person, class_name: 'story-wide' })),
      field(t.phone, draw('input', { name: 'phone', type: 'tel', required: true, class_name: 'story-wide' })),
      field(t.code, draw('input', { name: 'code', pattern: '[A-Za-z]{3}[0-9]{3}', class_name: 'story-wide' })),
    );
  },
};
