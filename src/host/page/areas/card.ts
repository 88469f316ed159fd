import { nativePanel } from '../../../surfaces/panel/markup.js';
import { Panel } from '../../../surfaces/panel/panel.js';
import { escape } from '../../../contract/markup/text.js';
import type { OpenPage } from './open-page.js';

/** Card of a lead, a contact, a company, a customer. */
export const openCard: OpenPage = async (host, area) => {
  const { $, page, account, config } = host;
  const record = area.id ? await account.get(area.row.entity!, area.id) : undefined;
  const $holder = $('#page_holder').html(
    `<div id="card_holder" class="card-holder"><h1 class="js-card-name">${escape(record?.name ?? '')}</h1></div>` +
      nativePanel({ open: true, is_card: true, is_admin: config.user === 'admin', lang: page.lang }),
  );
  const panel = new Panel(page.document.querySelector<HTMLElement>('#widgets_block')!, page, {
    entity: area.row.entity!,
  });
  return {
    area,
    panel,
    close() {
      panel.destroy();
      $holder.empty();
    },
  };
};
