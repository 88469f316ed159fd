import { nativePanel } from '../../../../surfaces/panel/markup.js';
import { Panel } from '../../../../surfaces/panel/panel.js';
import { readDictionary } from '../../records/dictionary.js';
import { nameLinked } from '../../records/name-linked.js';
import type { OpenPage } from '../open-page.js';
import { listPage } from './markup.js';
import { Selection } from './selection.js';

const ON_PAGE = 25;

/** What is linked is told by its id alone; its name is asked for. */
const WITH = { with: 'contacts,companies' };

/** List of leads, contacts, companies, customers, tasks. */
export const openList: OpenPage = async (host, area) => {
  const { $, account, page: context } = host;
  const { config } = host;
  const entity = area.row.entity!;
  const { pathname, searchParams } = new URL(area.url, 'http://host');
  const [page, query] = [Number(searchParams.get('page')) || 1, searchParams.get('query') ?? ''];
  const asked = { ...WITH, limit: String(ON_PAGE), page: String(page), ...(query && { query }) };
  const [dictionary, records] = await Promise.all([readDictionary(account, entity), account.list(entity, asked)]);
  await nameLinked(account, records);
  const params = { entity, lang: config.locale, dictionary, records, query, page, hasNext: records.length === ON_PAGE };
  const column = nativePanel({ open: true, is_card: false, hide_widgets: true, lang: context.lang });
  const $holder = $('#page_holder').html(listPage(params, pathname) + column);
  for (const stage of $holder.find('.note-lead__status-text').toArray() as HTMLElement[])
    stage.style.setProperty('--host-stage', stage.dataset['color']!);
  const panel = new Panel(document.getElementById('widgets_block')!, context);
  const selection = new Selection(host, area, records, panel);
  $holder.on('submit.amo-host-list', '.js-list-search', (event) => {
    event.preventDefault();
    const wanted = new URLSearchParams({ query: String($holder.find('#search_input').val()) });
    void host.go(`${pathname}?${wanted}`);
  });
  return {
    area,
    panel,
    records,
    selected: () => selection.rows,
    picked: (code) => selection.pick(code),
    close() {
      panel.destroy();
      $(document).off('.amo-host-list');
      $holder.off('.amo-host-list').empty();
    },
  };
};
