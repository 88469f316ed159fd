import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import Twig from 'twig';
import '../../src/surfaces/panel/define.js';
import '../../src/surfaces/panel-widget/define.js';
import {
  buttonRow,
  emptyState,
  errorState,
  loadingState,
  panelForm,
  widgetPanel,
  type WidgetPanel,
} from '../../src/entries/panel.js';
import { scope, type TwigModule } from '../../src/entries/twig.js';
import { panelExamples } from '../../test/data/documented-examples/panel.js';
import { inLang } from '../support/texts.js';
import { panelWindow, type StoryWidget } from '../support/widget.js';
import { LIT, TWIG } from './panel-in-ten-lines.js';

type Story = StoryObj;

/**
 * The right panel of a card and of a list: blocks of widgets, drawn by `render_template`. The look is the product's own
 * markup, `surfaces.css`; for pages of one's own there are `amo-panel` and `amo-panel-widget`.
 */
const meta: Meta = {
  title: 'Surfaces/Panel',
  parameters: { controls: { disable: true }, markup: { disable: true } },
};
export default meta;

const WORDS = {
  en: {
    calls: 'Calls',
    phone: 'Phone',
    call: 'Call',
    add: 'Add a document',
    documents: 'Documents',
    hint: 'The first one appears here.',
    loyalty: 'Loyalty',
    points: '120 points',
    failed: 'No connection to the server',
    city: 'City',
    hello: 'Line %line%, area %area%',
    save: 'Save',
    more: 'More widgets',
  },
  ru: {
    calls: 'Звонки',
    phone: 'Телефон',
    call: 'Позвонить',
    add: 'Добавить документ',
    documents: 'Документы',
    hint: 'Первый появится здесь.',
    loyalty: 'Бонусы',
    points: '120 баллов',
    failed: 'Нет связи с сервером',
    city: 'Город',
    hello: 'Линия %line%, область %area%',
    save: 'Сохранить',
    more: 'Ещё виджеты',
  },
};
type Words = (typeof WORDS)['en'];

/** Blocks that are done with when the story goes. */
const ending =
  (...panels: WidgetPanel[]) =>
  (): void =>
    panels.forEach((panel) => panel.destroy());

const panelOf = (widget: StoryWidget, lang: string): WidgetPanel => widgetPanel(widget, { style: false, lang });
const phone = (t: Words): TemplateResult =>
  html`<div class="amo-panel-form">
    <label for="story_phone">${t.phone}</label>
    <amo-input id="story_phone" name="phone" value="+7 900 123-45-67" style="width: 100%"></amo-input>
    <div class="amo-panel-row"><amo-button blue text=${t.call}></amo-button></div>
  </div>`;

function blocks(t: Words, lang: string, widget: (code: string) => StoryWidget): () => void {
  const [calls, documents, loyalty] = ['calls', 'documents', 'loyalty'].map((code) => panelOf(widget(code), lang));
  void calls!.render({ content: phone(t) });
  const add = { text: t.add, action: 'add' };
  const html = emptyState({ hint: t.hint, button: add }, { lang });
  void documents!.render({ content: html, actions: { add: () => void documents!.render({ content: t.points }) } });
  void loyalty!.render({ content: t.points });
  return ending(calls!, documents!, loyalty!);
}

/** The open panel of a card. A click or a key on a caption shows and hides a body; the switch closes all. */
export const Card: Story = {
  render: (_, { globals }) =>
    panelWindow(
      { open: true, is_admin: true, lang: globals.lang },
      (widget, panel) => {
        const end = blocks(inLang(WORDS, globals.lang), globals.lang, widget);
        panel.expand(panel.root.querySelectorAll('.card-widgets__widget')[1]!);
        return end;
      },
      560,
    ),
};

/** The closed panel: a click on a logo opens it with that widget. */
export const Closed: Story = {
  render: (_, { globals }) =>
    panelWindow({ lang: globals.lang }, (widget) => blocks(inLang(WORDS, globals.lang), globals.lang, widget)),
};

/** Beside the selected rows of a list: it stays open, and a block has a cross. */
export const List: Story = {
  render: (_, { globals }) =>
    panelWindow({ open: true, is_card: false, lang: globals.lang }, (widget) => {
      const t = inLang(WORDS, globals.lang);
      const panel = panelOf(widget('calls'), globals.lang);
      void panel.render({ content: buttonRow([{ text: t.call, blue: true }], { lang: globals.lang }) });
      return ending(panel);
    }),
};

/** For pages of one's own: two elements with real buttons. A logo that fails is left out. */
export const Elements: Story = {
  render: (_, { globals }) => {
    const t = inLang(WORDS, globals.lang);
    return html`<div style="height: 430px">
      <amo-panel open>
        <amo-panel-widget heading=${t.calls} expanded>
          <amo-input aria-label=${t.phone} value="+7 900 123-45-67" style="width: 100%"></amo-input>
          <amo-button blue text=${t.call} style="margin-top: 10px"></amo-button>
        </amo-panel-widget>
        <amo-panel-widget
          heading=${t.loyalty}
          logo="widgets/callback_request/images/logo_medium.png"
          logo-min="widgets/callback_request/images/logo_min.png"
          >${t.points}</amo-panel-widget
        >
        <amo-panel-widget heading=${t.documents} logo="data:image/png,none" expanded>${t.hint}</amo-panel-widget>
      </amo-panel>
    </div>`;
  },
};

/** How long the pretended request takes, in milliseconds. */
const REQUEST = 900;
const request = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REQUEST));

/** What widgets draw by hand: a form that is saved, or not; waiting, an error with another try. */
export const Parts: Story = {
  render: (_, { globals: { lang } }) =>
    panelWindow(
      { open: true, lang },
      (widget, shell) => {
        const t = inLang(WORDS, lang);
        const codes = ['form', 'failing', 'waiting', 'error'];
        const panels = codes.map((code) => panelOf(widget(code), lang));
        const field = `<input class="text-input" name="city" aria-label="${t.city}" style="width:100%;box-sizing:border-box">`;
        const [form, failing, waiting, error] = panels;
        void form!.render({ content: panelForm({ id: 'f', content: field }, { lang }), forms: { f: request } });
        const fail = async (): Promise<void> => {
          await request();
          throw new Error(t.failed);
        };
        void failing!.render({ content: panelForm({ id: 'f', content: field }, { lang }), forms: { f: fail } });
        void waiting!.render({ content: loadingState('', { lang }) });
        const again = async (): Promise<void> => {
          void error!.render({ content: loadingState('', { lang }) });
          await request();
          void error!.render({ content: t.points });
        };
        void error!.render({ content: errorState({ text: t.failed, retry: 'again' }, { lang }), actions: { again } });
        for (const block of shell.root.querySelectorAll('.card-widgets__widget')) shell.expand(block);
        return ending(...panels);
      },
      680,
    ),
};

/** The panel of the guide, in twig and in Lit: the same widget. */
export const TenLines: Story = {
  render: (_, { globals: { lang } }) =>
    panelWindow({ open: true, lang }, (widget, shell) => {
      const t = inLang(WORDS, lang);
      const [one, two] = [widget('in_twig', t), widget('in_lit', t)];
      const twig = scope(Twig as TwigModule, { render: 'element', lang });
      const panels = [TWIG(one, twig), LIT(two)];
      for (const block of shell.root.querySelectorAll('.card-widgets__widget')) shell.expand(block);
      return ending(...panels);
    }),
};

/** The documentation's example of `render_template`, after its smallest repair. */
export const DocumentedExample: Story = {
  parameters: {
    docs: { description: { story: panelExamples.map(({ why, repair }) => `${why} ${repair}`).join('\n\n') } },
  },
  render: (_, { globals: { lang } }) =>
    panelWindow({ open: true, lang }, (widget) => {
      const texts = { en: 'Create a meeting', ru: 'Создать встречу' };
      const self = widget('zoom');
      const words: Record<string, string> = { buttonText_createMeeting: inLang(texts, lang) };
      self.render_template({
        caption: { class_name: 'js-zoom-caption', html: '' },
        body: '',
        render:
          '<div class="zoom-form">' +
          '<div class="zoom-form-button create_meeting">' +
          words['buttonText_createMeeting'] +
          '</div>' +
          '<div class="zoom-copy-link zoom-text"></div>' +
          '<div class="zoom-copy-start-link zoom-text"></div>' +
          '<div class="zoom-copy-password zoom-text"></div>' +
          '</div>',
      });
    }),
};
