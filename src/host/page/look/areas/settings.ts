import { css } from '../../../../theme/css.js';

/** The integrations, a tour, rating and reviews. None of it was observed. */
export const settingsCss = css`
.page-holder > .aside { bottom: 0; }
.page-holder .aside__list-item-widget { flex-basis: 80px; }
.host-integrations {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(230px, 1fr));
  gap: 20px;
  margin: 20px 0 0;
  padding: 0;
  list-style: none;
}
.host-integration__open {
  display: flex;
  flex-direction: column;
  gap: 4px;
  width: 100%;
  height: 100%;
  padding: 0 0 14px;
  overflow: hidden;
  border: 1px solid var(--palette-border-primary);
  border-radius: 4px;
  background: var(--palette-background-primary);
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
}
.host-integration__open:hover { border-color: var(--palette-border-default); box-shadow: 0 3px 8px var(--palette-box-shadow-primary); }
.host-integration__open:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: 1px; }
.host-integration__open > span { padding: 0 14px; overflow-wrap: anywhere; }
.host-integration__open > .host-integration__logo {
  display: flex;
  align-items: center;
  justify-content: center;
  aspect-ratio: 400 / 272;
  margin-bottom: 8px;
  padding: 0;
  border-bottom: 1px solid var(--palette-border-primary);
  background: #fff;
  color: #6b6d72;
  font-size: 48px;
}
.host-integration__logo > img { width: 100%; height: 100%; object-fit: contain; }
.host-integration__name { font-weight: 700; font-size: 16px; line-height: 22px; }
.host-integration__about { flex: 1; color: var(--host-muted); font-size: 13px; line-height: 18px; }
.host-integration__open > .host-integration__status {
  align-self: start;
  margin: 6px 14px 0;
  padding: 2px 8px;
  border-radius: 3px;
  background: var(--palette-background-secondary-500);
  font-size: 12px;
  line-height: 18px;
}
html:not([data-color-scheme="dark"]) .host-integration__status_installed { background: #d9f2d2 !important; color: #1d5110; }
html:not([data-color-scheme="dark"]) .host-integration__status_not_configured { background: #fff0c2 !important; color: #5c4400; }
html:not([data-color-scheme="dark"]) .host-integration__status_error { background: #fde1e1 !important; color: #8c1d1d; }
html[data-color-scheme="dark"] .host-integration__open > .host-integration__status { background: #23445c; }
html[data-color-scheme="dark"] .host-integration__open > .host-integration__status_installed { background: #1f4d2b; }
html[data-color-scheme="dark"] .host-integration__open > .host-integration__status_error { background: #6e2330; }
/* Address and phone in one line. */
.widget_settings_block__users__name { flex-basis: 230px; }
.host-integrations__none, .host-page__none { margin: 20px 0; color: var(--host-muted); }
.widget-settings__rating { margin-top: 16px; color: #b36b00; font-size: 18px; line-height: 1; letter-spacing: 3px; }
html[data-color-scheme="dark"] .widget-settings__rating { color: #f0b64a; }
.widget-settings__reviews { margin-top: 6px; color: var(--host-muted); font-size: 13px; }
.host-tour { padding: 30px; }
.host-tour__name { margin: 0 30px 16px 0; font-weight: 400; font-size: 18px; line-height: 24px; }
.host-tour__images {
  display: flex;
  gap: 12px;
  margin: 0 0 16px;
  padding: 0;
  overflow-x: auto;
  list-style: none;
  scroll-snap-type: x mandatory;
}
.host-tour__image { flex: 0 0 100%; scroll-snap-align: start; }
.host-tour__image > img { display: block; width: 100%; aspect-ratio: 1188 / 616; object-fit: contain; background: var(--palette-background-default); }
.host-tour__about { margin-bottom: 20px; line-height: 1.4; }
`;
