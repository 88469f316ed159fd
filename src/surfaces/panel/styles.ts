import { css } from '../../theme/css.js';
import { hostStyles } from '../../theme/host.js';

export { panelTokensNative } from './tokens.js';

/** The panel, as light DOM and in the element. */
export const panelStyles = css`
.card-widgets {
  box-sizing: border-box;
  flex-direction: column;
  width: 65px;
  overflow: auto;
  background: var(--amo-panel);
  color: var(--amo-text);
}
.card-widgets.js-widgets-active { width: 265px; }
.card-widgets__top {
  position: relative;
  flex: none;
  box-sizing: border-box;
  height: 65px;
  overflow: hidden;
  font-size: 24px;
  line-height: 45px;
}
.card-widgets__top__caption {
  position: relative;
  padding-left: 20px;
  font-size: 23px;
  line-height: 65px;
  opacity: 0;
  transition: opacity .2s;
}
.js-widgets-active > .card-widgets__top > .card-widgets__top__caption { opacity: 1; }
.card-widgets-on-off-top {
  position: absolute;
  top: 0;
  right: 0;
  z-index: 1;
  box-sizing: border-box;
  width: 65px;
  height: 65px;
  cursor: pointer;
}
.card-widgets__top__icon { display: flex; align-items: center; justify-content: center; height: 100%; }
.card-widgets-on-off-top:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -4px; }
.add-widget-icon { color: var(--amo-text-light); }
.card-widgets-on-off-top:hover .add-widget-icon { color: var(--amo-text); }
@media (prefers-reduced-motion: reduce) { .card-widgets, .card-widgets__top__caption { transition: none; } }
@media (forced-colors: active) {
  .card-widgets { border-left: 1px solid CanvasText; }
  .add-widget-icon { color: ButtonText; }
}
`;

/** Where the panel stands in the product, the link of administrators, the layer below it in a narrow window. */
export const panelNative = css`
.card-widgets {
  position: fixed;
  top: 0;
  right: 0;
  bottom: 0;
  z-index: 100;
  transition: right .5s;
}
.card-widgets.with_overlay { z-index: 106; }
#card_widgets_overlay { z-index: 105; }
.card-widgets__cap { margin: 10px 0 0 22px; }
.card-widgets:not(.js-widgets-active) .card-widgets__cap { display: none; }
.card-widgets__cap a { color: var(--amo-panel-link); text-decoration: none; }
.card-widgets__cap a:hover { text-decoration: underline; }
`;

export const panelHost = css`
${hostStyles}
:host { display: block; width: 65px; height: 100%; }
:host([open]) { width: 265px; }
:host([fixed]) { position: fixed; top: 0; right: 0; bottom: 0; z-index: 100; height: auto; }
.card-widgets { display: flex; height: 100%; }
.card-widgets-on-off-top { padding: 0; border: 0; background: none; font: inherit; }
.add-widget-icon {
  width: 21px;
  height: 21px;
  background: currentcolor;
  clip-path: path(evenodd, "M1 1h8v8H1zm2 2v4h4V3zM1 12h8v8H1zm2 2v4h4v-4zM12 12h8v8h-8zm2 2v4h4v-4zM15 1h2v3h3v2h-3v3h-2V6h-3V4h3z");
}
.card-widgets:not(.js-widgets-active) slot[name="end"] { display: none; }
::slotted([slot="end"]) { margin: 10px 10px 0 22px; }
`;
