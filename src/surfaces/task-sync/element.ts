import { message } from '../../contexts/locale.js';
import { AmoElement } from '../../core/element/amo-element.js';
import { parseTemplate } from '../../core/parse-template.js';
import { adoptSurfaceTokens } from '../adopt-tokens.js';
import { spinnerStyles } from '../spinner-styles.js';
import type { SyncAnswer } from './answer.js';
import { taskSyncContract, type TaskSyncProps } from './contract.js';
import { SyncList } from './list.js';
import { taskSyncHost, taskSyncStyles } from './styles.js';

export interface AmoTaskSync extends TaskSyncProps {}

/**
 * Services that tasks are synchronised with, as the product's modal lists them, for a page of one's own. Each row calls the
 * functions of its item; what they reject with stands in the row.
 *
 * @summary Services that tasks are synchronised with, each with a switch.
 * @fires {CustomEvent<{item: TaskSyncItem, enabled: boolean}>} task-sync:change - The user switched a service, and it agreed.
 * @fires {CustomEvent<{item: TaskSyncItem, reasons: string[]}>} task-sync:error - A service refused or failed. Cancelled, the row
 *   does not show the reasons.
 */
export class AmoTaskSync extends AmoElement {
  static override readonly contract = taskSyncContract;
  static override readonly delegatesFocus = false;
  static override readonly styles = [taskSyncHost, spinnerStyles, taskSyncStyles];
  static override readonly template = '<div class="modal-calendar-sync"></div>';

  readonly #box = this.root.firstElementChild as HTMLElement;
  #list: SyncList | undefined;
  #shown: TaskSyncProps['items'] | undefined;

  constructor() {
    super();
    this.#box.addEventListener('click', ({ target }) => this.#list?.clicked(target));
    this.#box.addEventListener('keydown', (event) => this.#list?.pressed(event));
  }

  override connectedCallback(): void {
    adoptSurfaceTokens(this.ownerDocument);
    super.connectedCallback();
  }

  /** The texts are others now; the services stay as they are. */
  localeChanged(): void {
    if (this.#list) this.#draw(this.#list);
  }

  protected override update(): void {
    if (this.items === this.#shown) return;
    this.#shown = this.items;
    this.#list?.stop();
    this.#draw(
      (this.#list = new SyncList(this.items, (row) => message(this, row), {
        changed: (answer, enabled) => void this.#tell('task-sync:change', answer, { enabled }),
        failed: (answer, reasons) => !this.#tell('task-sync:error', answer, { reasons }),
      })),
    );
  }

  #draw(list: SyncList): void {
    // Drawn empty and filled by properties: a page may allow the parser of HTML to its own policies only.
    this.#box.replaceChildren(parseTemplate(list.frame()));
    list.attach(this.#box);
  }

  #tell(type: string, { item }: SyncAnswer, more: object): boolean {
    const detail = { item, ...more };
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable: true, detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-task-sync': AmoTaskSync;
  }
}
