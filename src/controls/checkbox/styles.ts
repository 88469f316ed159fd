import { css } from '../../theme/css.js';
import { hostStyles } from '../../theme/host.js';
import { DASH, HEAVY_TICK } from '../../theme/marks.js';

/** Both faces of the checkbox. */
export const checkboxStyles = css`
.control-checkbox { position: relative; display: inline-flex; align-items: center; cursor: pointer; }
.control-checkbox__body { display: flex; flex: none; width: 20px; height: 20px; }
.control-checkbox__body > input {
  position: absolute;
  z-index: 4;
  top: 0;
  left: 0;
  display: block;
  box-sizing: border-box;
  width: 20px;
  height: 20px;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}
.control-checkbox__helper {
  position: relative;
  z-index: 3;
  display: flex;
  box-sizing: border-box;
  width: 20px;
  height: 20px;
  border: 1px solid var(--amo-border);
  border-radius: var(--amo-radius);
  background: var(--amo-surface);
}
.control-checkbox__body > input:disabled + .control-checkbox__helper { background: var(--amo-surface-disabled); }
.control-checkbox__body > input:checked + .control-checkbox__helper::before,
.control-checkbox__body > .control-checkbox__helper_minus::before {
  content: "";
  position: absolute;
  inset: 0;
  box-sizing: border-box;
  width: 70%;
  height: 64.17%;
  margin: auto;
  background: var(--amo-text);
  clip-path: ${HEAVY_TICK};
}
.control-checkbox__body > input + .control-checkbox__helper.control-checkbox__helper_minus::before,
.control-checkbox-dash > .control-checkbox__body > input:checked + .control-checkbox__helper::before {
  inset: 42% auto auto 18.75%;
  width: 75%;
  height: 30%;
  margin: 0;
  clip-path: ${DASH};
}
.control-checkbox__text { display: flex; margin-left: 7px; line-height: max(20px, 1.3em); transform: translateY(1px); }
.control-checkbox_small > .control-checkbox__body,
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

/** The element alone. */
export const checkboxHost = css`
${hostStyles}
:host { display: inline-flex; margin-right: 7px; }
.control-checkbox { width: 100%; }
.control-checkbox__body > input:focus-visible + .control-checkbox__helper {
  outline: 2px solid var(--amo-focus);
  outline-offset: -1px;
}
.control-checkbox.validate-has-error .control-checkbox__helper { border-color: var(--amo-error); }
.control-checkbox__text { column-gap: .3em; }
.control-checkbox__text > slot { display: block; }
:host(:empty) :is(.control-checkbox__text, .control-checkbox__main-text):has(> slot) { display: none; }
`;

/** What the native face has of its own: the gap to what follows, and drawings that stand in for the box. */
export const checkboxNative = css`
.control-checkbox { margin-right: 7px; }
.control-checkbox__helper_plus { border-style: dotted; }
.control-checkbox__body_show, .control-checkbox.is-checked .control-checkbox__body_hide { display: none; }
.control-checkbox.is-checked .control-checkbox__body_show { display: flex; }
`;
