import { EVENT_ENTITY } from '../../../../account/history.js';
import type { RecordTable } from '../../../../account/tables.js';
import type { HostPage } from '../../../host-page.js';
import { listOf, post } from '../../../records/api.js';
import type { Dictionary } from '../../../records/dictionary.js';
import { lastMinuteOf } from '../fields/dates.js';
import { history, type HistoryEvent } from './history.js';
import { notes, type Note, type Task } from './markup.js';

const DAY = 24 * 60 * 60;

/** Notes and tasks of a record, and the place to add them. */
export class Feed {
  readonly #host: HostPage;
  readonly #entity: RecordTable;
  readonly #id: number;
  readonly #dictionary: Dictionary;

  constructor(host: HostPage, entity: RecordTable, id: number, dictionary: Dictionary) {
    this.#host = host;
    this.#entity = entity;
    this.#id = id;
    this.#dictionary = dictionary;
    const $holder = host.$('#card_holder');
    $holder.on('host:feed:reload', () => void this.show());
    $holder.on('click', '.js-note-submit', () => void this.#addNote());
    $holder.on('click', '.js-task-submit', () => void this.#addTask());
    $holder.on('submit', '.task-edit__body__form', (event) => event.preventDefault());
    $holder.on('change', '[name=feed_compose_mode]', ({ currentTarget }) => {
      const isTask = (currentTarget as HTMLInputElement).value === 'task';
      host.$('.task-edit').prop('hidden', !isTask);
      host.$('.feed-compose__inner').prop('hidden', isTask);
    });
  }

  async show(): Promise<void> {
    const { account, config, $ } = this.#host;
    const entity = EVENT_ENTITY[this.#entity];
    const of = `filter[entity_type]=${this.#entity}&filter[entity_id]=${this.#id}&filter[is_completed]=0`;
    const [list, events, tasks] = this.#id
      ? await Promise.all([
          listOf<Note>(account, `${this.#entity}/${this.#id}/notes?limit=50`),
          listOf<HistoryEvent>(account, `events?limit=50&filter[entity]=${entity}&filter[entity_id]=${this.#id}`),
          listOf<Task>(account, `tasks?limit=50&${of}`),
        ])
      : [[], [], []];
    const told = history(events, this.#dictionary, config.locale);
    $('#card_holder .js-notes').html(notes(list, told, tasks, this.#dictionary, config.locale));
  }

  async #addNote(): Promise<void> {
    const area = document.querySelector<HTMLElement>('.feed-compose .control-contenteditable__area')!;
    const text = area.innerText.trim();
    if (!text) return;
    await post(this.#host.account, `${this.#entity}/${this.#id}/notes`, [{ note_type: 'common', params: { text } }]);
    area.textContent = '';
    await this.show();
  }

  async #addTask(): Promise<void> {
    const form = document.querySelector<HTMLFormElement>('.task-edit__body__form')!;
    const data = new FormData(form);
    const text = String(data.get('text')).trim();
    if (!text) return;
    const due = lastMinuteOf(String(data.get('complete_till') ?? ''), this.#host.config.locale);
    const complete_till = due ?? Math.floor(Date.now() / 1000) + DAY;
    const task = { text, complete_till, entity_type: this.#entity, entity_id: this.#id, task_type_id: 1 };
    await post(this.#host.account, 'tasks', [task]);
    form.reset();
    await this.show();
  }
}
