import { attr, escape } from '../../../../contract/markup/text.js';
import type { HostConfig } from '../../../config/config.js';
import { LANGUAGES } from '../../../../i18n/languages.js';
import type { Area } from '../../areas/area.js';
import type { Carried } from '../carried.js';
import type { Place } from './places.js';
import { barStyles } from './styles.js';

export interface HostBarOptions {
  readonly config: HostConfig;
  readonly places: readonly Place[];
  /** The user chose a page. */
  readonly go: (url: string) => void;
  /** The user chose another user, theme or language. */
  readonly change: (name: Carried, value: string) => void;
}

const option = (value: string, text: string, more = ''): string =>
  `<option value="${escape(value)}"${more}>${escape(text)}</option>`;

const choice = (name: string, label: string, values: readonly string[], current: string): string =>
  `<label><span>${label}</span><select data-name="${name}">${values.map((value) => option(value, value, value === current ? ' selected' : '')).join('')}</select></label>`;

function group(label: string, places: readonly Place[]): string {
  if (!places.length) return '';
  return `<optgroup label="${label}">${places.map(({ name, title, url }) => option(url, title, attr('data-page', name))).join('')}</optgroup>`;
}

/** The host's own controls at the bottom of the page; other rooms add theirs. */
export class HostBar {
  readonly root: HTMLElement;
  readonly #end: Element;
  readonly #area: HTMLSelectElement;

  constructor(document: Document, { config, places, go, change }: HostBarOptions) {
    this.root = document.createElement('div');
    this.root.id = 'amo-host-bar';
    const shadow = this.root.attachShadow({ mode: 'open' });
    shadow.innerHTML =
      `<style>${barStyles}</style><section class="bar" aria-label="Stand-in host"><strong>amo-elements</strong>` +
      '<label><span>Area</span><select data-name="area"><option value="" hidden>elsewhere</option>' +
      group(
        'Widgets run there',
        places.filter(({ isCovered }) => isCovered),
      ) +
      group(
        'No widget there',
        places.filter(({ isCovered }) => !isCovered),
      ) +
      '</select></label>' +
      choice('user', 'User', ['admin', 'manager'], config.user) +
      choice('theme', 'Theme', ['light', 'dark'], config.theme) +
      choice('locale', 'Language', LANGUAGES, config.locale) +
      '<div class="end"></div></section>';
    this.#end = shadow.querySelector('.end')!;
    this.#area = shadow.querySelector('[data-name=area]')!;
    shadow.addEventListener('change', ({ target }) => {
      const { dataset, value } = target as HTMLSelectElement;
      if (dataset['name'] === 'area') go(value);
      else if (dataset['name']) change(dataset['name'] as Carried, value);
    });
    document.body.append(this.root);
  }

  /** Adds a control at the end of the bar, for instance a button; it takes the bar's look. */
  add(element: Element): void {
    this.#end.append(element);
  }

  /** Says which page is open: the one of that address, else the one of that name, as of another record. */
  show({ row, url, code }: Area): void {
    const { pathname } = new URL(url, 'http://host');
    const all = [...this.#area.options];
    const found =
      all.find(({ value }) => value && value === pathname) ??
      all.find(({ dataset, value }) => dataset['page'] === row.name && (!code || value.includes(`/${code}/`)));
    this.#area.value = found?.value ?? '';
  }
}
