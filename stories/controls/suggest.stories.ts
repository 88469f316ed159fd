import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { AmoSuggest } from '../../src/controls/suggest/element.js';
import type { SuggestItem, SuggestParams } from '../../src/controls/suggest/contract.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { field, grid } from '../support/layout.js';
import { inLang, localized, type Texts } from '../support/texts.js';

type Story = StoryObj<SuggestParams>;

const meta: Meta<SuggestParams> = { title: 'Controls/Suggest', component: 'amo-suggest' };
export default meta;

const LABEL = { en: 'City', ru: 'Город' };
const CITIES: Texts<SuggestItem[]> = {
  en: ['Barcelona', 'Berlin', 'Bern', 'London', 'Madrid', 'Paris', 'Porto', 'Prague', 'Rome', 'Vienna'].map(
    (value, index) => ({ id: index + 1, value }),
  ),
  ru: ['Барнаул', 'Берёзовский', 'Казань', 'Москва', 'Нижний Новгород', 'Омск', 'Орёл', 'Пермь', 'Самара', 'Тверь'].map(
    (value, index) => ({ id: index + 1, value }),
  ),
};

/** A field to play with: every parameter of the contract is in the table of controls. */
export const Playground: Story = localized<SuggestParams>({
  en: { name: 'city', items: CITIES.en, placeholder: 'Type or choose' },
  ru: { name: 'city', items: CITIES.ru, placeholder: 'Введите или выберите' },
});
Playground.parameters!.label = LABEL;

const STATES = {
  en: {
    empty: 'Empty',
    hint: 'Type or choose',
    chosen: 'An item is chosen',
    typed: 'Any other text',
    text: 'A village nearby',
    clear: 'closable',
    none: 'No items',
    disabled: 'Disabled',
    error: 'Error: validate-has-error',
  },
  ru: {
    empty: 'Пустое',
    hint: 'Введите или выберите',
    chosen: 'Выбран пункт',
    typed: 'Любой другой текст',
    text: 'Деревня неподалёку',
    clear: 'closable',
    none: 'Без пунктов',
    disabled: 'Недоступно',
    error: 'Ошибка: validate-has-error',
  },
};

/** What a user can see of a closed field. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    const items = inLang(CITIES, globals.lang);
    const value = items[3]!.value;
    return grid(
      field(t.empty, draw('suggest', { name: 'empty', items, placeholder: t.hint })),
      field(t.chosen, draw('suggest', { name: 'chosen', items, value, value_id: '4' })),
      field(t.typed, draw('suggest', { name: 'typed', items, value: t.text })),
      field(t.clear, draw('suggest', { name: 'clear', items, value, value_id: '4', closable: true })),
      field(t.none, draw('suggest', { name: 'none', placeholder: t.hint })),
      field(t.disabled, draw('suggest', { name: 'disabled', items, value, value_id: '4', disabled: true })),
      field(t.error, draw('suggest', { name: 'error', items, placeholder: t.hint, class_name: 'validate-has-error' })),
    );
  },
};

const opens: Story['play'] = ({ canvasElement }) =>
  canvasElement.querySelector<AmoSuggest>('amo-suggest')!.showPicker();

/** The opened list with the chosen item: below the field, as natively. Type to narrow it. */
export const Open: Story = localized<SuggestParams>({
  en: { name: 'city', items: CITIES.en, value: 'London', value_id: '4' },
  ru: { name: 'city', items: CITIES.ru, value: 'Москва', value_id: '4' },
});
Open.play = opens;
Open.tags = ['!autodocs'];
Open.parameters = { ...Open.parameters, label: LABEL, height: 290 };

const MANY = {
  en: { label: 'Ten thousand contacts', contact: 'Contact' },
  ru: { label: 'Десять тысяч контактов', contact: 'Контакт' },
};
const many = (word: string): SuggestItem[] =>
  Array.from({ length: 10_000 }, (_, index) => ({ id: index + 1, value: `${word} ${index + 1}` }));
const CONTACTS = { en: many(MANY.en.contact), ru: many(MANY.ru.contact) };

/** A long list draws the rows that can be seen. Type "77", which may stand anywhere in a text here. */
export const LongList: Story = {
  parameters: { markup: { disable: true }, height: 290 },
  play: opens,
  render: (_, { globals }) => {
    const t = inLang(MANY, globals.lang);
    return field(
      t.label,
      draw('suggest', { name: 'contact', items: inLang(CONTACTS, globals.lang), substrSearch: true }),
    );
  },
};

const ASKED = {
  en: { label: 'Company', note: 'A function is asked for what was typed; it answers a while later. "error" fails.' },
  ru: { label: 'Компания', note: 'Функция получает введённое и отвечает с задержкой. «error» — отказ.' },
};

/** Answers as a server would: late, or not at all. */
async function find(
  items: readonly SuggestItem[],
  query: string,
  signal: AbortSignal,
): Promise<readonly SuggestItem[]> {
  await new Promise((resolve, reject) => {
    setTimeout(resolve, 600);
    signal.addEventListener('abort', reject);
  });
  if (query === 'error') throw new Error('no answer');
  return items.filter(({ value }) => String(value).toLowerCase().includes(query.toLowerCase()));
}

/** Items of a function, or of a server by `ajax`: what was given up is aborted, an old answer is never shown. */
export const Asked: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(ASKED, globals.lang);
    const items = inLang(CITIES, globals.lang);
    const source = (query: string, signal: AbortSignal): Promise<readonly SuggestItem[]> => find(items, query, signal);
    return field(t.label, html`<amo-suggest name="company" min-chars="1" .source=${source}></amo-suggest>`, t.note);
  },
};

const waiting = (): Promise<readonly SuggestItem[]> => new Promise(() => {});
const failing = (): Promise<readonly SuggestItem[]> => Promise.reject(new Error('no answer'));

/** While nobody has answered. */
export const Waiting: Story = {
  tags: ['!autodocs'],
  parameters: { markup: { disable: true }, height: 110 },
  play: opens,
  render: (_, { globals }) =>
    field(inLang(ASKED, globals.lang).label, html`<amo-suggest name="company" .source=${waiting}></amo-suggest>`),
};

/** When nobody will. It has been played once that was said to assistive technology. */
export const Failed: Story = {
  tags: ['!autodocs'],
  parameters: { markup: { disable: true }, height: 130 },
  play: async (context) => {
    await opens!(context);
    const root = context.canvasElement.querySelector('amo-suggest')!.shadowRoot!;
    while (!root.querySelector('[role=status]')?.textContent) await new Promise(requestAnimationFrame);
  },
  render: (_, { globals }) =>
    field(inLang(ASKED, globals.lang).label, html`<amo-suggest name="company" .source=${failing}></amo-suggest>`),
};

const FORM = {
  en: { city: 'City, required', person: 'Contact' },
  ru: { city: 'Город, обязателен', person: 'Контакт' },
};

/** In a form the text is sent; the id is `valueId`, and `data-value-id` of the element. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(FORM, globals.lang);
    return inForm(
      globals.lang,
      field(t.city, draw('suggest', { name: 'city', items: inLang(CITIES, globals.lang), required: true })),
      field(t.person, draw('suggest', { name: 'person', items: inLang(CONTACTS, globals.lang), closable: true })),
    );
  },
};
