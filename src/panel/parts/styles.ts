import { ring } from '../../surfaces/spinner-styles.js';
import { css } from '../../theme/css.js';

/** Look of what `panel.render` puts into a widget's block, and of its parts. */
export const panelPartStyles = css`
.amo-panel-body { color: var(--amo-text); line-height: 1.35; cursor: default; overflow-wrap: anywhere; }
.amo-panel-form, .amo-panel-empty, .amo-panel-loading, .amo-panel-error {
  box-sizing: border-box;
  margin-bottom: 10px;
  padding: 10px 15px 15px;
  border-radius: var(--amo-radius);
  background: var(--amo-surface);
}
.amo-panel-form label { display: block; margin-bottom: 4px; font-size: 13px; line-height: 1.4; }
.amo-panel-form > * + .amo-panel-row, .amo-panel-empty > .amo-panel-row, .amo-panel-error > .amo-panel-row { margin-top: 12px; }
.amo-panel-row { display: flex; flex-wrap: wrap; gap: 7px; }
.amo-panel-row > .button-input, .amo-panel-row > * { margin: 0; }
.amo-panel-status { font-size: 13px; line-height: 1.4; }
.amo-panel-status:not(:empty) { margin-top: 10px; }
.amo-panel-status[data-state="failed"], .amo-panel-error > .amo-panel-title { color: var(--amo-panel-failed, #c53030); }
.amo-panel-title, .amo-panel-hint { margin: 0; }
.amo-panel-hint { margin-top: 4px; font-size: 13px; line-height: 1.4; }
.amo-panel-loading { display: flex; gap: 8px; align-items: center; padding-bottom: 10px; }
.amo-panel-spinner {
  flex: none;
  ${ring}
  animation: amo-panel-spin .9s linear infinite;
}
.amo-panel-caption {
  position: absolute;
  inset: 0 46px 0 21px;
  z-index: 1;
  overflow: hidden;
  line-height: 42px;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.card-widgets:not(.js-widgets-active) .amo-panel-caption { display: none; }
.card-widgets__widget__caption:has(> .amo-panel-caption) > .card-widgets__widget__caption__logo { display: none !important; }
html[data-color-scheme="dark"] .amo-panel-body { --amo-panel-failed: #ff8f8f; }
@keyframes amo-panel-spin { to { transform: rotate(360deg); } }
@media (prefers-reduced-motion: reduce) { .amo-panel-spinner { animation-duration: 3s; } }
@media (forced-colors: active) { .amo-panel-spinner { forced-color-adjust: none; } }
`;
