import { css } from '../../theme/css.js';
import { hostStyles } from '../../theme/host.js';

/** The window, its overlay and its body: light markup, and the chrome of the element. */
export const modalStyles = css`
.modal {
  position: fixed;
  inset: 0;
  z-index: 1000;
  overflow: hidden;
  color: var(--amo-text);
  font: var(--amo-font);
  transition: right .5s;
}
.modal-scroller {
  position: absolute;
  inset: 0;
  z-index: 2;
  overflow: hidden auto;
  overscroll-behavior: contain;
}
.modal .modal-overlay { position: absolute; z-index: 1; }
.modal .modal-overlay--filled { background: var(--amo-overlay-filled); }
.modal-body {
  position: absolute;
  top: 100%;
  left: 50%;
  z-index: 2;
  box-sizing: border-box;
  width: 500px;
  max-width: 100%;
  margin-bottom: 30px;
  padding: 30px;
  border: 1px solid var(--amo-border-strong);
  border-radius: 1px;
  outline: 0;
  background: var(--amo-surface);
  box-shadow: 0 14px 24px 1px var(--amo-shadow);
  overflow-wrap: break-word;
  transition: transform .3s, opacity .1s;
}
.modal-body.modal-body-loading { top: 0; opacity: 0; pointer-events: none; }
.modal-body-relative { position: relative; top: auto; left: auto; margin: 65px auto; }
.modal-body-relative--small-screen { margin: 30px auto; }
.modal-body-float-animation { opacity: 0; transform: scale(.95); }
.modal-body.animated.shake { animation: amo-modal-shake .3s; }
.modal-body__caption { margin: 0 20px 20px 0; font-size: max(18px, 1.2em); font-weight: 400; line-height: max(24px, 1.333em); }
.modal-body__actions { display: flex; margin-top: 23px; font-size: 0; }
.modal-body__close {
  position: absolute;
  top: 10px;
  right: 10px;
  z-index: 100;
  box-sizing: content-box;
  width: 13px;
  height: 14px;
  padding: 10px;
  overflow: hidden;
  color: var(--amo-text-light);
  cursor: pointer;
}
.modal-body__close:hover { color: var(--amo-text); }
.modal-body__close:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -5px; }
.icon-modal-close {
  display: block;
  width: 13px;
  height: 14px;
  background: currentcolor;
  clip-path: polygon(0 1.2px, .7px .5px, 6.5px 6.3px, 12.3px .5px, 13px 1.2px, 7.2px 7px, 13px 12.8px, 12.3px 13.5px, 6.5px 7.7px, .7px 13.5px, 0 12.8px, 5.8px 7px);
}
@keyframes amo-modal-shake {
  20%, 60% { translate: -5px; }
  40%, 80% { translate: 5px; }
}
@media (prefers-reduced-motion: reduce) {
  .modal, .modal-body { transition: none; }
  .modal-body-float-animation { transform: none; }
  .modal-body.animated.shake { animation: none; }
}
@media (forced-colors: active) {
  .icon-modal-close { forced-color-adjust: none; background: CanvasText; }
}
`;

/** What stands in a body of light markup. */
export const modalNative = css`
.modal-body .head_2 { font-size: max(18px, 1.2em); font-weight: 400; }
.modal-body__paragraph-text { margin: 10px 0 0; }
.modal-body__actions .modal-body__actions__save { padding: 10px 20px; }
.modal-body__actions .button-cancel { margin-left: 7px; }
.modal-body__actions__trash {
  align-self: center;
  width: 16px;
  height: 16px;
  margin-left: auto;
  background: var(--amo-text-light);
  cursor: pointer;
  clip-path: path(evenodd, "M6 1.5h4v1.3h3.7v1.3H2.3V2.8H6zM3.4 5.2h9.2L12 14.5H4zM4.7 6.4l.5 6.9h5.6l.5-6.9zM6.4 7.5h1.1v4.7H6.4zM8.5 7.5h1.1v4.7H8.5z");
}
.modal-body__inner-error { text-align: center; }
.modal-body__inner-error .modal-body__caption { margin: 30px 20px 40px 0; color: var(--amo-error); }
.modal-body__inner-error .modal-body__caption-error_array { margin: 0 20px 10px; }
.modal-body__inner-error .modal-body__caption-error_first { margin-top: 30px; }
.modal-body__inner-error .modal-body__caption-error_array + .button-input { margin-top: 30px; }
.modal-body__inner__success { text-align: center; }
.modal-body__inner__success-icon {
  display: block;
  width: 60px;
  height: 60px;
  margin: 24px auto 25px;
  border-radius: 50%;
  background: var(--amo-blue);
  clip-path: path(evenodd, "M30 0a30 30 0 1 1 0 60a30 30 0 1 1 0-60zM16.5 29.5l-3 3L25.5 44.5l22-22-3-3L25.5 38.5z");
}
.modal-body__innner__message-success { margin: 0; font-size: max(18px, 1.2em); line-height: max(24px, 1.333em); }
@media (forced-colors: active) {
  .modal-body__inner__success-icon, .modal-body__actions__trash { forced-color-adjust: none; background: CanvasText; }
}
`;

/** The element alone: shown while it is open. */
export const modalHost = css`
${hostStyles}
:host { display: none; }
:host([open]) { display: block; }
.modal-body { display: flow-root; }
:host([size="s"]) .modal-body { width: 360px; }
:host([size="l"]) .modal-body { width: 912px; }
.modal-body__caption { overflow-wrap: anywhere; }
.modal-body__caption[hidden], .modal-body__actions[hidden] { display: none; }
.modal-body__actions { flex-wrap: wrap; align-items: center; row-gap: 7px; font: var(--amo-font); }
button.modal-body__close { border: 0; background: none; font: inherit; }
.modal-overlay__spinner { z-index: 1; }
:host(:not([loading])) .modal-overlay__spinner { display: none; }
:host([loading]) .modal-body { opacity: 0; pointer-events: none; }
`;
