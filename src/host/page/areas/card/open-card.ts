import type { RecordTable } from '../../../account/tables.js';
import type { Entity } from '../../../../sdk/pages/locations.js';
import { escapeExactly } from '../../../../contract/markup/text.js';
import { nativePanel } from '../../../../surfaces/panel/markup.js';
import { Panel } from '../../../../surfaces/panel/panel.js';
import type { HostPage } from '../../host-page.js';
import { newCardOf } from '../../records/links.js';
import { say } from '../../shell/words.js';
import type { Area } from '../area.js';
import type { OpenPage } from '../open-page.js';
import { Feed } from './feed/feed.js';
import { feed } from './feed/markup.js';
import { customField } from './fields/custom.js';
import type { CardContext, CardField } from './fields/field.js';
import { nameField, ownFields } from './fields/own.js';
import { EntityForm } from './form/entity-form.js';
import { linkedForm, LISTS, mainForm, type FormParams } from './form/markup.js';
import { followPipeline, STAGE_FIELD } from './form/stage.js';
import { DialMenus } from './live/dial-menus.js';
import { saveBar, Saving, type Form } from './live/saving.js';
import { readCard, type CardData, type Linked } from './read-card.js';
import { startTabs, tabList, tabPlaces } from './tabs.js';
import { BACK, COMPANY, CONTACTS, NO_RECORD, QUICK_ADD } from './texts.js';

const fieldsOf = (entity: Entity, context: CardContext): readonly CardField[] => [
  ...ownFields(entity, context),
  ...context.dictionary.fields.map((field) => customField(field, context.lang)),
];

/** Below it the open panel would lie over the page from the start. */
const WIDE = 1280;

/** Forms of linked records: their custom fields alone. */
function linkedParams(host: HostPage, { entity, record }: Linked): FormParams & { record: Linked['record'] } {
  const { account, config } = host;
  return { entity, record, fields: account.snapshot.fields[entity].map((field) => customField(field, config.locale)) };
}

function linkedForms(host: HostPage, { linked }: CardData): string {
  const { locale: lang } = host.config;
  const groups = (['contacts', 'companies'] as const).map((entity) => {
    const own = linked.filter((one) => one.entity === entity);
    if (!own.length) return '';
    const title = say(lang, entity === 'contacts' ? CONTACTS : COMPANY);
    const add = `<a class="card-leads__quick-add js-navigate-link" href="${newCardOf(entity)}">${say(lang, QUICK_ADD)}</a>`;
    const forms = own.map((one) => linkedForm(linkedParams(host, one), lang)).join('');
    return `<div class="linked-forms linked-forms_${entity}"><h2 class="linked-forms__title">${title}</h2>${forms}${add}</div>`;
  });
  return groups.join('');
}

function markup(host: HostPage, data: CardData, params: FormParams, context: CardContext): string {
  const { config, page } = host;
  const { record } = data;
  const panel = nativePanel({
    open: window.innerWidth >= WIDE,
    is_card: true,
    is_admin: config.user === 'admin',
    lang: page.lang,
  });
  return (
    '<div id="card_holder" class="card-holder content__card-holder-widgets">' +
    `<div id="card_fields" class="card-holder__fields js-card-fields-holder card-fields custom-scroll">` +
    `${mainForm(params, context, tabList(host))}<div class="js-card-tab-place" data-id="main">${linkedForms(host, data)}</div>` +
    `${tabPlaces(host, record)}${saveBar(config.locale)}</div>${feed(config.locale, !record)}</div>${panel}`
  );
}

/** Brings the forms to life: what is typed goes to the model of the page, what is saved to the account. */
function enliven(host: HostPage, data: CardData, params: FormParams, context: CardContext): void {
  const { $ } = host;
  const { entity } = params;
  const stage = entity === 'leads' ? [STAGE_FIELD] : [];
  followPipeline($, $('#edit_card'), context);
  const main = new EntityForm($, $('#edit_card'), params, [nameField(entity), ...stage]);
  main.listen((name, value) => host.app.setValue(name, value));
  const forms: Form[] = [
    { form: main, record: data.record },
    ...data.linked.map((one) => {
      const $form = $(`.js-linked-form[data-entity="${one.entity}"][data-id="${one.record.id}"]`);
      return { form: new EntityForm($, $form, linkedParams(host, one), [nameField(one.entity)]), record: one.record };
    }),
  ];
  new Saving(host, entity, forms);
}

function noRecord(host: HostPage, area: Area): void {
  const { locale: lang } = host.config;
  const { pathname } = new URL(area.url, 'http://host');
  const back = `<a class="js-navigate-link" href="${LISTS[area.row.entity!]}">${say(lang, BACK)}</a>`;
  host
    .$('#page_holder')
    .html(
      `<div class="host-page"><h1>${say(lang, NO_RECORD)}</h1><p><code>${escapeExactly(pathname)}</code></p><p>${back}</p></div>`,
    );
}

/** Card of a lead, a contact, a company, a customer. */
export const openCard: OpenPage = async (host, area) => {
  const { $, page } = host;
  const entity = area.row.entity as RecordTable;
  const data = await readCard(host, entity, area.id ?? 0);
  const $holder = $('#page_holder');
  const close = (): void => void $holder.empty();
  if (area.id && !data.record) {
    noRecord(host, area);
    return { area, close };
  }
  const context = { lang: host.config.locale, dictionary: data.dictionary };
  const params = { entity, record: data.record, fields: fieldsOf(entity, context) };
  $holder.html(markup(host, data, params, context));
  const panel = new Panel(document.getElementById('widgets_block')!, page, { entity });
  enliven(host, data, params, context);
  startTabs(host);
  new DialMenus(host, data.record && { entity, id: data.record.id });
  await new Feed(host, entity, data.record?.id ?? 0, data.dictionary).show();
  return {
    area,
    panel,
    ...(data.record && { record: data.record }),
    close() {
      panel.destroy();
      close();
    },
  };
};
