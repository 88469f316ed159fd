import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/surfaces/modal/define.js';
import { renderNative } from '../../src/controls/native.js';
import { confirmModal } from '../../src/surfaces/modal/confirm-modal.js';
import type { AmoModal } from '../../src/surfaces/modal/element.js';
import { modalActions, modalClose, modalConfirm } from '../../src/surfaces/modal/markup.js';
import { modalFor } from '../../src/surfaces/modal/modal-for.js';
import type { Modal } from '../../src/surfaces/modal/modal.js';
import type { ModalOptions } from '../../src/surfaces/modal/options.js';
import type { JQueryCollection } from '../../src/sdk/jquery.js';
import { modalExample } from '../../test/data/documented-examples/modal.js';
import { field, row } from '../support/layout.js';
import { dressed, opened } from '../support/opened.js';
import { $ } from '../support/page.js';
import { inLang } from '../support/texts.js';

/**
 * The window of the product: `modalFor(page)` gives the class `Modal` as widgets construct it. `<amo-modal>` is the same for a
 * page of one's own, without jQuery.
 */
const meta: Meta = {
  title: 'Surfaces/Modal',
  parameters: { controls: { disable: true }, markup: { disable: true } },
};
export default meta;

const TEXTS = {
  en: {
    recipe: 'The example of the documentation',
    ask: 'A question',
    fail: 'An init that throws',
    retry: 'An error, tried again',
    own: 'The element',
    nested: 'One in another',
    answer: 'Answer',
    caption: 'Delete the deal?',
    paragraphs: ['Its notes and tasks go with it.', 'This cannot be undone.'],
    accept: 'Delete',
    decline: 'Keep it',
    error: 'The server does not answer.',
    errors: ['The name is missing.', 'The key is wrong.'],
    success: 'Saved',
    form: 'New deal',
    name: 'Name',
    value: 'Delivery of furniture',
    stage: 'Stage',
    stages: ['New', 'Negotiation', 'Contract'],
    remind: 'Remind me tomorrow',
    save: 'Save',
    cancel: 'Cancel',
    rules: 'Rules of the account',
    rule: 'A deal has one responsible person, who is told of each of its changes.',
  },
  ru: {
    recipe: 'Пример из документации',
    ask: 'Вопрос',
    fail: 'init с ошибкой',
    retry: 'Ошибка и новая попытка',
    own: 'Элемент',
    nested: 'Окно в окне',
    answer: 'Ответ',
    caption: 'Удалить сделку?',
    paragraphs: ['Вместе с ней исчезнут примечания и задачи.', 'Вернуть её будет нельзя.'],
    accept: 'Удалить',
    decline: 'Оставить',
    error: 'Сервер не отвечает.',
    errors: ['Не указано имя.', 'Неверный ключ.'],
    success: 'Сохранено',
    form: 'Новая сделка',
    name: 'Название',
    value: 'Поставка мебели',
    stage: 'Этап',
    stages: ['Новая', 'Переговоры', 'Договор'],
    remind: 'Напомнить завтра',
    save: 'Сохранить',
    cancel: 'Отменить',
    rules: 'Правила аккаунта',
    rule: 'У сделки один ответственный, он узнаёт о каждом её изменении.',
  },
};
type Words = (typeof TEXTS)['en'];

const fill = ($body: JQueryCollection, markup: string): void => {
  $body.trigger('modal:loaded').html(markup).trigger('modal:centrify');
};

const buttons = (page: { lang: string }, t: Words): Record<string, () => void> => {
  const context = { $, document, lang: page.lang };
  const ModalClass = modalFor(context);
  const question = { text: t.caption, message: t.paragraphs, accept_text: t.accept, decline_text: t.decline };
  return {
    [t.recipe]: () => void modalExample(ModalClass),
    [t.ask]: () => {
      void confirmModal(context, question).then((answer) => {
        document.querySelector('.story-output')!.textContent = `${t.answer}: ${String(answer)}`;
      });
    },
    [t.retry]: () => {
      const modal = new ModalClass({
        init: ($body) => fill($body, modalConfirm(question, context)),
        tryAgain: () => void modal.showSuccess(t.success, undefined, 1500),
      });
      modal.showError(t.error);
    },
    [t.fail]: () =>
      void new ModalClass({
        init: () => {
          throw new Error(t.error);
        },
      }),
    [t.own]: () => document.querySelector<AmoModal>('#story-modal')!.show(),
  };
};

/** Windows over the whole page: close them by Escape, the x, a press beside them. */
export const Playground: StoryObj = {
  render: (_, { globals }) => {
    const t = inLang(TEXTS, globals.lang);
    const all = Object.entries(buttons({ lang: globals.lang }, t));
    const inner = (event: Event): void =>
      (event.currentTarget as Element).parentElement!.querySelector<AmoModal>('amo-modal')!.show();
    return html`${dressed(globals.lang)}
      <div class="story-row">
        ${all.map(([text, act]) => html`<amo-button text=${text} @click=${act}></amo-button>`)}
      </div>
      <output class="story-output"></output>
      <amo-modal id="story-modal" heading=${t.form}>
        ${controls(t)}
        <amo-button slot="actions" text=${t.nested} @click=${inner}></amo-button>
        <amo-modal heading=${t.caption} size="s">${t.paragraphs[1]}</amo-modal>
      </amo-modal>`;
  },
};

const items = (t: Words): readonly object[] => t.stages.map((option, id) => ({ id: id + 1, option }));
const controls = (t: Words): unknown =>
  html`<div class="story-form">
    ${field(t.name, html`<amo-input name="name" value=${t.value}></amo-input>`)}
    ${field(t.stage, html`<amo-select name="stage" .items=${items(t)} value="2"></amo-select>`)}
    ${row(html`<amo-checkbox name="remind" text=${t.remind}></amo-checkbox>`)}
  </div>`;

type Open = (make: (options: ModalOptions) => Modal, t: Words, printing: { lang: string }) => Modal | readonly Modal[];

/** A story with windows that stand open, each in the box of the story. */
const open = (start: Open, height?: string): StoryObj => ({
  tags: ['!autodocs'],
  render: (_, { globals }) => {
    const t = inLang(TEXTS, globals.lang);
    return opened(
      globals.lang,
      (box, page) => {
        const ModalClass = modalFor(page);
        const made = start((options) => new ModalClass({ ...options, container: box }), t, { lang: page.lang });
        return () => {
          for (const modal of [made].flat()) modal.destroy(true);
        };
      },
      height,
    );
  },
});

/** Before the widget has written anything. */
export const Loading = open((make) => make({}));

/** The documentation's example, closed by its x. */
export const Recipe = open((make) =>
  make({ init: ($body) => fill($body, `<h1>Test</h1><p>Some text</p>${modalClose()}`) }),
);

/** Caption, paragraphs, two buttons. Enter accepts. */
export const Question = open((make, t, printing) =>
  make({
    init: ($body) =>
      fill(
        $body,
        modalConfirm(
          { text: t.caption, message: t.paragraphs, accept_text: t.accept, decline_text: t.decline, has_trash: true },
          printing,
        ),
      ),
  }),
);

/** Native controls and elements inside: their lists open above the window, and Escape closes them first. */
export const WithControls = open((make, t, printing) =>
  make({
    focus_element: null,
    init: ($body) => {
      const select = renderNative('select', { items: items(t), selected: 2, name: 'stage' }, printing);
      const checkbox = renderNative('checkbox', { text: t.remind, name: 'remind' }, printing);
      const actions = modalActions(
        { accept_text: t.save, decline_text: t.cancel, button_class: 'button-input_blue' },
        printing,
      );
      fill(
        $body,
        `<div class="modal-body__inner">${modalClose()}<h2 class="modal-body__caption head_2">${t.form}</h2>` +
          `<div class="story-form"><label class="story-field"><span class="story-caption">${t.name}</span>` +
          `<amo-input name="name" value="${t.value}"></amo-input></label>` +
          `<div class="story-field" data-face="native"><span class="story-caption">${t.stage}</span>${select}</div>` +
          `<div data-face="native">${checkbox}</div></div>${actions}</div>`,
      );
    },
  }),
);

/** What went wrong, in place of the content; the button brings that back. */
export const Failure = open((make, t) => make({ init: ($body) => fill($body, '') }).showError(t.error));

/** Several things at once, nothing to try again. */
export const Failures = open((make, t) => make({ init: ($body) => fill($body, '') }).showError(t.errors, false));

/** All went well; natively it is shown for half a second. */
export const Success = open((make, t) =>
  make({ init: ($body) => fill($body, '') }).showSuccess(t.success, undefined, 2e9),
);

/** A question over a window; Escape closes the upper one. */
export const Two = open((make, t, printing) => [
  make({
    init: ($body) =>
      fill(
        $body,
        `<h2 class="modal-body__caption head_2">${t.form}</h2><p>${t.rule}</p><p>${t.rule}</p><p>${t.rule}</p><p>${t.rule}</p>`,
      ),
  }),
  make({ default_overlay: true, init: ($body) => fill($body, modalConfirm({ text: t.caption }, printing)) }),
]);

/** Higher than its window: it stands in the flow, and is scrolled. */
export const Long = open((make, t) =>
  make({
    init: ($body) =>
      fill(
        $body,
        `${modalClose()}<h2 class="modal-body__caption head_2">${t.rules}</h2>${`<p>${t.rule}</p>`.repeat(14)}`,
      ),
  }),
);

/** The element, with controls in its slots. */
export const Element: StoryObj = {
  tags: ['!autodocs'],
  render: (_, { globals }) => {
    const t = inLang(TEXTS, globals.lang);
    return html`<div class="story-window" style="height: 470px">
      <amo-modal heading=${t.form} open>
        ${controls(t)}
        <amo-button slot="actions" text=${t.save} blue></amo-button>
        <amo-cancel-button slot="actions"></amo-cancel-button>
      </amo-modal>
    </div>`;
  },
};
