/** The two places that the sample widget draws into: the right panel of a card and the settings form. */
import { renderNative } from '../../../src/controls/native.js';
import { escape } from '../../../src/contract/markup/text.js';
import type { JQueryCollection, JQueryStatic } from '../../../src/sdk/jquery.js';
import type { RenderTemplateOptions, Widget } from '../../../src/sdk/widget.js';

const TEXTS = { en: { widgets: 'Widgets', save: 'Save' }, ru: { widgets: 'Виджеты', save: 'Сохранить' } };

/** The block of a widget in the right panel. */
export function showPanel(
  $: JQueryStatic,
  code: string,
  path: string,
  { caption, body = '', render = '' }: RenderTemplateOptions,
): void {
  const logo = `<img class="card-widgets__widget__caption__logo" src="${path}/images/logo_medium.png" alt="">`;
  $('.card-widgets__elements').append(
    `<div class="card-widgets__widget card-widgets__widget-${code}" data-code="${code}">` +
      `<div class="js-widget-caption-block card-widgets__widget__caption ${escape(caption.class_name)}">` +
      `${caption.html ?? ''}${logo}</div>` +
      `<div class="card-widgets__widget__body js-body-hide">${body}${render}</div></div>`,
  );
}

/** A field of the manifest's settings. */
function settingsField(title: string, content: string, id = ''): string {
  return (
    '<div class="widget_settings_block__item_field">' +
    `<div class="widget_settings_block__title_field" title="${escape(title)}">${escape(title)}:</div>` +
    `<div class="widget_settings_block__input_field"${id && ` id="${id}"`}>${content}</div></div>`
  );
}

function settingsBody({ params, i18n }: Widget, save: string): string {
  const code = String(params.widget_code);
  const line = renderNative('input', {
    name: 'line',
    value: String(params.line),
    class_name: 'widget_settings_block__controls__text',
    additional_data: `aria-label="${escape(i18n('settings.line'))}"`,
  });
  const button = renderNative('button', { text: save, class_name: 'js-widget-save', disabled: true });
  const custom = `<input type="hidden" name="defaults" id="${code}_custom">`;
  return (
    '<div class="widget-settings"><div class="widget_main_info__top">' +
    `<div class="widget_settings_block__img"><img src="${String(params.path)}/images/logo_small.png" alt=""></div>` +
    '<div class="widget_settings_block__head">' +
    `<div class="widget-settings__name">${escape(i18n('widget.name'))}</div></div></div>` +
    '<div class="widget-settings__desc-space"><div class="widget_settings_block">' +
    `<div class="widget_settings_block__descr"><p>${String(i18n('widget.description'))}</p></div>` +
    '<div id="widget_settings__fields_wrapper" class="widget_settings_block__fields">' +
    settingsField(String(i18n('settings.line')), line) +
    settingsField(String(i18n('settings.defaults')), custom, `${code}_custom_content`) +
    `<div class="widget_settings_block__controls" data-face="native">${button}</div>` +
    '</div></div></div></div>'
  );
}

/** Save is enabled by a change, and asks the widget. */
function bindSave($: JQueryStatic, $body: JQueryCollection, widget: Widget): void {
  $body.on('change input', 'input', () => $body.find('.js-widget-save').trigger('button:save:enable'));
  $body.on('click', '.js-widget-save', ({ target }) => {
    const button = $((target as Element).closest('button')!);
    if (button.is('.button-input-disabled')) return;
    button.trigger('button:save:start');
    const fields = { line: $body.find('[name=line]').val(), defaults: $body.find('[name=defaults]').val() };
    void Promise.resolve(widget.callbacks.onSave?.({ active: 'Y', fields })).then((ok) => {
      button.trigger('button:save:stop');
      if (ok) widget.set_settings(fields);
      button.trigger(ok ? 'button:saved' : 'button:save:error');
    });
  });
}

/** Enters the card and opens the settings, calling the widget as the product does. */
export function areas(widget: Widget, $: JQueryStatic, lang: 'en' | 'ru'): void {
  const { callbacks } = widget;
  document.querySelector('.card-widgets__top__caption')!.textContent = TEXTS[lang].widgets;
  void Promise.resolve(callbacks.render()).then((ok) => {
    if (!ok) return;
    callbacks.init();
    callbacks.bind_actions();
  });
  const $body = $('.modal.callback_request .modal-body');
  $body.html(settingsBody(widget, TEXTS[lang].save));
  bindSave($, $body, widget);
  callbacks.settings?.($body, {});
}
