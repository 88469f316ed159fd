import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { AmoButton } from '../../src/controls/button/element.js';
import type { ButtonParams, ButtonProps } from '../../src/controls/button/contract.js';
import { draw } from '../support/draw.js';
import { cell, grid, group, row } from '../support/layout.js';
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
    looks: 'Looks',
    icons: 'Icons and words',
    plain: 'Default',
    row: 'Neighbours stand 7px apart',
    slot: 'Content instead of text',
    save: 'Save',
    cancel: 'Cancel',
    add: 'Add field',
    edit: 'Edit',
    copy: 'Copy link',
    remove: 'Delete',
    more: 'More',
    send: 'Send to',
    all: 'everybody',
    pay: 'Pay',
  },
  ru: {
    looks: 'Вид',
    icons: 'Значки и слова',
    plain: 'Обычная',
    row: 'Между соседями 7px',
    slot: 'Содержимое вместо text',
    save: 'Сохранить',
    cancel: 'Отменить',
    add: 'Добавить поле',
    edit: 'Изменить',
    copy: 'Скопировать ссылку',
    remove: 'Удалить',
    more: 'Ещё',
    send: 'Отправить',
    all: 'всем',
    pay: 'Оплатить',
  },
};
type Words = (typeof LOOKS)['en'];

const button = (text: string, more: Args = {}): TemplateResult => draw('button', { text, ...more });

function looks(t: Words): TemplateResult {
  const cancel = button(t.cancel, { class_name: 'button-cancel' });
  return group(
    t.looks,
    cell(t.plain, button(t.save)),
    cell('blue', button(t.save, { blue: true })),
    cell('disabled', row(button(t.save, { disabled: true }), button(t.save, { blue: true, disabled: true }))),
    cell('button-cancel', cancel),
    cell('button-input_add-new', button(t.add, { class_name: 'button-input_add-new' })),
    cell('outlined', button(t.save, { class_name: 'outlined' })),
    cell('blue, outlined', button(t.save, { blue: true, class_name: 'outlined' })),
    cell(t.row, row(button(t.save, { blue: true }), cancel)),
  );
}

function icons(t: Words): TemplateResult {
  return group(
    t.icons,
    cell('icon_class_name: icon-plus', button(t.add, { icon_class_name: 'icon-plus' })),
    cell('icon_class_name: icon-edit', button(t.edit, { icon_class_name: 'icon-edit' })),
    cell('icon_class_name: icon-copy', button(t.copy, { icon_class_name: 'icon-copy' })),
    cell('icon_class_name: icon-del', button(t.remove, { icon_class_name: 'icon-del' })),
    cell('icon_right_name: icon-down', button(t.more, { icon_right_name: 'icon-down' })),
    cell('text_bold', button(t.send, { text_bold: t.all })),
    cell(t.slot, html`<amo-button blue>${t.pay} <b>100 €</b></amo-button>`),
  );
}

/** The looks of a button and what can stand beside its label. */
export const Looks: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const words = inLang(LOOKS, globals.lang);
    return html`${looks(words)} ${icons(words)}`;
  },
};

const BUSY = { en: { save: 'Save', plain: 'Default' }, ru: { save: 'Сохранить', plain: 'Обычная' } };

/** The two states of a button that does something: busy, and done. */
export const Busy: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(BUSY, globals.lang);
    return grid(
      cell(`${t.plain}, loading`, button(t.save, { loading: true })),
      cell('blue, loading', button(t.save, { blue: true, loading: true })),
      cell('saved', button(t.save, { saved: true })),
    );
  },
};

const FLOW = {
  en: { save: 'Save', fail: 'Save, fails', good: 'loading, then flashSaved()', bad: 'loading, then fail()' },
  ru: { save: 'Сохранить', fail: 'С ошибкой', good: 'loading, затем flashSaved()', bad: 'loading, затем fail()' },
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
      cell(
        t.good,
        html`<amo-button blue text=${t.save} @click=${run((button) => void button.flashSaved())}></amo-button>`,
      ),
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
