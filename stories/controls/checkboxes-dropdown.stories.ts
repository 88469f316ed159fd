import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type {
  CheckboxesDropdownItem,
  CheckboxesDropdownParams,
} from '../../src/controls/checkboxes-dropdown/contract.js';
import type { AmoCheckboxesDropdown } from '../../src/controls/checkboxes-dropdown/element.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { field, grid } from '../support/layout.js';
import { inLang, localized, type Texts } from '../support/texts.js';

type Story = StoryObj<CheckboxesDropdownParams>;

const meta: Meta<CheckboxesDropdownParams> = {
  title: 'Controls/Checkboxes dropdown',
  component: 'amo-checkboxes-dropdown',
};
export default meta;

const LABEL = { en: 'Responsible', ru: 'Ответственные' };

const PEOPLE: Texts<CheckboxesDropdownItem[]> = {
  en: [
    { id: 1, option: 'Anna Bright', is_checked: true },
    { id: 2, option: 'Boris Low' },
    { id: 3, option: 'Head of sales', is_checked: true, readonly: true },
    { id: 4, option: 'Former colleague', active: 'N' },
    { id: 5, option: 'On duty', bg_color: '#fffeb2' },
    { id: 6, option: 'Night shift', divider_before: { title: 'Groups' } },
    { id: 7, option: 'Call centre' },
  ],
  ru: [
    { id: 1, option: 'Анна Светлова', is_checked: true },
    { id: 2, option: 'Борис Ломов' },
    { id: 3, option: 'Руководитель продаж', is_checked: true, readonly: true },
    { id: 4, option: 'Бывший сотрудник', active: 'N' },
    { id: 5, option: 'Дежурный', bg_color: '#fffeb2' },
    { id: 6, option: 'Ночная смена', divider_before: { title: 'Группы' } },
    { id: 7, option: 'Колл-центр' },
  ],
};
const NUMERAL = { en: 'person,people', ru: 'сотрудник,сотрудника,сотрудников,сотрудники' };

const people = (more: CheckboxesDropdownParams = {}): Story => {
  const story: Story = localized<CheckboxesDropdownParams>({
    en: { name: 'who[]', items: PEOPLE.en, title_empty: 'Nobody', title_numeral: NUMERAL.en, ...more },
    ru: { name: 'who[]', items: PEOPLE.ru, title_empty: 'Никого', title_numeral: NUMERAL.ru, ...more },
  });
  story.parameters!.label = LABEL;
  return story;
};

/** Boxes to play with: every parameter of the contract is in the table of controls. */
export const Playground: Story = people();

const STATES = {
  en: {
    some: 'Some',
    more: 'More than five',
    all: 'All',
    none: 'None: title_empty',
    before: 'title_before',
    custom: 'custom_title',
    small: 'small',
    disabled: 'Disabled',
    readonly: 'Read-only',
    invalid: 'Error: checkboxes_dropdown__title_invalid',
    long: 'A long text',
    nobody: 'Nobody is responsible',
    who: 'Who:',
    own: 'By responsible',
    text: 'Waiting for the documents of the accounts department',
  },
  ru: {
    some: 'Некоторые',
    more: 'Больше пяти',
    all: 'Все',
    none: 'Никто: title_empty',
    before: 'title_before',
    custom: 'custom_title',
    small: 'small',
    disabled: 'Недоступно',
    readonly: 'Только чтение',
    invalid: 'Ошибка: checkboxes_dropdown__title_invalid',
    long: 'Длинный текст',
    nobody: 'Ответственных нет',
    who: 'Кто:',
    own: 'По ответственным',
    text: 'Ждём документы от бухгалтерии контрагента из Новосибирска',
  },
};

/** What a user can see of the closed control. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    const items = inLang(PEOPLE, globals.lang);
    const ticked = (count: number) => items.map((item, at) => ({ ...item, is_checked: at < count }));
    const title_numeral = inLang(NUMERAL, globals.lang);
    const one = (label: string, params: object) =>
      field(label, draw('checkboxes_dropdown', { name: 'who', items: ticked(1), title_numeral, ...params }));
    return grid(
      one(t.some, { items: ticked(2) }),
      one(t.more, { items: ticked(6) }),
      one(t.all, { items: ticked(7) }),
      one(t.none, { items: ticked(0), title_empty: t.nobody }),
      one(t.before, { title_before: t.who }),
      one(t.custom, { custom_title: t.own }),
      one(t.small, { small: true }),
      one(t.disabled, { disabled: true }),
      one(t.readonly, { readonly: true }),
      one(t.invalid, { class_name: 'checkboxes_dropdown__title_invalid' }),
      one(t.long, {
        items: [
          { id: 1, option: t.text, is_checked: true },
          { id: 2, option: '2' },
        ],
      }),
    );
  },
};

const opens: Story['play'] = async ({ canvasElement }) => {
  canvasElement.querySelector<AmoCheckboxesDropdown>('amo-checkboxes-dropdown')!.showPicker();
};
const opened = (story: Story, height: number): Story => ({
  ...story,
  play: opens,
  tags: ['!autodocs'],
  parameters: { ...story.parameters, height },
});

/** The opened list covers the title, as natively: what cannot be changed, greyed, coloured, a divider. */
export const Open: Story = opened(people(), 400);

/** A search over the items: in either alphabet, and in the wrong layout of the keyboard. */
export const Search: Story = opened(people({ is_search_available: true }), 400);

const MANY = {
  en: { label: 'Ten thousand contacts', contact: 'Contact' },
  ru: { label: 'Десять тысяч контактов', contact: 'Контакт' },
};
const many = (word: string): CheckboxesDropdownItem[] =>
  Array.from({ length: 10_000 }, (_, index) => ({ id: index + 1, option: `${word} ${index + 1}` }));
const CONTACTS = { en: many(MANY.en.contact), ru: many(MANY.ru.contact) };

/** A long list draws the rows that can be seen. Tick all, press End, or search for "77". */
export const LongList: Story = {
  parameters: { markup: { disable: true }, height: 420 },
  play: opens,
  render: (_, { globals }) => {
    const t = inLang(MANY, globals.lang);
    const items = inLang(CONTACTS, globals.lang);
    return field(t.label, draw('checkboxes_dropdown', { name: 'contact', items, is_search_available: true }));
  },
};

const CHILDREN = {
  en: { label: 'Remind by', first: 'At once', mail: 'Letter', sms: 'Message', later: 'Later', call: 'Call' },
  ru: { label: 'Как напомнить', first: 'Сразу', mail: 'Письмо', sms: 'Сообщение', later: 'Позже', call: 'Звонок' },
};

/** Options as children, as in HTML: `<option>`, and `<optgroup>` for a divider. */
export const OptionChildren: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(CHILDREN, globals.lang);
    return field(
      t.label,
      html`<amo-checkboxes-dropdown name="remind">
        <optgroup label=${t.first}>
          <option value="mail" selected>${t.mail}</option>
          <option value="sms">${t.sms}</option>
        </optgroup>
        <optgroup label=${t.later}>
          <option value="call">${t.call}</option>
        </optgroup>
      </amo-checkboxes-dropdown>`,
    );
  },
};

/** In a form, required: an entry for each ticked item, under its own name where it has one. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const items = inLang(PEOPLE, globals.lang).map((item) => ({
      ...item,
      is_checked: false,
      readonly: false,
      ...(item.id === 6 ? { name: 'group[]' } : {}),
    }));
    const t = inLang(STATES, globals.lang);
    return inForm(
      globals.lang,
      field(
        inLang(LABEL, globals.lang),
        draw('checkboxes_dropdown', { name: 'who[]', items, required: true, title_empty: t.nobody }),
      ),
    );
  },
};
