import { css } from '../../theme/css.js';

/** The settings of a widget in the modal of an integration. What the product's rules say besides its sizes was not observed. */
export const settingsFormStyles = css`
.view-integration-modal .modal-body {
  box-sizing: border-box;
  width: 912px;
  max-width: calc(100vw - 32px);
  padding: 0;
}
.widget-settings, .widget_settings_old { display: flex; min-height: 320px; overflow-wrap: anywhere; }
.widget-settings__base-space, .widget_settings_old__head {
  flex: none;
  box-sizing: border-box;
  width: 261px;
  padding: 30px 20px;
  border-right: 1px solid var(--amo-border);
}
.widget-settings__wrap-desc-space, .widget_settings_old__form {
  flex: 1;
  box-sizing: border-box;
  min-width: 0;
  padding: 30px 30px 55px 17px;
}
.widget_settings_block__img > img {
  display: block;
  width: 100%;
  max-height: 150px;
  margin-bottom: 20px;
  border-radius: var(--amo-radius);
  object-fit: contain;
}
.widget-settings__name, .widget_settings_block__title { font-size: 1.2em; font-weight: 700; line-height: 1.389; }
.widget-settings__developer { font-size: .867em; line-height: 1.54; }
.widget-settings .h-text-overflow, .widget_settings_old .h-text-overflow {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.widget-settings .h-hidden, .widget_settings_old .h-hidden { display: none !important; }
.widget-settings__command-plate { margin-top: 20px; }
.widget-settings__command-plate > .button-input { width: 100%; margin-left: 0; }
.widget-settings__error:not(:empty) {
  margin-top: 15px;
  padding-left: 8px;
  border-left: 2px solid var(--amo-error);
  font-size: .867em;
  line-height: 1.385;
  white-space: pre-line;
}
.widget_settings_block__separator { height: 0; margin: 20px 0 0; border: 0; border-top: 1px solid var(--amo-border); }
.widget_settings_block__separator:last-child { display: none; }
.widget_settings_block__descr { margin-bottom: 20px; line-height: 1.333; }
.widget_settings_block__descr > p { margin: 0; }
.widget_settings_block a { color: var(--amo-link, var(--amo-focus)); }
.widget_settings_block__item_field { margin-bottom: 12px; }
.widget_settings_block__item_field.validate-has-error { padding-left: 8px; border-left: 2px solid var(--amo-error); }
.widget_settings_block__title_field { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.widget_settings_block__input_field > .text-input {
  box-sizing: border-box;
  width: 100%;
  height: max(32px, 1em + 17px);
  margin-top: 3px;
  background: var(--amo-surface);
}
.widget_settings_block__input_field > .control-checkbox { margin-top: 3px; }
.widget_settings_block__users { max-height: 296px; margin-top: 3px; overflow: auto; }
.widget_settings_block__users__item { display: flex; gap: 10px; align-items: center; padding: 2px 0; }
.widget_settings_block__users__name { flex: 0 0 200px; min-width: 0; line-height: 1.2; }
.widget_settings_block__users__note { overflow: hidden; font-size: .8em; line-height: 1.25; text-overflow: ellipsis; }
.widget_settings_block__users__item > .text-input { flex: 1; box-sizing: border-box; min-width: 0; height: max(32px, 1em + 17px); }
.widget_settings_block__fields > .widget_settings_block__controls { display: inline-block; margin-top: 10px; vertical-align: middle; }
.widget-settings__switcher { position: relative; display: inline-flex; align-items: center; margin: 10px 0 0 20px; vertical-align: middle; }
.widget-settings__switcher > .switcher { flex: none; }
.widget-settings__switcher-text { padding-left: 10px; cursor: pointer; }
/* The box lies over the switch, unseen, so that keys and readers find it. */
.widget-settings__switcher > .switcher__checkbox {
  position: absolute;
  top: 0;
  left: 0;
  display: block;
  width: 24px;
  height: 32px;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}
.widget-settings__switcher:has(> .switcher__checkbox:focus-visible) > .switcher::after {
  outline: 2px solid var(--amo-focus);
  outline-offset: 1px;
}
@media (max-width: 760px) {
  .widget-settings, .widget_settings_old { display: block; }
  .widget-settings__base-space, .widget_settings_old__head { width: auto; padding: 20px; border: 0; }
  .widget-settings__wrap-desc-space, .widget_settings_old__form { padding: 20px; }
  .widget_settings_block__users__item { flex-wrap: wrap; }
}
`;
