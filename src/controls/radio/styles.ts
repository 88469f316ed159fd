import { css } from '../../theme/css.js';

/** Both faces of one option of a choice. */
export const radioStyles = css`
.control-radio__label {
  position: relative;
  display: flex;
  align-items: flex-start;
  overflow: hidden;
  white-space: nowrap;
  cursor: pointer;
}
.control-radio { position: relative; flex: none; width: 20px; height: 20px; margin-right: 5px; cursor: pointer; }
.control-radio > input {
  position: absolute;
  z-index: 2;
  top: -4px;
  left: -4px;
  display: block;
  box-sizing: border-box;
  width: 28px;
  height: 28px;
  margin: 0;
  border-radius: 50%;
  opacity: 0;
  cursor: pointer;
}
.control-radio__helper {
  position: relative;
  box-sizing: border-box;
  width: 20px;
  height: 20px;
  border: 1px solid var(--amo-border);
  border-radius: 50%;
  background: var(--amo-surface);
}
.control-radio > input:checked + .control-radio__helper::before {
  content: "";
  position: absolute;
  top: 0;
  left: 0;
  width: 8px;
  height: 8px;
  margin: 5px 0 0 5px;
  border-radius: 50%;
  background: var(--amo-active);
}
.control-radio__label_disabled { opacity: .6; cursor: default; }
.control-radio__helper-disabled { z-index: 3; background: none; cursor: default; }
.control-radio-label-text { display: block; }
.control-radio-label-text[style*="background"] { box-sizing: border-box; height: max(25px, 1.6em); margin: -1px 0 -4px; }
@media (forced-colors: active) {
  .control-radio > input:focus-visible + .control-radio__helper { outline: 2px solid Highlight; outline-offset: -2px; }
  .control-radio__helper::before { forced-color-adjust: none; }
  .control-radio__label_disabled { --amo-active: GrayText; color: GrayText; opacity: 1; }
  .control-radio__helper-disabled { border-color: GrayText; }
}
`;

/** The element alone; also several options in one root. */
export const radioHost = css`
:host { display: block; margin-top: 1px; }
.control-radio__label + .control-radio__label { margin-top: 5px; }
.control-radio > input:focus-visible + .control-radio__helper {
  outline: 2px solid var(--amo-focus);
  outline-offset: -2px;
}
.control-radio__label.validate-has-error .control-radio__helper { border-color: var(--amo-error); }
.control-radio-label-text[style*="background"] { color: var(--amo-on-color); }
`;

/** The gaps of native markup. */
export const radioNative = css`
.control-radio__label { margin-top: 1px; }
.control-radio__label + .control-radio__label { margin-top: 5px; }
`;
