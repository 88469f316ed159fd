import { css } from '../../theme/css.js';
import { hostStyles } from '../../theme/host.js';
import { DASH, HEAVY_TICK } from '../../theme/marks.js';

/** Both faces of the checkbox. The mark is there before it shows, so that a tick lays nothing out. */
export const checkboxStyles = css`
.control-checkbox { align-items: center; cursor: pointer; }
.control-checkbox__body > input { width: 20px; height: 20px; cursor: pointer; }
.control-checkbox__helper {
  box-sizing: border-box;
  width: 20px;
  height: 20px;
  border: 1px solid var(--amo-border);
  border-radius: var(--amo-radius);
  background: var(--amo-surface);
}
.control-checkbox__body > input:disabled + .control-checkbox__helper { background: var(--amo-surface-disabled); }
.control-checkbox__helper::before {
  content: "";
  display: block;
  width: 70%;
  height: 64.17%;
  margin: 17.915% 15% 0;
  clip-path: ${HEAVY_TICK};
}
.control-checkbox__body > input:checked + .control-checkbox__helper::before,
.control-checkbox__helper_minus::before { background: var(--amo-text); }
.control-checkbox__helper_minus::before,
.control-checkbox-dash > .control-checkbox__body > input:checked + .control-checkbox__helper::before {
  width: 75%;
  height: 30%;
  margin: 42% 0 0 18.75%;
  clip-path: ${DASH};
}
.control-checkbox__text { margin-left: 7px; line-height: max(20px, 1.3em); }
.control-checkbox_small .control-checkbox__helper { width: 16px; height: 16px; }
.control-checkbox_small > .control-checkbox__text { font-size: max(13px, .866em); line-height: max(14px, 1.07em); }
@media (forced-colors: active) {
  .control-checkbox__body > input:focus-visible + .control-checkbox__helper {
    outline: 2px solid Highlight;
    outline-offset: 1px;
  }
  .control-checkbox__body > input:disabled + .control-checkbox__helper { --amo-text: GrayText; border-color: GrayText; }
  .control-checkbox__helper::before { forced-color-adjust: none; }
}
`;

/** The element alone. The field lies over the drawn box and draws nothing; no box is taken out of the flow. */
export const checkboxHost = css`
${hostStyles}
:host { display: inline-flex; margin-right: 7px; }
.control-checkbox { display: flex; box-sizing: border-box; width: 100%; }
.control-checkbox__body { display: contents; }
.control-checkbox__body > input { flex: none; appearance: none; margin: 0 0 0 -20px; border: 0; outline: 0; background: none; }
.control-checkbox_small > .control-checkbox__body > input { margin: 0 -4px -4px -16px; }
.control-checkbox__helper { flex: none; order: -1; pointer-events: none; }
.control-checkbox__body > input:focus-visible + .control-checkbox__helper {
  outline: 2px solid var(--amo-focus);
  outline-offset: -1px;
}
.control-checkbox.validate-has-error .control-checkbox__helper { border-color: var(--amo-error); }
.control-checkbox__text { margin-top: 1px; margin-bottom: -1px; }
:host(:empty) .control-checkbox__text:not([title]) { display: none; }
`;

/** The element alone, with a remark: it stands beside the text. */
export const checkboxRemark = css`
.control-checkbox__text { display: flex; column-gap: .3em; }
.control-checkbox__text > slot { display: block; }
:host(:empty) .control-checkbox__main-text:has(> slot) { display: none; }
`;

/** What the native face has of its own: its boxes, the gap to what follows, and drawings that stand in for the box. */
export const checkboxNative = css`
.control-checkbox { position: relative; display: inline-flex; margin-right: 7px; }
.control-checkbox__body { display: flex; flex: none; width: 20px; height: 20px; }
.control-checkbox_small > .control-checkbox__body { width: 16px; height: 16px; }
.control-checkbox__body > input { position: absolute; z-index: 4; top: 0; left: 0; margin: 0; opacity: 0; }
.control-checkbox__helper { position: relative; z-index: 3; display: flex; }
.control-checkbox__helper::before { position: absolute; top: 0; left: 0; }
.control-checkbox__text { display: flex; transform: translateY(1px); }
.control-checkbox__helper_plus { border-style: dotted; }
.control-checkbox__body_show, .control-checkbox.is-checked .control-checkbox__body_hide { display: none; }
.control-checkbox.is-checked .control-checkbox__body_show { display: flex; }
`;
