import { each, escapeExactly } from '../../../../contract/markup/text.js';
import { readDictionary, type Dictionary } from '../../records/dictionary.js';
import { cardOf } from '../../records/links.js';
import { amount } from '../../records/values.js';
import type { AccountRecord } from '../../services/account-client.js';
import { addButton, topBar, waysFrom } from '../../shell/top/top-bar.js';
import { say } from '../../shell/words.js';
import type { OpenPage } from '../open-page.js';

type Stage = Dictionary['pipelines'][number]['_embedded']['statuses'][number];

const card = ({ id, name, price }: AccountRecord, lang: string): string =>
  `<article class="pipeline_leads__item" data-id="${id}"><a class="pipeline_leads__lead-title js-navigate-link" href="${cardOf('leads', id)}">` +
  `${escapeExactly(name)}</a><div class="pipeline_leads__price">${amount(price, lang)}</div></article>`;

function column({ id, name, color }: Stage, leads: readonly AccountRecord[], lang: string): string {
  const own = leads.filter(({ status_id }) => status_id === id);
  const sum = own.reduce((all, { price }) => all + (Number(price) || 0), 0);
  return (
    `<section class="pipeline_status pipeline_cell" data-id="${id}" data-color="${escapeExactly(color)}" aria-label="${escapeExactly(name)}">` +
    `<header class="pipeline_status__head"><h2 class="pipeline_status__head_title">${escapeExactly(name)}</h2>` +
    `<div class="pipeline_status__head_info">${own.length} · ${amount(sum, lang)}</div></header>` +
    `<div class="pipeline_items__list">${each(own, (lead) => card(lead, lang))}</div></section>`
  );
}

/** The board of a pipeline, the product's start page. */
export const openPipeline: OpenPage = async ({ $, account, config: { locale: lang } }, area) => {
  const [dictionary, leads] = await Promise.all([
    readDictionary(account, 'leads'),
    account.list('leads', { limit: '250' }),
  ]);
  const { pipelines } = dictionary;
  const pipeline = pipelines.find(({ id }) => id === area.id) ?? pipelines[0];
  const own = leads.filter(({ pipeline_id }) => pipeline_id === pipeline?.id);
  const others = pipelines.filter((one) => one !== pipeline);
  const bar = topBar({
    title: pipeline?.name ?? '',
    lang,
    entity: 'leads',
    links: [
      ...others.map(({ id, name }) => [[escapeExactly(name), escapeExactly(name)], `/leads/pipeline/${id}`] as const),
      ...waysFrom('leads', '/leads/pipeline/'),
    ],
    actions: addButton(say(lang, ['Новая сделка', 'New lead']), '/leads/add/'),
  });
  const columns = each(pipeline?._embedded.statuses ?? [], (stage) => column(stage, own, lang));
  const board = `<div class="pipeline custom-scroll" id="pipeline_holder" tabindex="0" role="group" aria-label="${escapeExactly(pipeline?.name)}">${columns}</div>`;
  const $holder = $('#page_holder').html(`<div class="pipeline_leads">${bar}${board}</div>`);
  for (const element of $holder.find('.pipeline_status').toArray() as HTMLElement[])
    element.style.setProperty('--host-stage', element.dataset['color']!);
  return { area, close: () => void $holder.empty() };
};
