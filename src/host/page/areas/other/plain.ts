/** Pages without a location of their own: what they show is a stand-in, for widgets that run everywhere. */
import { each, escapeExactly } from '../../../../contract/markup/text.js';
import { shownMoment } from '../../records/days.js';
import { amount, money } from '../../records/values.js';
import { readDictionary } from '../../records/dictionary.js';
import { addButton, topBar, waysFrom } from '../../shell/top/top-bar.js';
import { say, type Words } from '../../shell/words.js';
import type { HostPage } from '../../host-page.js';
import type { OpenPage } from '../open-page.js';

const number = (title: string, value: string): string =>
  `<div class="dashboard-tile"><h2 class="dashboard-tile__title">${escapeExactly(title)}</h2><div class="dashboard-tile__value">${escapeExactly(value)}</div></div>`;

async function dashboard({ account, config: { locale: lang } }: HostPage): Promise<string> {
  const [{ currency }, leads, contacts, tasks] = await Promise.all([
    readDictionary(account, 'leads'),
    account.list('leads', { limit: '250' }),
    account.list('contacts', { limit: '250' }),
    account.list('todo', { limit: '250' }),
  ]);
  const sum = leads.reduce((all, { price }) => all + (Number(price) || 0), 0);
  const tiles = [
    number(say(lang, ['Сделки', 'Leads']), amount(leads.length, lang)),
    number(say(lang, ['Сумма сделок', 'Sum of leads']), money(sum, currency, lang)),
    number(say(lang, ['Контакты', 'Contacts']), amount(contacts.length, lang)),
    number(say(lang, ['Задачи', 'Tasks']), amount(tasks.length, lang)),
  ];
  return `<div class="dashboard-tiles" id="dashboard_holder">${tiles.join('')}</div>`;
}

async function stats({ account, config: { locale: lang } }: HostPage): Promise<string> {
  const [{ pipelines }, leads] = await Promise.all([
    readDictionary(account, 'leads'),
    account.list('leads', { limit: '250' }),
  ]);
  const rows = pipelines.flatMap(({ id, name, _embedded: { statuses } }) =>
    statuses.map((status, index) => {
      const count = leads.filter((lead) => lead['pipeline_id'] === id && lead['status_id'] === status.id).length;
      const first = index ? '' : `<th scope="rowgroup" rowspan="${statuses.length}">${escapeExactly(name)}</th>`;
      return `<tr>${first}<td>${escapeExactly(status.name)}</td><td class="host-table__number">${count}</td></tr>`;
    }),
  );
  const heads: readonly Words[] = [
    ['Воронка', 'Pipeline'],
    ['Этап', 'Stage'],
    ['Сделок', 'Leads'],
  ];
  const head = each(heads, (words) => `<th scope="col">${say(lang, words)}</th>`);
  return `<table class="host-table" id="stats_holder"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const mail = async ({ config: { locale: lang } }: HostPage): Promise<string> =>
  `<p class="host-empty" id="mail_holder">${say(lang, ['Писем нет: почта здесь не подключена.', 'No letters: no mailbox is connected here.'])}</p>`;

async function settings({ account, config: { locale: lang } }: HostPage): Promise<string> {
  const { account: about, users } = await account.load();
  const row = (title: Words, value: unknown): string =>
    `<tr><th scope="row">${say(lang, title)}</th><td>${escapeExactly(value)}</td></tr>`;
  return (
    '<table class="host-table" id="settings_holder"><tbody>' +
    row(['Название', 'Name'], about['name']) +
    row(['Номер', 'Number'], about['id']) +
    row(['Поддомен', 'Subdomain'], about['subdomain']) +
    row(['Создан', 'Created'], shownMoment(about['created_at'], lang)) +
    row(['Пользователи', 'Users'], users.map(({ name }) => name).join(', ')) +
    '</tbody></table>'
  );
}

interface Plain {
  readonly title: Words;
  readonly section?: string;
  readonly draw: (host: HostPage) => Promise<string>;
}
const PLAIN: Readonly<Record<string, Plain>> = {
  dashboard: { title: ['Рабочий стол', 'Dashboard'], draw: dashboard },
  stats: { title: ['Аналитика', 'Analytics'], draw: stats },
  mail: { title: ['Почта', 'Mail'], draw: mail },
  'account-settings': { title: ['Общие настройки', 'General settings'], section: 'settings', draw: settings },
};

/** Dashboard, statistics, mail, general settings. */
export const openPlain: OpenPage = async (host, area) => {
  const { title, section = '', draw } = PLAIN[area.row.name]!;
  const { locale: lang } = host.config;
  const actions =
    area.row.name === 'dashboard' ? addButton(say(lang, ['Новая сделка', 'New lead']), '/leads/add/') : '';
  const bar = topBar({
    title: say(lang, title),
    lang,
    entity: area.row.name,
    links: waysFrom(section, area.row.path),
    actions,
  });
  const $holder = host.$('#page_holder').html(`<div class="host-area">${bar}${await draw(host)}</div>`);
  return { area, close: () => void $holder.empty() };
};
