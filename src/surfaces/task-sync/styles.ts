import { css } from '../../theme/css.js';
import { hostStyles } from '../../theme/host.js';

/** A gear in a square of 16, drawn for the kit: even-odd areas. */
const GEAR =
  'M8 5a3 3 0 100 6 3 3 0 000-6zm0 1.3a1.7 1.7 0 110 3.4 1.7 1.7 0 010-3.4z' +
  'M6.6 1h2.8l.4 1.9 1.3.7 1.8-.6 1.4 2.4-1.4 1.3v1.6l1.4 1.3-1.4 2.4-1.8-.6-1.3.7-.4 1.9H6.6l-.4-1.9-1.3-.7-1.8.6' +
  '-1.4-2.4 1.4-1.3V7.7L1.7 6.4 3.1 4l1.8.6 1.3-.7z';

/** Rows of the task synchronisation. How the product draws them was not observed. */
export const taskSyncStyles = css`
.modal-calendar-sync__header { margin: 0 20px 20px 0; font-size: 1.2em; font-weight: 400; line-height: 1.333; }
.modal-calendar-sync__item { display: flex; gap: 15px; padding: 15px 0; }
.modal-calendar-sync__item + .modal-calendar-sync__item { border-top: 1px solid var(--amo-border); }
.modal-calendar-sync__item_icon { flex: none; width: 54px; height: 54px; }
.modal-calendar-sync__item_icon:empty { border-radius: var(--amo-radius); background: var(--amo-surface-disabled); }
.modal-calendar-sync__item_icon > img { display: block; width: 100%; height: 100%; object-fit: contain; }
.modal-calendar-sync__item_content { flex: 1; min-width: 0; }
.modal-calendar-sync__item_controls { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
.modal-calendar-sync__item_header { flex: 1; min-width: 0; font-weight: 700; line-height: 1.6; overflow-wrap: anywhere; }
.modal-calendar-sync__item_error {
  display: none;
  order: 1;
  flex: 1 0 100%;
  box-sizing: border-box;
  margin-bottom: 4px;
  padding-left: 8px;
  border-left: 2px solid var(--amo-error);
  font-size: .867em;
  line-height: 1.385;
  white-space: pre-line;
  overflow-wrap: anywhere;
}
.js-error > * > * > .modal-calendar-sync__item_error { display: block; }
.modal-calendar-sync__item_loader { display: none; height: 16px; }
.js-loading > * > * > .modal-calendar-sync__item_loader { display: block; }
.modal-calendar-sync__item_toggler {
  display: grid;
  justify-items: end;
  border-radius: var(--amo-radius);
  color: var(--amo-link, var(--amo-focus));
  line-height: 1.6;
  text-decoration: none;
  white-space: nowrap;
  cursor: pointer;
}
.modal-calendar-sync__item_toggler > * { grid-area: 1 / 1; }
.modal-calendar-sync__item_toggler:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: 1px; }
.modal-calendar-sync__item_toggler[aria-disabled="true"] { opacity: .6; cursor: default; }
/* It keeps the focus while the widget is asked. */
.js-loading > * > * > .modal-calendar-sync__item_toggler { position: absolute; opacity: 0; pointer-events: none; }
.modal-calendar-sync__item_toggler-deactivator { visibility: hidden; }
.js-active > * > * > * > .modal-calendar-sync__item_toggler-status { color: var(--amo-text); }
.js-active > * > * > * > .modal-calendar-sync__item_toggler-status::before {
  content: "";
  display: inline-block;
  width: 8px;
  height: 8px;
  margin-right: 7px;
  border-radius: 50%;
  background: var(--amo-switch, #71c114);
}
.js-active > * > * > .modal-calendar-sync__item_toggler:not([aria-disabled="true"]):is(:hover, :focus-visible) {
  .modal-calendar-sync__item_toggler-status { visibility: hidden; }
  .modal-calendar-sync__item_toggler-deactivator { visibility: visible; }
}
@media (hover: none) {
  .js-active > * > * > .modal-calendar-sync__item_toggler:not([aria-disabled="true"]) {
    display: block;
    text-align: right;
    .modal-calendar-sync__item_toggler-status, .modal-calendar-sync__item_toggler-deactivator { visibility: visible; }
  }
}
.modal-calendar-sync__item_setup {
  flex: none;
  width: 24px;
  height: 24px;
  margin: 0 0 0 -4px;
  padding: 4px;
  border: 0;
  border-radius: var(--amo-radius);
  outline: 0;
  background: none;
  color: var(--amo-text-light);
  cursor: pointer;
}
.modal-calendar-sync__item_setup:hover, .modal-calendar-sync__item_setup:focus-visible { color: var(--amo-text); }
.modal-calendar-sync__item_setup:focus-visible { outline: 2px solid var(--amo-focus); }
.modal-calendar-sync__item_setup > .svg-icon {
  display: block;
  width: 16px;
  height: 16px;
  background: currentcolor;
  clip-path: path(evenodd, "${GEAR}");
}
.modal-calendar-sync__item_auth-description { font-size: .867em; line-height: 1.385; overflow-wrap: anywhere; }
@media (forced-colors: active) {
  .modal-calendar-sync__item_setup > .svg-icon { forced-color-adjust: none; background: var(--amo-text); }
  .js-active > * > * > * > .modal-calendar-sync__item_toggler-status::before {
    forced-color-adjust: none;
    background: CanvasText;
  }
  .modal-calendar-sync__item_toggler[aria-disabled="true"] { color: GrayText; opacity: 1; }
}
`;

/** The element alone. */
export const taskSyncHost = css`
${hostStyles}
:host { display: block; }
`;
