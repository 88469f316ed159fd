import { readDictionary } from '../../records/dictionary.js';
import { topBar, waysFrom } from '../../shell/top/top-bar.js';
import { say } from '../../shell/words.js';
import { syncButton } from '../../task-sync/sync-button.js';
import type { OpenPage } from '../open-page.js';
import { board } from './board.js';
import { calendar } from './calendar.js';

/** Line and calendar of tasks. */
export const openTasks: OpenPage = async ({ $, account, config: { locale: lang } }, area) => {
  const [dictionary, tasks] = await Promise.all([
    readDictionary(account, 'todo'),
    account.list('todo', { limit: '250', 'filter[is_completed]': '0' }),
  ]);
  const { name, path } = area.row;
  const bar = topBar({
    title: say(lang, ['Задачи', 'Tasks']),
    lang,
    entity: 'todo',
    links: waysFrom('todo', path),
    actions: syncButton(lang),
  });
  const now = Date.now();
  const content = name === 'tcalendar' ? calendar(tasks, lang, now) : board(tasks, dictionary, lang, now);
  const $holder = $('#page_holder').html(`<div class="todo" id="todo_holder">${bar}${content}</div>`);
  return { area, close: () => void $holder.empty() };
};
