import { css } from '../../theme/css.js';
import { hostStyles } from '../../theme/host.js';

/** The cards and what they say: light markup, and the chrome of the element. The native look was not observed. */
export const notificationsStyles = css`
.popups-inbox__stack {
  position: fixed;
  bottom: 20px;
  left: 20px;
  z-index: 1100;
  display: flex;
  flex-direction: column;
  gap: 10px;
  box-sizing: border-box;
  width: min(340px, 100vw - 40px);
  max-height: calc(100vh - 40px);
  overflow: hidden auto;
  color: var(--amo-text);
  font: var(--amo-font);
}
.popups-inbox__stack:empty { display: none; }
.popups-inbox__status, .popups-inbox__alert {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.popup-inbox {
  position: relative;
  flex: none;
  box-sizing: border-box;
  padding: 15px 40px 15px 15px;
  border: 1px solid var(--amo-border);
  border-left: 4px solid var(--amo-blue);
  border-radius: var(--amo-radius);
  background: var(--amo-surface);
  box-shadow: 0 4px 14px var(--amo-shadow);
}
.popup-inbox_error { border-left-color: var(--amo-error); }
.popup-inbox__close {
  position: absolute;
  top: 5px;
  right: 5px;
  box-sizing: border-box;
  width: 30px;
  height: 30px;
  padding: 0;
  border: 0;
  background: none;
  color: var(--amo-text-light);
  cursor: pointer;
}
.popup-inbox__close::before {
  content: "";
  display: block;
  width: 11px;
  height: 11px;
  margin: auto;
  background: currentcolor;
  clip-path: polygon(0 .8px, .8px 0, 5.5px 4.7px, 10.2px 0, 11px .8px, 6.3px 5.5px, 11px 10.2px, 10.2px 11px, 5.5px 6.3px, .8px 11px, 0 10.2px, 4.7px 5.5px);
}
.popup-inbox__close:hover { color: var(--amo-text); }
.popup-inbox__close:focus-visible, .popup-inbox__close-all:focus-visible { outline: 2px solid var(--amo-focus); }
.notification-bot__title { margin: 0; font-size: max(15px, 1em); font-weight: 700; line-height: max(20px, 1.334em); overflow-wrap: anywhere; }
.notification-bot__title-link, .notification-bot__link { color: var(--amo-link); text-decoration: none; }
.notification-bot__title-link:hover, .notification-bot__link:hover { text-decoration: underline; }
.notification-bot__text__message { max-height: 200px; margin: 4px 0 0; overflow: auto; line-height: max(20px, 1.334em); overflow-wrap: anywhere; }
.notification-bot__text__message > :first-child { margin-top: 0; }
.notification-bot__text__message > :last-child { margin-bottom: 0; }
.popup-inbox__more {
  display: flex;
  align-items: baseline;
  justify-content: space-between;
  padding: 8px 15px;
  border: 1px solid var(--amo-border);
  border-radius: var(--amo-radius);
  background: var(--amo-surface);
}
.popup-inbox__close-all {
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  font-weight: 700;
  cursor: pointer;
}
@media (forced-colors: active) {
  .popup-inbox__close::before { forced-color-adjust: none; background: CanvasText; }
}
`;

/** What only light markup has: a picture, a call. */
export const notificationsNative = css`
.notification-chat__non-select { display: flex; gap: 12px; }
.notification-bot__avatar { flex: none; box-sizing: border-box; width: 32px; height: 32px; border-radius: 50%; }
span.notification-bot__avatar { background: var(--amo-blue); }
span.notification-bot__avatar::before {
  content: "";
  display: block;
  width: 16px;
  height: 16px;
  margin: 8px;
  background: var(--amo-on-blue);
  clip-path: path(evenodd, "M7 2.5h2v2H7zM7 6.5h2v7H7z");
}
.notification-bot_error span.notification-bot__avatar { background: var(--amo-error); }
.notification-bot_error span.notification-bot__avatar::before { clip-path: path(evenodd, "M7 2.5h2v7H7zM7 11.5h2v2H7z"); }
.notification-bot_call span.notification-bot__avatar::before {
  clip-path: path(evenodd, "M2 3.6L4.6 1l2.6 3.6L5.7 6.1c.8 1.9 2.3 3.4 4.2 4.2l1.5-1.5 3.6 2.6L12.4 14C7 14 2 9 2 3.6z");
}
.notification-bot__container_text { flex: 1; min-width: 0; }
.notification-bot__call { margin: 4px 0 0; line-height: max(20px, 1.334em); overflow-wrap: anywhere; }
.notification-bot__player { display: block; width: 100%; height: 32px; margin-top: 8px; color-scheme: var(--amo-scheme); }
.notification-bot__link { display: block; margin-top: 6px; line-height: max(20px, 1.334em); }
.notification-bot__date { display: block; margin-top: 6px; color: var(--amo-note); font-size: max(13px, .867em); line-height: max(16px, 1.231em); }
.info-bubble {
  position: absolute;
  box-sizing: border-box;
  padding: 6px 8px 7px;
  border: 1px solid #f57d7d;
  border-radius: 3px;
  background: #fde5e5;
  color: #363b44;
  font-size: max(13px, .867em);
}
.info-bubble::before {
  content: "";
  position: absolute;
  bottom: -5px;
  left: 12px;
  width: 8px;
  height: 8px;
  border: solid #f57d7d;
  border-width: 0 1px 1px 0;
  background: #fde5e5;
  transform: rotate(45deg);
}
.info-bubble .bubble-link { color: #0057a9; }
.error-notice { display: flex; gap: 8px; align-items: flex-start; color: var(--amo-text); line-height: max(20px, 1.334em); }
.error-notice svg { display: block; margin-top: 2px; color: var(--amo-error); }
`;

/** The element alone. */
export const notificationsHost = css`
${hostStyles}
:host { display: contents; }
`;
