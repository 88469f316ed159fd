import { css } from '../../../../theme/css.js';

/** The bar at the top of a page: heading, search, actions. */
export const topCss = css`
.content__top {
  position: sticky;
  top: 0;
  z-index: 20;
  gap: 16px;
  height: 64px;
  padding: 0 20px;
  border-bottom: 1px solid var(--palette-border-primary);
  background: var(--palette-background-primary);
}
.content__top[hidden] { display: none; }
.work-area > .content__top { padding: 0; border: 0; background: none; }
.content__top h1 { margin: 0; font-weight: 400; font-size: 18px; line-height: 40px; }
.list-top-nav { display: flex; gap: 16px; align-items: center; }
.list-top-nav__text-button { white-space: nowrap; }
.list-top-nav__text-button.js-navigate-link { color: var(--host-muted); font-size: 15px; }
.list-top-search { flex: 1; min-width: 90px; max-width: 460px; margin: 0; }
.list-top-search__input {
  width: 100%;
  height: 36px;
  padding: 0 10px;
  border: 1px solid transparent;
  border-radius: 3px;
  background: var(--palette-background-default);
  color: inherit;
}
.list-top-search__input:focus { border-color: var(--palette-border-default); outline: 2px solid var(--amo-focus); outline-offset: -1px; }
.list-top-search__input::placeholder { color: var(--host-muted); opacity: 1; }
.list-top-search__summary { color: var(--host-muted); font-size: 13px; white-space: nowrap; }
.content__top__actions { display: flex; gap: 8px; align-items: center; margin-left: auto; }
/* The product's buttons show no focus; those that are the host's do. */
:is(.list-row, .linked-form__field) .control-checkbox:has(> .control-checkbox__body > input:focus-visible) .control-checkbox__helper,
.linked-form__field .checkboxes_dropdown__title_wrapper:has(input:focus-visible) { outline: 2px solid var(--amo-focus); outline-offset: 1px; }
:is(.content__top, .feed-compose, .card-top-save, .tips, .host-tour) .button-input:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: 1px; }
a.button-input.js-navigate-link { display: inline-block; color: var(--palette-text-primary); white-space: nowrap; text-decoration: none; }
a.button-input_blue.js-navigate-link { color: #fff; }
.host-empty { margin: 0; padding: 32px 20px; color: var(--host-muted); text-align: center; }
@media (width < 900px) {
  .content__top { gap: 10px; padding: 0 12px; }
  .list-top-search__summary { display: none; }
}
`;
