import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { AmoButton } from '../../src/controls/button/element.js';
import type { ButtonParams, ButtonProps } from '../../src/controls/button/contract.js';
import { draw } from '../support/draw.js';
import { cell, grid, group } from '../support/layout.js';
import { inLang, localized } from '../support/texts.js';

type Args = ButtonParams & Partial<Pick<ButtonProps, 'loading' | 'saved' | 'name'>>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = { title: 'Controls/Button', component: 'amo-button' };
export default meta;

/** A button to play with: every parameter of the contract is in the table of controls. */
export const Playground: Story = localized({
  en: { text: 'Save', blue: true },
  ru: { text: 'Сохранить', blue: true },
});

const LOOKS = {
  en: {
    looks: 'Looks', icons: 'Icons and words', save: 'Save', cancel: 'Cancel', plain: 'Default', blue: 'blue: the main action',
    disabled: 'disabled', cancelled: 'button-cancel', add: 'button-input_add-new', outlined: 'outlined', blueOutlined: 'blue, outlined',
    before: 'icon_class_name', after: 'icon_right_name', bold: 'text_bold', words: 'Send to', all: 'everybody', row: 'Neighbours stand 7px apart',
    more: 'More', remove: 'Delete', copy: 'Copy link', edit: 'Edit', create: 'Add field', slot: 'Content instead of text', rich: 'Pay',
  },
  ru: {
    looks: 'Вид', icons: 'Значки и слова', save: 'Сохранить', cancel: 'Отменить', plain: 'Обычная', blue: 'blue: главное действие',
    disabled: 'disabled', cancelled: 'button-cancel', add: 'button-input_add-new', outlined: 'outlined', blueOutlined: 'blue, outlined',
    before: 'icon_class_name', after: 'icon_right_name', bold: 'text_bold', words: 'Отправить', all: 'всем', row: 'Между соседями 7px',
    more: 'Ещё', remove: 'Удалить', copy: 'Скопировать ссылку', edit: 'Изменить', create: 'Добавить поле',
    slot: 'Содержимое вместо text', rich: 'Оплатить',
  },
};

/** The looks of a button and what can stand beside its label. */
export const Looks: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(LOOKS, globals.lang);
    return html`
      ${group(
        t.looks,
        cell(t.plain, draw('button', { text: t.save })),
        cell(t.blue, draw('button', { text: t.save, blue: true })),
        cell(t.disabled, html`${draw('button', { text: t.save, disabled: true })}${draw('button', { text: t.save, blue: true, disabled: true })}`),
        cell(t.cancelled, draw('button', { text: t.cancel, class_name: 'button-cancel' })),
        cell(t.add, draw('button', { text: t.create, class_name: 'button-input_add-new' })),
        cell(t.outlined, draw('button', { text: t.save, class_name: 'outlined' })),
        cell(t.blueOutlined, draw('button', { text: t.save, blue: true, class_name: 'outlined' })),
        cell(t.row, html`${draw('button', { text: t.save, blue: true })}${draw('button', { text: t.cancel, class_name: 'button-cancel' })}`),
      )}
      ${group(
        t.icons,
        cell(`${t.before}: icon-plus`, draw('button', { text: t.create, icon_class_name: 'icon-plus' })),
        cell(`${t.before}: icon-edit`, draw('button', { text: t.edit, icon_class_name: 'icon-edit' })),
        cell(`${t.before}: icon-copy`, draw('button', { text: t.copy, icon_class_name: 'icon-copy' })),
        cell(`${t.before}: icon-del`, draw('button', { text: t.remove, icon_class_name: 'icon-del' })),
        cell(`${t.after}: icon-down`, draw('button', { text: t.more, icon_right_name: 'icon-down' })),
        cell(t.bold, draw('button', { text: t.words, text_bold: t.all })),
        cell(t.slot, html`<amo-button blue>${t.rich} <b>100 ₽</b></amo-button>`),
      )}
    `;
  },
};

const BUSY = {
  en: { save: 'Save', plain: 'Default', blue: 'blue', loading: 'loading', saved: 'saved' },
  ru: { save: 'Сохранить', plain: 'Обычная', blue: 'blue', loading: 'loading', saved: 'saved' },
};

/** The two states of a button that does something: busy, and done. */
export const Busy: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(BUSY, globals.lang);
    return grid(
      cell(`${t.plain}, ${t.loading}`, draw('button', { text: t.save, loading: true })),
      cell(`${t.blue}, ${t.loading}`, draw('button', { text: t.save, blue: true, loading: true })),
      cell(t.saved, draw('button', { text: t.save, saved: true })),
    );
  },
};

const FLOW = {
  en: { save: 'Save', fail: 'Save, fails', good: 'loading, then flashSaved()', bad: 'loading, then fail()', note: 'Click the buttons.' },
  ru: {
    save: 'Сохранить', fail: 'Сохранить с ошибкой', good: 'loading, затем flashSaved()', bad: 'loading, затем fail()',
    note: 'Нажмите на кнопки.',
  },
};

/** How long the pretended request takes, in milliseconds. */
const REQUEST = 900;

function run(end: (button: AmoButton) => void): (event: Event) => void {
  return ({ currentTarget }) => {
    const button = currentTarget as AmoButton;
    button.loading = true;
    setTimeout(() => end(button), REQUEST);
  };
}

/** A request behind a button: it waits, then says "Saved" or shakes. */
export const SaveAndFail: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(FLOW, globals.lang);
    return grid(
      cell(t.good, html`<amo-button blue text=${t.save} @click=${run((button) => void button.flashSaved())}></amo-button>`),
      cell(t.bad, html`<amo-button blue text=${t.fail} @click=${run((button) => button.fail())}></amo-button>`),
    );
  },
};

const MENU = {
  en: {
    text: 'More',
    context_menu: [
      { id: 'task', text: 'Add a task', icon: 'plus' },
      { id: 'edit', text: 'Edit', icon: 'edit' },
      { id: 'copy', text: 'Copy the link', icon: 'copy', copy: 'https://example.com/', copy_text: 'Copied' },
      { id: 'notify', text: 'Notify me', checkable: true, checked: true },
      { id: 'docs', text: 'Documentation', href: '#docs' },
      { id: 'delete', text: 'Delete', icon: 'del' },
    ],
  },
  ru: {
    text: 'Ещё',
    context_menu: [
      { id: 'task', text: 'Поставить задачу', icon: 'plus' },
      { id: 'edit', text: 'Изменить', icon: 'edit' },
      { id: 'copy', text: 'Скопировать ссылку', icon: 'copy', copy: 'https://example.com/', copy_text: 'Скопировано' },
      { id: 'notify', text: 'Уведомлять меня', checkable: true, checked: true },
      { id: 'docs', text: 'Документация', href: '#docs' },
      { id: 'delete', text: 'Удалить', icon: 'del' },
    ],
  },
};

/** A menu: icons, a link, an entry with a check mark, one that copies. Arrow keys, Home, End and Esc work. */
export const Menu: Story = localized<Args>(MENU);

/** The same menu, opened. */
export const MenuOpen: Story = {
  ...localized<Args>(MENU),
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    canvasElement.querySelector<AmoButton>('amo-button')!.toggleMenu(true);
  },
};
MenuOpen.parameters = { ...MenuOpen.parameters, height: 320 };
