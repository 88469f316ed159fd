/** Task synchronisation: on a page of tasks its button asks each widget that has `calendarSync` and is declared there. */
import type { CalendarSync } from '../../../sdk/calendar-sync.js';
import { Modal } from '../../../surfaces/modal/modal.js';
import type { TaskSyncSource } from '../../../surfaces/task-sync/answer.js';
import { TASK_SYNC_MODAL, TaskSync } from '../../../surfaces/task-sync/task-sync.js';
import { covers } from '../../config/addresses.js';
import { findCallback } from '../lifecycle/calls/callbacks.js';
import type { HostPage } from '../host-page.js';
import { loadedInOrder } from '../widget-object/loaded-in-order.js';
import type { LoadedWidget } from '../widget-object/loaded-widget.js';
import { tracedSync } from './traced-sync.js';

const NAME = 'calendarSync';

/** Widgets that are asked on the page that is open. */
function askedOn(host: HostPage): LoadedWidget[] {
  const area = host.current?.area;
  if (!area) return [];
  return loadedInOrder(host).filter(
    ({ config, callbacks }) =>
      host.installed.isOn(config.code) &&
      covers(config, area.row)?.name === area.row.location &&
      findCallback(callbacks, NAME),
  );
}

function ask({ caller, journal }: HostPage, widget: LoadedWidget): TaskSyncSource {
  const { code, path, manifest } = widget.config;
  const called = caller.call(widget, NAME);
  const about = { code, logo: `${path}/images/logo_small.png?v=${encodeURIComponent(manifest.widget.version)}` };
  if (called.threw) return { ...about, failure: called.error, sync: undefined as unknown as CalendarSync };
  const sync = tracedSync(journal, code, called.value) as CalendarSync;
  const problem = problemOf(called.value);
  if (problem)
    journal.report({
      level: 'error',
      kind: 'contract',
      widget: code,
      name: 'calendar-sync-shape',
      detail: {
        message: `calendarSync of ${code} ${problem}. Return {name, description, enabled, onEnable, onDisable}, the last two returning promises.`,
        result: called.value,
      },
    });
  return { ...about, sync, widget: widget.instance };
}

/** What is wrong with an answer; undefined: nothing. */
function problemOf(answer: unknown): string | undefined {
  if (answer === null || typeof answer !== 'object') return `returned ${answer === null ? 'null' : typeof answer}`;
  const { name, description, onEnable, onDisable } = answer as Record<string, unknown>;
  if (typeof name !== 'string' || typeof description !== 'string') return 'has no name or no description in a string';
  if (typeof onEnable !== 'function' || typeof onDisable !== 'function') return 'lacks onEnable or onDisable';
  return 'enabled' in answer ? undefined : 'does not say enabled';
}

/** Opens the window. */
export function openTaskSync(host: HostPage): Modal {
  const items = askedOn(host).map((widget) => ask(host, widget));
  let list: TaskSync | undefined;
  const modal: Modal = new Modal(host.page, {
    class_name: TASK_SYNC_MODAL,
    init: ($body) => {
      list = new TaskSync(host.page, $body, items, { showError: (markup) => modal.showError(markup, false) });
    },
    destroy: () => list?.destroy(),
  });
  return modal;
}

/** Hears the button on every page of tasks. */
export function startTaskSync(host: HostPage): void {
  const { $, page } = host;
  $(page.document).on('click.amo-task-sync', '.js-todo-sync', () => void openTaskSync(host));
}
