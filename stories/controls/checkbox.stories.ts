import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CheckboxParams } from '../../src/controls/checkbox/contract.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { cell, grid } from '../support/layout.js';
import { inLang, localized } from '../support/texts.js';

type Story = StoryObj<CheckboxParams>;

const meta: Meta<CheckboxParams> = { title: 'Controls/Checkbox', component: 'amo-checkbox' };
export default meta;

/** A checkbox to play with. */
export const Playground: Story = localized({
  en: { name: 'agree', value: 'Y', text: 'Send a letter to the client' },
  ru: { name: 'agree', value: 'Y', text: 'Отправить письмо клиенту' },
});

const STATES = {
  en: {
    off: 'Not ticked',
    on: 'Ticked',
    minus: 'Minus',
    disabled: 'Disabled',
    both: 'Disabled, ticked',
    small: 'Small',
    note: 'With a remark',
    text: 'Send a letter',
    remark: 'to all participants',
  },
  ru: {
    off: 'Не отмечен',
    on: 'Отмечен',
    minus: 'Минус',
    disabled: 'Недоступен',
    both: 'Недоступен, отмечен',
    small: 'Маленький',
    note: 'С примечанием',
    text: 'Отправить письмо',
    remark: 'всем участникам',
  },
};

/** What a user can see of a checkbox. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    const box = (caption: string, params: CheckboxParams): unknown =>
      cell(caption, draw('checkbox', { text: t.text, ...params }));
    return grid(
      box(t.off, {}),
      box(t.on, { checked: true }),
      box(t.minus, { checked: true, checked_minus: true }),
      box(t.disabled, { disabled: true }),
      box(t.both, { disabled: true, checked: true }),
      box(t.small, { small: true, checked: true }),
      box(t.note, { note_text: t.remark }),
    );
  },
};

const FORM = {
  en: { agree: 'I agree, required', mail: 'By mail', phone: 'By phone' },
  ru: { agree: 'Согласен, обязательно', mail: 'Почтой', phone: 'По телефону' },
};

/** In a form: one that is required, two of an array name. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(FORM, globals.lang);
    return inForm(
      globals.lang,
      draw('checkbox', { name: 'agree', value: 'Y', text: t.agree, required: true }),
      draw('checkbox', { name: 'way[]', value: 'mail', text: t.mail, checked: true }),
      draw('checkbox', { name: 'way[]', value: 'phone', text: t.phone }),
    );
  },
};
