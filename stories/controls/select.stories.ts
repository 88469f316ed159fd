import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { AmoSelect } from '../../src/controls/select/element.js';
import type { SelectItem, SelectParams } from '../../src/controls/select/contract.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { field, grid } from '../support/layout.js';
import { inLang, localized, type Texts } from '../support/texts.js';

type Story = StoryObj<SelectParams>;

const meta: Meta<SelectParams> = { title: 'Controls/Select', component: 'amo-select' };
export default meta;

const LABEL = { en: 'Stage', ru: 'Этап' };

const STAGES: Texts<SelectItem[]> = {
  en: [
    { id: 'new', option: 'New lead' },
    { id: 'talk', option: 'Negotiation' },
    { id: 'h', option: 'Closing', disabled: true },
    { id: 'contract', option: 'Contract sent', bg_color: '#fffeb2' },
    { id: 'won', option: 'Won', bg_color: '#ccff66', text_color: '#225511' },
    { id: 'lost', option: 'Lost' },
  ],
  ru: [
    { id: 'new', option: 'Новая заявка' },
    { id: 'talk', option: 'Переговоры' },
    { id: 'h', option: 'Завершение', disabled: true },
    { id: 'contract', option: 'Договор отправлен', bg_color: '#fffeb2' },
    { id: 'won', option: 'Успешно реализовано', bg_color: '#ccff66', text_color: '#225511' },
    { id: 'lost', option: 'Закрыто и не реализовано' },
  ],
};

const stages = (more: SelectParams = {}): Story =>
  localized<SelectParams>({
    en: { name: 'stage', items: STAGES.en, selected: 'talk', ...more },
    ru: { name: 'stage', items: STAGES.ru, selected: 'talk', ...more },
  });

/** A choice to play with: every parameter of the contract is in the table of controls. */
export const Playground: Story = stages();
Playground.parameters!.label = LABEL;

const STATES = {
  en: {
    value: 'Chosen',
    disabled: 'Disabled',
    coloured: 'Coloured option',
    invalid: 'Error: control--select--button-invalid',
    prefix: 'prefix',
    before: 'selected_before',
    after: 'selected_after',
    transparent: 'theme: transparent',
    empty: 'No options',
    long: 'A long text',
    stage: 'Stage',
    of: 'up to',
    days: 'days',
    text: 'Waiting for the documents of the accounts department',
  },
  ru: {
    value: 'Выбрано',
    disabled: 'Недоступно',
    coloured: 'Цветной пункт',
    invalid: 'Ошибка: control--select--button-invalid',
    prefix: 'prefix',
    before: 'selected_before',
    after: 'selected_after',
    transparent: 'theme: transparent',
    empty: 'Нет пунктов',
    long: 'Длинный текст',
    stage: 'Этап',
    of: 'до',
    days: 'дней',
    text: 'Ждём документы от бухгалтерии контрагента из Новосибирска',
  },
};
const NUMBERS = [1, 3, 7, 14].map((id) => ({ id, option: String(id) }));

/** What a user can see of a closed choice. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    const items = inLang(STAGES, globals.lang);
    return grid(
      field(t.value, draw('select', { name: 'value', items, selected: 'talk' })),
      field(t.disabled, draw('select', { name: 'disabled', items, disabled: true })),
      field(t.coloured, draw('select', { name: 'coloured', items, selected: 'contract' })),
      field(t.invalid, draw('select', { name: 'invalid', items, class_name: 'control--select--button-invalid' })),
      field(t.prefix, draw('select', { name: 'prefix', items, prefix: t.stage })),
      field(t.before, draw('select', { name: 'before', items: NUMBERS, selected_before: t.of })),
      field(t.after, draw('select', { name: 'after', items: NUMBERS, selected: 3, selected_after: t.days })),
      field(t.transparent, draw('select', { name: 'transparent', items, theme: 'transparent' })),
      field(t.empty, draw('select', { name: 'empty', items: [] })),
      field(t.long, draw('select', { name: 'long', items: [{ id: 1, option: t.text }] })),
    );
  },
};

const opens: Story['play'] = async ({ canvasElement }) => {
  canvasElement.querySelector<AmoSelect>('amo-select')!.showPicker();
};

/** The opened list covers its button, as natively: the chosen option, a heading, colours. */
export const Open: Story = stages();
Open.play = opens;
Open.tags = ['!autodocs'];
Open.parameters = { ...Open.parameters, label: LABEL, height: 270 };

const MANY = {
  en: { label: 'Ten thousand contacts', contact: 'Contact' },
  ru: { label: 'Десять тысяч контактов', contact: 'Контакт' },
};
const LENGTH = 10_000;
const many = (word: string): SelectItem[] =>
  Array.from({ length: LENGTH }, (_, index) => ({ id: index + 1, option: `${word} ${index + 1}` }));
const CONTACTS = { en: many(MANY.en.contact), ru: many(MANY.ru.contact) };

/** A long list draws the rows that can be seen. Open it, press End, or type "Contact 77". */
export const LongList: Story = {
  parameters: { markup: { disable: true }, height: 270 },
  play: opens,
  render: (_, { globals }) => {
    const t = inLang(MANY, globals.lang);
    return field(t.label, draw('select', { name: 'contact', items: inLang(CONTACTS, globals.lang), selected: '7700' }));
  },
};

const CHILDREN = {
  en: {
    label: 'Time of the call',
    soon: 'Soon',
    later: 'Later',
    now: 'Right now',
    hour: 'In an hour',
    tomorrow: 'Tomorrow',
    week: 'In a week',
  },
  ru: {
    label: 'Время звонка',
    soon: 'Скоро',
    later: 'Позже',
    now: 'Прямо сейчас',
    hour: 'Через час',
    tomorrow: 'Завтра',
    week: 'Через неделю',
  },
};

/** Options as children, as in HTML: `<option>`, and `<optgroup>` for a heading. */
export const OptionChildren: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(CHILDREN, globals.lang);
    return field(
      t.label,
      html`<amo-select name="time">
        <optgroup label=${t.soon}>
          <option value="now">${t.now}</option>
          <option value="60" selected>${t.hour}</option>
        </optgroup>
        <optgroup label=${t.later}>
          <option value="day">${t.tomorrow}</option>
          <option value="week">${t.week}</option>
        </optgroup>
      </amo-select>`,
    );
  },
};

const UNKNOWN = {
  en: {
    label: 'Value that is in no option',
    note: 'Kept, shown and marked, so that nothing is lost silently. Natively the first option is taken.',
  },
  ru: {
    label: 'Значения нет среди пунктов',
    note: 'Сохраняется, видно и отмечено: ничего не теряется молча. Родной контрол берёт первый пункт.',
  },
};

/** The value of a deleted stage: the native control falls back to the first option without a word. */
export const UnknownValue: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(UNKNOWN, globals.lang);
    return field(
      t.label,
      draw('select', { name: 'stage', items: inLang(STAGES, globals.lang), selected: 'archived' }),
      t.note,
    );
  },
};

const FORM = {
  en: {
    who: 'Responsible, required',
    stage: 'Stage',
    choose: 'Choose',
    people: ['Anna Bright', 'Boris Stone', 'Vera Field'],
  },
  ru: {
    who: 'Ответственный, обязателен',
    stage: 'Этап',
    choose: 'Выберите',
    people: ['Анна Светлова', 'Борис Каменев', 'Вера Полевая'],
  },
};

/** In a form: an empty first option and `required` make the user choose. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(FORM, globals.lang);
    const people = [{ id: '', option: t.choose }, ...t.people.map((option, index) => ({ id: index + 1, option }))];
    return inForm(
      globals.lang,
      field(t.who, draw('select', { name: 'who', items: people, required: true })),
      field(t.stage, draw('select', { name: 'stage', items: inLang(STAGES, globals.lang), selected: 'talk' })),
    );
  },
};
