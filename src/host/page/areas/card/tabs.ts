/** Tabs of a card: the main one, statistics, and those of widgets with the location `card_sdk` (their place is `#CODE`). */
import { each, escapeExactly } from '../../../../contract/markup/text.js';
import { locationOf } from '../../../../sdk/pages/locations.js';
import type { HostPage } from '../../host-page.js';
import { nameOf } from '../../texts/widget-texts.js';
import type { AccountRecord } from '../../services/account-client.js';
import { shownMoment } from '../../records/days.js';
import { say } from '../../shell/words.js';
import * as T from './texts.js';

interface Tab {
  readonly id: string;
  readonly title: string;
}

function tabsOf({ config, installed }: HostPage): readonly Tab[] {
  const lang = config.locale;
  const own = config.widgets.filter(
    ({ code, manifest }) =>
      installed.isOn(code) && manifest.locations?.some((location) => locationOf(location).name === 'card_sdk'),
  );
  return [
    { id: 'main', title: say(lang, T.MAIN) },
    ...own.map((widget) => ({
      id: widget.code,
      title: nameOf(widget, lang),
    })),
    { id: 'statistics', title: say(lang, T.STATISTICS) },
  ];
}

export function tabList(host: HostPage): string {
  const button = ({ id, title }: Tab, index: number): string =>
    `<button type="button" class="card-tabs__item js-card-tab${index ? '' : ' selected'}" data-id="${escapeExactly(id)}" role="tab"` +
    ` aria-selected="${index === 0}" tabindex="${index ? -1 : 0}"><span class="card-tabs__item-inner">${escapeExactly(title)}</span></button>`;
  return `<div class="card-tabs js-card-tabs" role="tablist" aria-label="${say(host.config.locale, T.TABS)}">${each(tabsOf(host), button)}</div>`;
}

/** Places of the other tabs; that of the main one is what the card shows. */
export function tabPlaces(host: HostPage, record: AccountRecord | undefined): string {
  const { locale: lang } = host.config;
  const row = (title: string, value: string): string => `<dt>${title}</dt><dd>${value}</dd>`;
  const statistics =
    row(say(lang, T.NUMBER), record ? String(record.id) : '—') +
    row(say(lang, T.CREATED), shownMoment(record?.['created_at'], lang) || '—') +
    row(say(lang, T.CHANGED), shownMoment(record?.['updated_at'], lang) || '—');
  return each(tabsOf(host).slice(1), ({ id }) =>
    id === 'statistics'
      ? `<div class="card-fields__tab js-card-tab-place" data-id="statistics" hidden><dl class="card-statistics">${statistics}</dl></div>`
      : `<div class="card-fields__tab js-card-tab-place" data-id="${escapeExactly(id)}" id="${escapeExactly(id)}" hidden></div>`,
  );
}

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export function startTabs({ $ }: HostPage): void {
  const $holder = $('#card_holder');
  const tabs = (): HTMLElement[] => $holder.find('.js-card-tab').toArray() as HTMLElement[];
  const select = (tab: HTMLElement): void => {
    for (const one of tabs()) {
      const isIt = one === tab;
      one.classList.toggle('selected', isIt);
      one.setAttribute('aria-selected', String(isIt));
      one.tabIndex = isIt ? 0 : -1;
    }
    const { id } = tab.dataset;
    for (const place of $holder.find('.js-card-tab-place').toArray() as HTMLElement[])
      place.hidden = place.dataset['id'] !== id;
  };
  $holder.on('click', '.js-card-tab', ({ currentTarget }) => select(currentTarget as HTMLElement));
  $holder.on('keydown', '.js-card-tab', ({ currentTarget, originalEvent }) => {
    const step = KEYS[(originalEvent as KeyboardEvent | undefined)?.key ?? ''];
    if (!step) return;
    const all = tabs();
    const next = all[(all.indexOf(currentTarget as HTMLElement) + step + all.length) % all.length]!;
    select(next);
    next.focus();
  });
}
