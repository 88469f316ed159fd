/** Native markup of a widget's settings: the body of the integration's modal (surfaces.md, "Widget settings modal"). */
import { attr, classAttr, escapeExactly, text, when } from '../../contract/markup/text.js';
import { nativeButton } from '../../controls/button/native.js';
import { nativeSwitcher } from '../../controls/switcher/native.js';
import type { NativeContext } from '../../controls/native-context.js';
import type { Text } from '../../i18n/texts.js';
import type { SettingField } from './fields.js';
import { SAVE } from '../save-texts.js';
import { SETTINGS_ACTIVE, SETTINGS_DISABLE, SETTINGS_INSTALL } from './texts.js';
import { settingsInput, usersControl, type Managers } from './users.js';

export interface SettingsMarkup {
  /** Code of the widget. */
  readonly code: string;
  /** `data-id` of the save button. */
  readonly id: unknown;
  readonly title: string;
  readonly developer: string;
  /** Address of the logo, 400 by 272 pixels. */
  readonly logo: string;
  readonly layout: 'current' | 'old';
  readonly fields: readonly SettingField[];
  /** Saved values by code. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly managers: Managers | undefined;
  readonly isInstalled: boolean;
  readonly active: boolean;
}

/** What is printed with: texts, and what the controls need. */
export interface Printing {
  readonly say: (row: Text) => string;
  readonly native: NativeContext;
}

const BLOCK = 'widget_settings_block';
const isHidden = ({ type }: SettingField): boolean => type === 'custom' || type === 'hidden';

function input(field: SettingField, id: string, value: unknown): string {
  const { code: name, label, type, required } = field;
  // Widgets look for the class without a type, too: an older layout of the product had it.
  const className = `${BLOCK}__controls__ ${BLOCK}__controls__${type}`;
  if (isHidden(field)) return settingsInput({ name, id, value, type: 'hidden', className });
  return settingsInput({ name, id, label, value, type: type === 'pass' ? 'password' : 'text', className, required });
}

/** One field; the ids of a custom field belong to the first of them. */
function item(field: SettingField, isFirst: boolean, params: SettingsMarkup, { say }: Printing): string {
  const { code, label, type } = field;
  const saved = params.values[code];
  const own = isHidden(field) ? (isFirst ? `${params.code}_custom` : '') : code;
  const control =
    type === 'users' || type === 'users_lp'
      ? usersControl(field, params.managers, saved, say)
      : input(field, own, saved);
  const content = isHidden(field) && isFirst ? ` id="${escapeExactly(`${params.code}_custom_content`)}"` : '';
  const name = escapeExactly(label);
  return (
    `<div class="${BLOCK}__item_field"><div class="${BLOCK}__title_field" title="${name}">${name}: </div>` +
    `<div class="${BLOCK}__input_field"${content}>${control}</div></div>`
  );
}

function controls({ code, id, isInstalled, active }: SettingsMarkup, { say, native }: Printing): string {
  const save = nativeButton(
    {
      id: escapeExactly(`save_${code}`),
      class_name: 'js-widget-save',
      disabled: true,
      text: say(SAVE),
      additional_data: `data-onsave-destroy-modal="true" data-id="${escapeExactly(id)}" aria-disabled="true"`,
    },
    native,
  );
  const switcher = nativeSwitcher(
    {
      id: 'widget_active__sw',
      name: 'widget_active',
      checked: active,
      custom_class_name: 'switcher_blue',
      switcher_wrapper_class: `widget-settings__switcher${isInstalled ? '' : ' h-hidden'}`,
      additional_data: `role="switch" aria-label="${escapeExactly(say(SETTINGS_ACTIVE))}"`,
    },
    native,
  ).replace(
    '</div>',
    `<label class="widget-settings__switcher-text" for="widget_active__sw">${escapeExactly(say(SETTINGS_ACTIVE))}</label></div>`,
  );
  const top = when(isInstalled, `${BLOCK}__controls_top`);
  return `<div${classAttr(`${BLOCK}__controls`, top)}>${save}</div>${switcher}`;
}

/** Fields, save button, switch; the description is raw, so that it is put in its place by itself. */
function form(params: SettingsMarkup, printing: Printing): string {
  const first = params.fields.find(isHidden);
  const fields = params.fields.map((field) => item(field, field === first, params, printing)).join('');
  return (
    `<div class="${BLOCK}__descr"><p></p></div>` +
    `<div class="widget-settings-block__desc-expander h-hidden"><span class="js-widget-settings-desc-expander"></span></div>` +
    // What a browser fills in by itself goes here.
    '<div hidden><input type="text" tabindex="-1"><input type="password" tabindex="-1" autocomplete="off"></div>' +
    `<div id="widget_settings__fields_wrapper" class="${BLOCK}__fields">${fields}${controls(params, printing)}</div>`
  );
}

/** Install or disable, and what failed; outside what a widget draws in. The class of the native plate was not observed. */
function plate({ isInstalled }: SettingsMarkup, { say, native }: Printing): string {
  const hidden = (is: boolean): string => (is ? 'hidden' : '');
  const install = nativeButton(
    { text: say(SETTINGS_INSTALL), blue: true, class_name: 'js-widget-install', additional_data: hidden(isInstalled) },
    native,
  );
  const disable = nativeButton(
    { text: say(SETTINGS_DISABLE), class_name: 'js-widget-uninstall', additional_data: hidden(!isInstalled) },
    native,
  );
  return `<div class="widget-settings__command-plate">${install}${disable}<div class="widget-settings__error" role="alert"></div></div>`;
}

function head({ title, logo, developer, layout }: SettingsMarkup): string {
  const name = escapeExactly(title);
  const look = layout === 'old' ? `${BLOCK}__title` : 'widget-settings__name ui-title ui-title--l';
  const by = developer
    ? `<div class="widget-settings__developer ui-text ui-text--m ui-text--gray h-text-overflow">${escapeExactly(developer)}</div>`
    : '';
  const image = logo ? `<img${attr('src', logo.replaceAll('&', '&amp;'))} alt="">` : '';
  return (
    `<div class="${BLOCK}__img">${image}</div>` +
    `<div class="${BLOCK}__head"><div class="${look} h-text-overflow" title="${name}">${name}</div>${by}</div>`
  );
}

const CLOSE = '<span class="modal-body__close"><span class="icon icon-modal-close"></span></span>';

/** The body of the modal: what the integration is on the left, its form on the right. */
export function settingsMarkup(params: SettingsMarkup, printing: Printing): string {
  const left = head(params);
  const commands = plate(params, printing);
  const right = form(params, printing);
  if (params.layout === 'old')
    return (
      `${CLOSE}<div class="widget_settings_old"><div class="widget_settings_old__head">${left}${commands}</div>` +
      `<div class="widget_settings_old__form"><div class="${BLOCK}">${right}</div></div></div>`
    );
  return (
    `${CLOSE}<div class="widget-settings"><div class="widget-settings__base-space">` +
    `<div class="widget_main_info"><div class="widget_main_info__top">${left}</div>${commands}</div>` +
    `<hr class="${BLOCK}__separator"></div>` +
    '<div class="widget-settings__wrap-desc-space"><div class="widget-settings__desc-space">' +
    `<div class="${BLOCK}">${right}</div></div></div></div>`
  );
}

/** What the modal of the settings is called, for the option `class_name`: the widgets look for `.modal.CODE`. */
export function settingsModalClass(code: string): string {
  return `modal-list view-integration-modal ${text(code)}`;
}
