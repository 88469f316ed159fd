import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SwitcherParams, SwitcherProps } from '../../src/controls/switcher/contract.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { field, grid } from '../support/layout.js';
import { inLang, localized } from '../support/texts.js';

type Story = StoryObj<SwitcherParams>;

const meta: Meta<SwitcherParams> = { title: 'Controls/Switcher', component: 'amo-switcher' };
export default meta;

/** A switch to play with. Without a value it sends `Y`. */
export const Playground: Story = localized({
  en: { name: 'letters', checked: true },
  ru: { name: 'letters', checked: true },
});
Playground.parameters!.label = { en: 'Send letters to the client', ru: 'Отправлять письма клиенту' };

const STATES = {
  en: {
    off: 'Off',
    on: 'On',
    disabled: 'Disabled',
    both: 'Disabled, on',
    error: 'Error: validate-has-error',
    thin: 'Thin',
    thinOn: 'Thin, on',
    thinDisabled: 'Thin, disabled',
    thinError: 'Thin, error',
  },
  ru: {
    off: 'Выключен',
    on: 'Включён',
    disabled: 'Недоступен',
    both: 'Недоступен, включён',
    error: 'Ошибка: validate-has-error',
    thin: 'Тонкий',
    thinOn: 'Тонкий, включён',
    thinDisabled: 'Тонкий, недоступен',
    thinError: 'Тонкий, ошибка',
  },
};

/** What a user can see of a switch. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    const one = (
      caption: string,
      params: Partial<SwitcherProps> & { class_name?: string; checked?: boolean } = {},
    ): unknown => field(caption, draw('switcher', params));
    const error = { class_name: 'validate-has-error' };
    return grid(
      one(t.off),
      one(t.on, { checked: true }),
      one(t.disabled, { disabled: true }),
      one(t.both, { disabled: true, checked: true }),
      one(t.error, error),
      one(t.thin, { thin: true }),
      one(t.thinOn, { thin: true, checked: true }),
      one(t.thinDisabled, { thin: true, disabled: true }),
      one(t.thinError, { thin: true, ...error }),
    );
  },
};

const FORM = {
  en: { rules: 'I know the rules, required', mail: 'By mail' },
  ru: { rules: 'С правилами знаком, обязательно', mail: 'Почтой' },
};

/** In a form: what is on is sent. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(FORM, globals.lang);
    return inForm(
      globals.lang,
      field(t.rules, draw('switcher', { name: 'rules', required: true })),
      field(t.mail, draw('switcher', { name: 'mail', thin: true, checked: true })),
    );
  },
};
