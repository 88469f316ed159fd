import { each, escapeExactly, when } from '../../../../contract/markup/text.js';
import { shownDay } from '../../records/days.js';
import { readDictionary, type Dictionary } from '../../records/dictionary.js';
import { cardOf } from '../../records/links.js';
import { nameLinked } from '../../records/name-linked.js';
import { linkedTo, money } from '../../records/values.js';
import type { AccountRecord } from '../../services/account-client.js';
import { addButton, topBar, waysFrom } from '../../shell/top/top-bar.js';
import { say } from '../../shell/words.js';
import type { OpenPage } from '../open-page.js';

type Pipeline = Dictionary['pipelines'][number];
type Stage = Pipeline['_embedded']['statuses'][number];
interface BoardContext extends Pick<Dictionary, 'currency'> {
  readonly lang: string;
}

const MOST = '250';

/** First of the linked ones, each with a link to its card. */
const linked = (record: AccountRecord): string =>
  (['contacts', 'companies'] as const)
    .flatMap((entity) =>
      linkedTo(record, entity)
        .slice(0, 1)
        .map((one) => ({ entity, ...one })),
    )
    .filter(({ name }) => name)
    .map(
      ({ entity, id, name }) =>
        `<a class="pipeline_leads__note js-navigate-link" href="${cardOf(entity, id)}">${escapeExactly(name)}</a>`,
    )
    .join(', ');

function card(lead: AccountRecord, { lang, currency }: BoardContext): string {
  const { id, name, price } = lead;
  const who = linked(lead);
  const tags = linkedTo(lead, 'tags').map((tag) => `<li>${escapeExactly(tag.name)}</li>`);
  return (
    `<article class="pipeline_leads__item" data-id="${id}">${when(who, `<div class="pipeline_leads__linked">${who}</div>`)}` +
    `<a class="pipeline_leads__lead-title js-navigate-link" href="${cardOf('leads', id)}" title="${escapeExactly(name)}">${escapeExactly(name)}</a>` +
    `<div class="pipeline_leads__price">${money(price, currency, lang)}</div>` +
    `<div class="pipeline_leads__foot"><ul class="pipeline_leads__tags">${tags.join('')}</ul>` +
    `<span>${shownDay(lead['created_at'], lang)}</span></div></article>`
  );
}

function column({ id, name, color }: Stage, leads: readonly AccountRecord[], context: BoardContext): string {
  const own = leads.filter(({ status_id }) => status_id === id);
  const sum = own.reduce((all, { price }) => all + (Number(price) || 0), 0);
  const count = say(context.lang, ['сделок', 'leads']);
  return (
    `<section class="pipeline_status pipeline_cell" data-id="${id}" data-color="${escapeExactly(color)}" aria-label="${escapeExactly(name)}">` +
    `<header class="pipeline_status__head"><h2 class="pipeline_status__head_title" title="${escapeExactly(name)}">${escapeExactly(name)}</h2>` +
    `<div class="pipeline_status__head_info">${count}: ${own.length} · ${money(sum, context.currency, context.lang)}</div></header>` +
    `<div class="pipeline_items__list">${each(own, (lead) => card(lead, context))}</div></section>`
  );
}

function bar(pipeline: Pipeline | undefined, pipelines: readonly Pipeline[], lang: string): string {
  const others = pipelines.filter((one) => one !== pipeline);
  return topBar({
    title: pipeline?.name ?? '',
    lang,
    entity: 'leads',
    links: [
      ...others.map(({ id, name }) => [[escapeExactly(name), escapeExactly(name)], `/leads/pipeline/${id}`] as const),
      ...waysFrom('leads', '/leads/pipeline/'),
    ],
    actions: addButton(say(lang, ['Новая сделка', 'New lead']), '/leads/add/'),
  });
}

/** The board of a pipeline, the product's start page. */
export const openPipeline: OpenPage = async ({ $, account, config: { locale: lang } }, area) => {
  const [{ pipelines, currency }, leads] = await Promise.all([
    readDictionary(account, 'leads'),
    account.list('leads', { limit: MOST }),
  ]);
  const pipeline = pipelines.find(({ id }) => id === area.id) ?? pipelines[0];
  const own = leads.filter(({ pipeline_id }) => pipeline_id === pipeline?.id);
  await nameLinked(account, own);
  const columns = each(pipeline?._embedded.statuses ?? [], (stage) => column(stage, own, { lang, currency }));
  const board = `<div class="pipeline custom-scroll" id="pipeline_holder" tabindex="0" role="group" aria-label="${escapeExactly(pipeline?.name)}">${columns}</div>`;
  const $holder = $('#page_holder').html(`<div class="pipeline_leads">${bar(pipeline, pipelines, lang)}${board}</div>`);
  for (const element of $holder.find('.pipeline_status').toArray() as HTMLElement[])
    element.style.setProperty('--host-stage', element.dataset['color']!);
  return { area, close: () => void $holder.empty() };
};
