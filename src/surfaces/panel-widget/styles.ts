import { css } from '../../theme/css.js';
import { hostStyles } from '../../theme/host.js';

/** A widget's block, in the panel and in the element. */
export const panelWidgetStyles = css`
.card-widgets__widget { position: relative; cursor: pointer; }
.card-widgets__widget::before {
  position: absolute;
  top: 0;
  right: 0;
  z-index: 1;
  width: 10px;
  height: 100%;
  background: inherit;
  content: "";
  pointer-events: none;
}
.card-widgets__widget__caption { position: relative; box-sizing: border-box; height: 42px; }
.card-widgets__widget__caption__logo {
  box-sizing: content-box;
  max-width: 190px;
  height: 36px;
  margin-left: 21px;
  padding: 3px 0;
  vertical-align: top;
}
.card-widgets__widget__caption__logo_min {
  display: none;
  box-sizing: content-box;
  width: 25px;
  padding: 10px 18px;
  vertical-align: top;
}
.card-widgets__widget__caption__arrow {
  position: absolute;
  top: 50%;
  right: -20px;
  z-index: 2;
  width: 50px;
  height: 10px;
  margin-top: -5px;
}
.card-widgets__widget__caption__arrow::before {
  position: absolute;
  top: 2px;
  left: 6px;
  width: 10px;
  height: 6px;
  background: var(--amo-panel-arrow, #fff);
  clip-path: polygon(0 .8px, .9px 0, 5px 4.1px, 9.1px 0, 10px .8px, 5px 6px);
  content: "";
}
.widgets__widget__caption__arrow_top::before { transform: scaleY(-1); }
.card-widgets__widget__body { box-sizing: border-box; padding: 0 10px 10px; }
.card-widgets__widget__caption:has(:focus-visible) { outline: 2px solid var(--amo-focus); outline-offset: -2px; }
.card-widgets__widget__caption__arrow:focus { outline: 0; }
@media (forced-colors: active) {
  .card-widgets__widget__caption__arrow::before { background: CanvasText; forced-color-adjust: none; }
}
`;

/** In the panel, whose root says whether it is open: the small logo stands alone while it is not. */
export const panelWidgetNative = css`
.card-widgets:not(.js-widgets-active) .card-widgets__widget__caption__logo,
.card-widgets:not(.js-widgets-active) .card-widgets__widget__caption__arrow { display: none; }
.card-widgets:not(.js-widgets-active) .card-widgets__widget__caption__logo_min { display: inline; }
.single_widget__close { display: none; }
.in_list .single_widget__close {
  position: absolute;
  top: 12px;
  right: 32px;
  z-index: 2;
  display: block;
  width: 16px;
  height: 18px;
  border-radius: var(--amo-radius);
  cursor: pointer;
}
.in_list .single_widget__close::before {
  position: absolute;
  top: 4px;
  left: 3px;
  width: 10px;
  height: 10px;
  background: var(--amo-text);
  clip-path: polygon(0 1px, 1px 0, 5px 4px, 9px 0, 10px 1px, 6px 5px, 10px 9px, 9px 10px, 5px 6px, 1px 10px, 0 9px, 4px 5px);
  content: "";
}
.single_widget__close:focus-visible { outline: 2px solid var(--amo-focus); }
`;

export const panelWidgetHost = css`
${hostStyles}
:host { display: block; }
.card-widgets__widget { cursor: auto; }
.card-widgets__widget::before { content: none; }
button.card-widgets__widget__caption {
  display: block;
  width: 100%;
  padding: 0;
  border: 0;
  background: var(--amo-panel-caption, none);
  color: inherit;
  font: inherit;
  text-align: left;
  overflow: hidden;
  cursor: pointer;
}
.card-widgets__widget__caption:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -2px; }
.heading {
  display: block;
  margin: 0 46px 0 21px;
  overflow: hidden;
  line-height: 42px;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.has-logo > slot > .heading, .has-logo > slot > .letter { display: none; }
.letter { display: block; width: 65px; font-weight: 700; line-height: 42px; text-align: center; }
.small, .compact .wide, .compact .card-widgets__widget__caption__arrow { display: none; }
.compact .small, .small .card-widgets__widget__caption__logo_min { display: inline; }
button > .card-widgets__widget__caption__arrow::before { background: var(--amo-panel-arrow, currentcolor); }
.card-widgets__widget__body[hidden] { display: none; }
::slotted(img[slot="logo"]) { height: 36px; margin-left: 21px; padding: 3px 0; vertical-align: top; }
::slotted(img[slot="logo-min"]) { width: 25px; padding: 8px 20px; vertical-align: top; }
`;
