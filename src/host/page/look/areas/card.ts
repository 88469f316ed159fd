import { css } from '../../../../theme/css.js';

/** Columns: fields, feed, and at the right the panel of widgets, 65 or 265 wide. */
const holder = css`
.card-holder { display: flex; height: calc(100vh - var(--host-bar)); margin-right: 65px; }
.card-holder.js-widgets-active { margin-right: 265px; }
.card-holder.js-widgets-hidden:not(.js-widgets-active) { margin-right: 65px; }
.card-holder__fields {
  display: flex;
  flex: 0 0 410px;
  flex-direction: column;
  min-width: 0;
  overflow: hidden auto;
  border-right: 1px solid var(--palette-border-primary);
  background: var(--palette-background-primary);
}
.card-holder__feed { flex: 1; min-width: 0; }
@media (width < 1280px) { .card-holder.js-widgets-active { margin-right: 65px; } }
@media (width < 900px) {
  .card-holder { display: block; height: auto; }
  .card-holder__fields { overflow: visible; border-right: 0; }
  .card-top-save { bottom: var(--host-bar); }
  .card-holder__feed-inner { height: 420px; }
}
`;

const top = css`
.card-top-save {
  position: sticky;
  bottom: 0;
  z-index: 12;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  margin-top: auto;
  padding: 12px 20px;
  border-top: 1px solid var(--palette-border-primary);
  background: var(--palette-background-primary);
}
.card-top-save[hidden] { display: none; }
.card-top-save__status { color: #c53030; font-size: 13px; overflow-wrap: anywhere; }
html[data-color-scheme="dark"] .card-top-save__status { color: #ff8f8f; }
.card-fields__top { padding: 14px 20px 16px; background: var(--palette-background-secondary-300); }
.card-fields__top-line { display: flex; gap: 8px; align-items: center; }
.card-fields__top-back.js-navigate-link { display: flex; flex: none; padding: 8px 8px 8px 0; color: var(--host-muted); }
.card-fields__top-name-field { flex: 1; min-width: 0; }
.card-fields__top-name-input {
  width: 100%;
  padding: 3px 6px;
  border: 1px solid transparent;
  border-radius: 3px;
  background: none;
  color: inherit;
  text-overflow: ellipsis;
  font-weight: 700;
  font-size: 20px;
  line-height: 26px;
}
.card-fields__top-name-input::placeholder, .linked-form__name::placeholder { color: var(--host-muted); opacity: 1; }
.card-fields__top-name-input:hover, .linked-form__name:hover { border-color: var(--palette-border-primary); }
.card-fields__top-name-input:focus, .linked-form__name:focus {
  border-color: var(--palette-border-default);
  outline: 2px solid var(--amo-focus);
  outline-offset: -1px;
  background: var(--palette-background-primary);
}
.card-fields__top-id { color: var(--host-muted); font-size: 13px; }
.card-fields__top-tags { display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0 0 38px; padding: 0; list-style: none; }
.card-fields__top-tags:empty { display: none; }
.multisuggest__list-item { padding: 2px 8px; border: 1px solid var(--palette-border-default); border-radius: 3px; color: var(--host-muted); font-size: 13px; }
.card-fields__top-status { display: flex; gap: 10px; align-items: center; margin: 12px 0 0 38px; }
.card-fields__top-status .control--select { flex: 1; }
.card-fields__top-pipeline, .card-fields__top-stage { flex: 1 1 50%; }
.card-fields__top-status > * { min-width: 0; }
.card-fields__top-status .control--select { width: 100%; margin: 0; }
/* On the colours of stages, which are light in both themes. */
.card-fields__top-stage .control--select--button, .card-fields__top-stage .control--select--button-inner { --amo-text: #363b44; color: #363b44; }
.card-fields__top-stage .control--select--list--item-key_selected { color: var(--palette-text-primary); }
`;

const tabs = css`
.card-tabs { display: flex; gap: 4px; padding: 0 20px; overflow: auto hidden; border-bottom: 1px solid var(--palette-border-primary); scrollbar-width: thin; }
.card-tabs__item { flex: none; padding: 11px 8px 9px; border: 0; border-bottom: 2px solid transparent; background: none; color: var(--host-muted); cursor: pointer; }
.card-tabs__item:hover { color: var(--palette-text-primary); }
.card-tabs__item.selected { border-color: var(--palette-link-primary); color: var(--palette-text-primary); }
.card-tabs__item:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -3px; }
.card-fields__tab { padding: 12px 20px; }
.card-fields__fields-block[hidden], .js-card-tab-place[hidden] { display: none; }
.card-statistics { display: grid; grid-template-columns: 120px 1fr; gap: 10px; margin: 4px 0; }
.card-statistics dt { color: var(--host-muted); }
.card-statistics dd { margin: 0; }
`;

const fields = css`
.card-fields__fields-block { padding: 6px 20px 12px; }
.linked-form__field { display: flex; min-height: 40px; border-bottom: 1px solid var(--palette-border-primary); }
.linked-form__field__label { flex: 0 0 120px; padding: 11px 10px 6px 0; overflow: hidden; color: var(--host-muted); font-size: 14px; line-height: 18px; text-overflow: ellipsis; }
.linked-form__field__value { display: flex; flex: 1; flex-direction: column; justify-content: center; min-width: 0; padding: 2px 0; }
.linked-form__field__value > *, .linked-form__field__value .date_field_wrapper { width: 100%; margin: 0; }
.linked-form__field__value .text-input, .linked-form__field__value .date_field, .linked-form__field__value .control--select--button,
.linked-form__field__value .checkboxes_dropdown__title_wrapper {
  border-color: transparent;
  background: transparent;
}
.linked-form__field__value .text-input:hover, .linked-form__field__value .date_field:hover, .linked-form__field__value .control--select--button:hover,
.linked-form__field__value .checkboxes_dropdown__title_wrapper:hover { border-color: var(--palette-border-primary); }
.linked-form__field__value .text-input, .linked-form__field__value .date_field, .linked-form__field__value .control--select--button { width: 100%; }
.linked-form__field__value .text-input:focus, .linked-form__field__value .date_field:focus { border-color: var(--palette-border-default); background-color: var(--palette-background-primary); outline: 2px solid var(--amo-focus); outline-offset: -1px; }
.linked-form__field__value .text-input::placeholder, .linked-form__field__value .date_field::placeholder { color: var(--host-muted); opacity: 1; }
.linked-form__field__value textarea { field-sizing: content; min-height: 36px; max-height: 240px; }
.linked-form__field__value .control-checkbox { width: auto; padding-left: 8px; }
.linked-forms__title { margin: 0; padding: 18px 20px 6px; font-weight: 700; font-size: 15px; line-height: 20px; }
.linked-form { margin: 0 20px 12px; padding: 8px 12px; border: 1px solid var(--palette-border-primary); border-radius: 3px; background: var(--palette-background-primary); }
.linked-form__header { display: flex; gap: 8px; align-items: center; }
.linked-form__name { flex: 1; min-width: 0; padding: 3px 6px; border: 1px solid transparent; border-radius: 3px; background: none; color: var(--host-link); font-size: 16px; text-overflow: ellipsis; }
.linked-form__open { padding: 4px 6px; }
.linked-form__field:last-child { border-bottom: 0; }
.linked-form .linked-form__field__label { flex-basis: 107px; }
.card-leads__quick-add { display: inline-block; margin: 0 20px 12px; font-size: 14px; }
`;

const dial = css`
.control-phone, .control-email { position: relative; display: flex; align-items: center; }
.tips { flex: none; }
.tips__toggle { display: flex; align-items: center; justify-content: center; width: 30px; height: 30px; border-radius: 3px; color: var(--host-muted); cursor: pointer; list-style: none; }
.tips__toggle::-webkit-details-marker { display: none; }
.tips__toggle::before { width: 4px; height: 4px; border-radius: 50%; background: currentcolor; box-shadow: 0 -6px, 0 6px; content: ""; }
.tips__toggle:hover { background: var(--palette-hover-default); }
.tips__inner {
  position: absolute;
  top: 100%;
  right: 0;
  z-index: 15;
  min-width: 220px;
  border: 1px solid var(--palette-border-default);
  border-radius: 3px;
  background: var(--palette-background-primary);
  box-shadow: 0 3px 10px rgb(0 0 0 / 12%);
}
.tips__list { margin: 0; padding: 6px 0; list-style: none; }
.tips-item { width: 100%; padding: 8px 12px; border: 0; background: none; color: inherit; text-align: left; cursor: pointer; }
.tips-item:hover { background: var(--palette-hover-default); }
.tips-item:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -2px; }
.tips__none { padding: 8px 12px; color: var(--host-muted); }
.tips__sms { display: grid; gap: 8px; padding: 10px; }
.tips__status { color: var(--host-muted); font-size: 13px; }
`;

export const cardCss = `${holder}${top}${tabs}${fields}${dial}`;
