import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CancelButtonParams } from '../../src/controls/cancel-button/contract.js';
import { draw } from '../support/draw.js';
import { cell, field, grid, row } from '../support/layout.js';
import { inLang } from '../support/texts.js';

type Story = StoryObj<CancelButtonParams>;

const meta: Meta<CancelButtonParams> = { title: 'Controls/Cancel button', component: 'amo-cancel-button' };
export default meta;

/** Without a text it says "Cancel" in the language of the page, and follows it. */
export const Playground: Story = {};

const STATES = {
  en: {
    word: 'The word of the language',
    text: 'text',
    content: 'Content',
    off: 'Disabled',
    row: 'Beside a button, 7px apart',
    save: 'Save',
    no: 'No',
    back: 'Back to the list',
  },
  ru: {
    word: 'Слово языка страницы',
    text: 'text',
    content: 'Содержимое',
    off: 'Недоступна',
    row: 'Рядом с кнопкой, через 7px',
    save: 'Сохранить',
    no: 'Нет',
    back: 'Назад к списку',
  },
};

/** What can stand in it. It has no busy look: natively the events for that pass it over, and so they do here. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    return grid(
      cell(t.word, draw('cancel_button')),
      cell(t.text, draw('cancel_button', { text: t.no })),
      cell(t.content, html`<amo-cancel-button>${t.back}</amo-cancel-button>`),
      cell(t.off, draw('cancel_button', { disabled: true })),
      cell(t.row, row(draw('button', { text: t.save, blue: true }), draw('cancel_button'))),
    );
  },
};

const FORM = {
  en: { name: 'Name', value: 'Anna Bright', save: 'Save' },
  ru: { name: 'Имя', value: 'Анна Светлова', save: 'Сохранить' },
};

/** With `type="reset"` it gives up what was typed. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(FORM, globals.lang);
    return html`<form class="story-form" @submit=${(event: Event) => event.preventDefault()}>
      ${field(t.name, html`<amo-input name="name" value=${t.value}></amo-input>`)}
      <div class="story-row">
        ${draw('button', { type: 'submit', text: t.save, blue: true })} ${draw('cancel_button', { type: 'reset' })}
      </div>
    </form>`;
  },
};
