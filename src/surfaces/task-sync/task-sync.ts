import type { JQueryCollection } from '../../sdk/jquery.js';
import { wordsIn, type PageContext } from '../page-context.js';
import { asMarkup, type ShowError } from '../reasons.js';
import type { TaskSyncItem } from './answer.js';
import { SyncList } from './list.js';
import { taskSyncBody } from './markup.js';

export interface TaskSyncOptions {
  /** Shows why a switch was refused: `(markup) => modal.showError(markup)`. Without it the row itself does. */
  readonly showError?: ShowError;
  /** The user switched a service, and its widget agreed. */
  readonly onChange?: (item: TaskSyncItem, on: boolean) => void;
}

/** Class of the modal. */
export const TASK_SYNC_MODAL = 'modal-list modal-calendar-sync';

let count = 0;

/**
 * The body of the product's modal "Task synchronization": a row for each widget with the callback `calendarSync` (surfaces.md,
 * "Task sync modal"). Other rows stay usable while a widget does not answer.
 */
export class TaskSync {
  readonly #$body: JQueryCollection;
  readonly #list: SyncList;
  readonly #space = `.amo_task_sync_${++count}`;

  /** @param $body body of the modal; all of its content goes */
  constructor(
    context: PageContext,
    $body: JQueryCollection,
    items: readonly TaskSyncItem[],
    options: TaskSyncOptions = {},
  ) {
    const { showError, onChange } = options;
    const say = wordsIn.bind(undefined, context.lang);
    this.#$body = $body;
    this.#list = new SyncList(items, say, {
      changed: ({ item }, on) => onChange?.(item, on),
      failed: (_, reasons) => {
        showError?.(asMarkup(reasons));
        return Boolean(showError);
      },
    });
    $body.html(taskSyncBody(this.#list.markup(), say));
    if ($body[0]) this.#list.attach($body[0]);
    $body
      .on(`click${this.#space}`, (event) => this.#list.clicked(event.target))
      .on(`keydown${this.#space}`, ({ originalEvent }) => {
        if (originalEvent) this.#list.pressed(originalEvent as KeyboardEvent);
      })
      .trigger('modal:loaded')
      .trigger('modal:centrify');
  }

  /** Takes the handlers away; answers that come later change nothing. */
  destroy(): void {
    this.#$body.off(this.#space);
    this.#list.stop();
  }
}
