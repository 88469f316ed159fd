import { coverOf } from '../../../../sdk/pages/locations.js';
import type { JQueryCollection } from '../../../../sdk/jquery.js';
import type { Panel } from '../../../../surfaces/panel/panel.js';
import type { HostPage } from '../../host-page.js';
import { valuesOf } from '../../records/values.js';
import type { AccountRecord } from '../../services/account-client.js';
import type { ListSelected } from '../../../../sdk/widget.js';
import type { Area } from '../area.js';
import { actionsMenu, typeOf } from './markup.js';
import { pickableOn } from './pickable.js';

const TICKED = '.js-list-row input[type=checkbox]';
const ALL = '#list_all_checker';

/** The ticked rows: the menu that comes with the first, the widget that is picked there, the column it gets. */
export class Selection {
  readonly #host: HostPage;
  readonly #area: Area;
  readonly #records: ReadonlyMap<number, AccountRecord>;
  readonly #panel: Panel;
  readonly #$root: JQueryCollection;
  #count = 0;

  constructor(host: HostPage, area: Area, records: readonly AccountRecord[], panel: Panel) {
    this.#host = host;
    this.#area = area;
    this.#records = new Map(records.map((record) => [record.id, record]));
    this.#panel = panel;
    const $root = (this.#$root = host.$('#list_page_holder'));
    $root.on('change', TICKED, () => this.#ticked());
    $root.on('change', ALL, ({ target }) => this.#tickAll((target as HTMLInputElement).checked));
    $root.on('click', '.js-list-clear', () => this.#tickAll(false));
    $root.on('click', '.js-list-widget', ({ currentTarget }) => {
      $root.find('.js-list-more').removeAttr('open');
      void host.select((currentTarget as HTMLElement).dataset['code']!);
    });
  }

  /** What `list_selected()` says. */
  get rows(): ListSelected {
    const { entity } = this.#area.row;
    const selected = this.#boxes.flatMap(({ value, checked }) => {
      const record = checked && this.#records.get(Number(value));
      if (!record) return [];
      const [phones, emails] = [valuesOf(record, 'PHONE'), valuesOf(record, 'EMAIL')];
      return [{ id: record.id, type: typeOf(entity!), emails: [...emails], phones: [...phones] }];
    });
    const sum = (name: 'emails' | 'phones'): number => selected.reduce((all, row) => all + row[name].length, 0);
    return { selected, summary: { items: selected.length, emails: sum('emails'), phones: sum('phones') } };
  }

  get #boxes(): readonly HTMLInputElement[] {
    return this.#$root.find(TICKED).toArray() as HTMLInputElement[];
  }

  #tickAll(checked: boolean): void {
    for (const box of this.#boxes) this.#host.$(box).prop('checked', checked);
    this.#ticked();
  }

  /** The menu is there while something is ticked. */
  #ticked(): void {
    const boxes = this.#boxes;
    const count = boxes.filter(({ checked }) => checked).length;
    for (const { value, checked, parentElement } of boxes) {
      parentElement!.closest('.js-list-row')!.classList.toggle('list-row_selected', checked);
      this.#host.app.check(Number(value), checked);
    }
    this.#$root.find(ALL).prop('checked', count > 0 && count === boxes.length);
    const $menu = this.#$root.find('.js-list-multiple-actions');
    $menu.prop('hidden', !count);
    this.#$root.find('.js-list-top').prop('hidden', count > 0);
    if (count && !this.#count)
      $menu.html(actionsMenu(count, pickableOn(this.#host, this.#area.row), this.#host.config.locale));
    $menu.find('.list-multiple-actions__counter b').text(String(count));
    if (!count) this.#hidePanel();
    this.#count = count;
  }

  /** Shows the column with the widget's block alone; what it draws from now on is shown, too. */
  pick(code: string): void {
    const { $, widgets, switches } = this.#host;
    const { root } = this.#panel;
    this.#hidePanel();
    $(document).off('.amo-host-list');
    const show = (): void => {
      root.style.display = 'flex';
      for (const block of root.querySelectorAll<HTMLElement>('.card-widgets__widget')) {
        block.hidden = !block.classList.contains(`card-widgets__widget-${code}`);
        if (!block.hidden) this.#panel.expand(block);
      }
    };
    const locations = widgets.get(code)?.config.manifest.locations ?? [];
    const column = coverOf(locations, this.#area.row)?.column ? 'always' : switches.use('listColumn', code);
    const hasDrawn = column === 'drawn' && root.querySelector(`.card-widgets__widget-${CSS.escape(code)}`) !== null;
    if (column === 'always' || hasDrawn) show();
    if (column !== 'never') $(document).on(`widget:${code}:loaded.amo-host-list`, show);
  }

  #hidePanel(): void {
    this.#panel.root.style.display = 'none';
  }
}
