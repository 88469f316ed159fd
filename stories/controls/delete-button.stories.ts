import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { DeleteButtonParams } from '../../src/controls/delete-button/contract.js';
import { draw } from '../support/draw.js';
import { cell, grid, row } from '../support/layout.js';
import { inLang, localized } from '../support/texts.js';

type Story = StoryObj<DeleteButtonParams>;

const meta: Meta<DeleteButtonParams> = { title: 'Controls/Delete button', component: 'amo-delete-button' };
export default meta;

/**
 * Natively a text with a bin that no key reaches; the element is a button. The look of the native one was not measured:
 * this one fits the family.
 */
export const Playground: Story = localized({ en: { text: 'Delete the lead' }, ru: { text: 'Удалить сделку' } });

const STATES = {
  en: {
    text: 'text',
    bin: 'A bin alone, named "Delete"',
    content: 'Content',
    off: 'Disabled',
    row: 'At the end of a row',
    save: 'Save',
    remove: 'Delete',
    all: 'Delete all 5 notes',
  },
  ru: {
    text: 'text',
    bin: 'Одна корзина, её имя «Удалить»',
    content: 'Содержимое',
    off: 'Недоступна',
    row: 'В конце ряда',
    save: 'Сохранить',
    remove: 'Удалить',
    all: 'Удалить все 5 примечаний',
  },
};

/** What can stand in it. Without a text it is named in the language of the page; `aria-label` names what is deleted. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    return grid(
      cell(t.text, draw('delete_button', { text: t.remove })),
      cell(t.bin, draw('delete_button')),
      cell(t.content, html`<amo-delete-button>${t.all}</amo-delete-button>`),
      cell(t.off, draw('delete_button', { text: t.remove, disabled: true })),
      cell(
        t.row,
        row(
          draw('button', { text: t.save, blue: true }),
          draw('cancel_button'),
          draw('delete_button', { text: t.remove }),
        ),
      ),
    );
  },
};
