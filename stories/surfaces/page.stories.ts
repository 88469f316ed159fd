import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderNative } from '../../src/controls/native.js';
import { escape } from '../../src/contract/markup/text.js';
import { nativePage, pageAddress, SaveBar, type PageParams } from '../../src/entries/surfaces/page.js';
import { pageExamples } from '../../test/data/documented-examples/page.js';
import { $, windowOf } from '../support/page.js';
import { inLang } from '../support/texts.js';

type Story = StoryObj;

/**
 * A widget's own page in the settings or the menu: the widget draws into `#list_page_holder` or `#work-area-CODE`. The bar that
 * saves is the widget's own business; the kit has one.
 */
const meta: Meta = {
  title: 'Surfaces/Page',
  parameters: { controls: { disable: true }, markup: { disable: true } },
};
export default meta;

const WORDS = {
  en: {
    name: 'Leads',
    title: 'Distribution rules',
    general: 'General settings',
    users: 'Users',
    city: 'City',
    failed: 'No connection to the server',
    here: 'Settings of the widget are here',
  },
  ru: {
    name: 'Сделки',
    title: 'Правила распределения',
    general: 'Общие настройки',
    users: 'Пользователи',
    city: 'Город',
    failed: 'Нет связи с сервером',
    here: 'Настройки виджета здесь',
  },
};
type Words = (typeof WORDS)['en'];

const CODE = 'distribution';
const menu = (t: Words): PageParams['menu'] => [
  { title: t.general, href: '#general' },
  { title: t.users, href: '#users' },
  { title: t.title, name: t.name, href: `#${pageAddress(CODE)}`, selected: true },
];
const field = (t: Words): string =>
  `<p><label for="page_city">${escape(t.city)}</label></p>${renderNative('input', { id: 'page_city', name: 'city' })}`;

/** A page without a menu beside it. */
export const Page: Story = {
  render: (_, { globals: { lang } }) => {
    const t = inLang(WORDS, lang);
    return windowOf(lang, nativePage({ code: CODE, name: t.name, lang, content: field(t) }), () => () => undefined);
  },
};

/** Beside the menu of the settings: the entry has the text of `advanced.title`, and to its right the widget's name. */
export const WithMenu: Story = {
  render: (_, { globals: { lang } }) => {
    const t = inLang(WORDS, lang);
    const markup = nativePage({ code: CODE, name: t.name, lang, menu: menu(t)!, content: field(t) });
    return windowOf(lang, markup, () => () => undefined);
  },
};

const REQUEST = 900;

/** A change shows the bar. The first save fails, the next one succeeds. */
export const Saving: Story = {
  render: (_, { globals: { lang } }) => {
    const t = inLang(WORDS, lang);
    const markup = nativePage({ code: CODE, name: t.name, lang, save: true, content: field(t) });
    return windowOf(lang, markup, (box, context) => {
      let tries = 0;
      const save = async (): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, REQUEST));
        if (!tries++) throw new Error(t.failed);
      };
      const bar = new SaveBar(box.querySelector<HTMLElement>('.amo-save-bar')!, context, { save });
      bar.show();
      return () => bar.destroy();
    });
  },
};

/** The documentation's example of `advancedSettings`, after its smallest repair. */
export const DocumentedExample: Story = {
  // It finds its place by an id, which each page on the page of documentation has.
  tags: ['!autodocs'],
  parameters: {
    docs: { description: { story: pageExamples.map(({ why, repair }) => `${why} ${repair}`).join('\n\n') } },
  },
  render: (_, { globals: { lang } }) => {
    const t = inLang(WORDS, lang);
    const markup = nativePage({ code: CODE, name: t.name, lang, menu: menu(t)! });
    const callbacks = {
      advancedSettings: function () {
        $('#list_page_holder').html(t.here);
      },
    };
    return windowOf(lang, markup, () => {
      callbacks.advancedSettings();
      return () => undefined;
    });
  },
};
