import { css } from '../../../../theme/css.js';

/** Colours of the host's own, where the measured ones cannot be read; height of its bar. */
const tokens = css`
:root { --host-journal: 0px; --host-bar: calc(32px + var(--host-journal)); --host-muted: #6b6d72; --host-link: var(--palette-link-primary); --host-nav: #153043; }
html[data-color-scheme="dark"] { --host-muted: #94a5be; --host-link: #5cb3ff; --host-nav: #0b1a26; color-scheme: dark; }
`;

const page = css`
/* What has the focus is not behind the bars at the top and at the bottom. */
html { height: 100%; scroll-padding: 72px 0 calc(var(--host-bar) + 8px); }
body { min-height: 100%; margin: 0; }
.host-sprite { position: absolute; }
.page-holder {
  position: relative;
  min-height: calc(100vh - var(--host-bar));
  margin: 0 0 var(--host-bar) var(--left-menu-width);
}
/* Beside the bar of the host, which lies over the whole width. */
.card-widgets, .modal { bottom: var(--host-bar); }
#popups_inbox { margin-bottom: var(--host-bar); }
.js-navigate-link { color: var(--host-link); text-decoration: none; }
.js-navigate-link:hover { text-decoration: underline; }
a:focus-visible, [tabindex]:focus-visible, summary:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: 1px; }
.h-text-overflow { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.h-hidden { display: none; }
.hidden { display: none !important; }
`;

const nav = css`
.nav {
  position: fixed;
  inset: 0 auto var(--host-bar) 0;
  z-index: 110;
  display: flex;
  flex-direction: column;
  width: var(--left-menu-width);
  background: var(--host-nav);
  color: #fff;
}
.nav__top { display: flex; flex: none; align-items: center; justify-content: center; height: 65px; }
.n-avatar {
  display: block;
  width: 36px;
  height: 36px;
  border-radius: 50%;
  background: #4c6f8c;
  color: #fff;
  font-weight: 700;
  font-size: 13px;
  line-height: 36px;
  text-align: center;
}
.nav__sections { flex: 1; min-height: 0; overflow: hidden auto; scrollbar-width: none; }
.nav__sections::-webkit-scrollbar { display: none; }
.nav__menu__item { position: relative; }
.nav__menu__item__link.js-navigate-link {
  display: flex;
  flex-direction: column;
  gap: 4px;
  align-items: center;
  min-height: 62px;
  padding: 9px 2px 7px;
  color: #c3ced8;
  text-decoration: none;
}
.nav__menu__item__link.js-navigate-link:hover { background: rgb(255 255 255 / 7%); color: #fff; }
.nav__menu__item-selected > .nav__menu__item__link.js-navigate-link { background: rgb(255 255 255 / 12%); color: #fff; }
.nav__menu__item__link.js-navigate-link:focus-visible { outline-color: #7ab4ff; outline-offset: -3px; }
.nav__menu__item__icon { height: 24px; }
.nav__menu__item__image { display: block; max-width: 24px; height: 24px; }
.nav__menu__item__title {
  max-width: 100%;
  overflow: hidden;
  font-size: 10.5px;
  line-height: 13px;
  text-align: center;
  text-overflow: ellipsis;
}
.nav__submenu { display: none; margin: 0; padding: 4px 0; background: rgb(0 0 0 / 25%); list-style: none; }
.nav__menu__item:hover > .nav__submenu, .nav__menu__item:focus-within > .nav__submenu,
.nav__menu__item-selected > .nav__submenu { display: block; }
.nav__submenu .aside__list-item-link.js-navigate-link {
  display: block;
  padding: 4px 3px;
  overflow: hidden;
  color: #c3ced8;
  font-size: 10.5px;
  line-height: 13px;
  text-align: center;
  text-overflow: ellipsis;
}
.nav__submenu .aside__list-item-link.js-navigate-link:hover { background: none; color: #fff; }
`;

/** The page of a widget, and the menu of the settings beside it; where both have no room, the menu is a line above. */
const page_of_widget = css`
.modal-body:focus-visible { outline: none; }
@media (width < 1100px) {
  .page-holder .work-area { min-width: 0; margin-left: 0; }
  .page-holder > .aside { position: static; width: auto; padding: 6px 12px; border-right: 0; border-bottom: 1px solid var(--palette-border-primary); }
  .page-holder > .aside .aside__list { display: flex; flex-wrap: wrap; }
  .page-holder > .aside .aside__list-item-link { padding: 8px 12px; }
  .page-holder .aside__list-item-widget { flex: none; max-width: 160px; }
}
`;

export const frameCss = `${tokens}${page}${nav}${page_of_widget}`;
