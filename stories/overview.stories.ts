import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { draw } from './support/draw.js';
import { cell, choice, field, grid, row } from './support/layout.js';
import { inLang } from './support/texts.js';

/** All controls at one glance; each has a page of its own. */
const meta: Meta = { title: 'Overview', parameters: { controls: { disable: true }, markup: { disable: true } } };
export default meta;

const TEXTS = {
  en: {
    client: 'Client',
    name: 'Anna Bright',
    comment: 'Comment',
    ask: 'What to talk about',
    stage: 'Stage',
    stages: ['New lead', 'Negotiation', 'Contract sent'],
    step: 'Pipeline',
    pipeline: 'Sales',
    who: 'Who calls',
    people: ['Anna Svetlova', 'Boris Lomov', 'Night shift', 'Vera Orlova'],
    when: 'When to call',
    now: 'Now',
    hour: 'In an hour',
    letters: 'Letters',
    mail: 'Send a letter',
    note: 'to all participants',
    sms: 'Send a message',
    on: 'Remind me',
    date: 'Date of the call',
    contract: 'Contract',
    actions: 'Actions',
    save: 'Save',
    more: 'More',
    busy: 'Busy, saved',
  },
  ru: {
    client: 'Клиент',
    name: 'Анна Светлова',
    comment: 'Комментарий',
    ask: 'О чём поговорить',
    stage: 'Этап',
    stages: ['Новая заявка', 'Переговоры', 'Договор отправлен'],
    step: 'Воронка',
    pipeline: 'Продажи',
    who: 'Кто звонит',
    people: ['Анна Светлова', 'Борис Ломов', 'Ночная смена', 'Вера Орлова'],
    when: 'Когда звонить',
    now: 'Сейчас',
    hour: 'Через час',
    letters: 'Письма',
    mail: 'Отправить письмо',
    note: 'всем участникам',
    sms: 'Отправить сообщение',
    on: 'Напомнить',
    date: 'Дата звонка',
    contract: 'Договор',
    actions: 'Действия',
    save: 'Сохранить',
    more: 'Ещё',
    busy: 'Занята, сохранено',
  },
};
const WIDE = { width: '100%' };
const COLOURS = ['#99ccff', '#ffff99', '#ccff66'];

/** Every control, as a widget would use it. */
export const EveryControl: StoryObj = {
  render: (_, { globals }) => {
    const t = inLang(TEXTS, globals.lang);
    const stages = t.stages.map((option, id) => ({ id: id + 1, option }));
    const statuses = t.stages.map((name, id) => ({ id: id + 1, name, color: COLOURS[id] }));
    const people = t.people.map((value, id) => ({ id: id + 1, value }));
    return grid(
      field(t.client, draw('input', { name: 'client', value: t.name, style: WIDE })),
      field(t.stage, draw('select', { name: 'stage', items: stages, selected: 1 })),
      field(
        t.step,
        draw('pipeline_select', { name: 'step', items: [{ id: 1, name: t.pipeline, statuses }], selected: 2 }),
      ),
      field(t.comment, draw('textarea', { name: 'comment', placeholder: t.ask, style: WIDE })),
      field(t.who, draw('multiselect', { name: 'who', values: people, selected: '["2","4"]' })),
      choice(
        t.when,
        draw('radio', { name: 'when', value: 'now', label: t.now }),
        draw('radio', { name: 'when', value: 'hour', label: t.hour, selected: true }),
      ),
      cell(
        t.letters,
        row(
          draw('checkbox', { name: 'mail', text: t.mail, note_text: t.note, checked: true }),
          draw('checkbox', { name: 'sms', text: t.sms }),
        ),
      ),
      field(t.on, draw('switcher', { name: 'on', checked: true })),
      field(t.date, draw('date_field', { name: 'date', value: '2026-11-25' })),
      field(t.contract, draw('file', { name: 'contract' })),
      cell(
        t.actions,
        row(
          draw('button', { text: t.save, blue: true }),
          draw('button', { text: t.more, icon_right_name: 'icon-down' }),
          draw('cancel_button'),
          draw('delete_button'),
        ),
      ),
      cell(t.busy, row(draw('button', { text: t.save, loading: true }), draw('button', { text: t.save, saved: true }))),
    );
  },
};
