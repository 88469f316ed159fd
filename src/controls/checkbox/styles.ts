import { css } from '../../theme/css.js';
import { DASH, HEAVY_TICK } from '../../theme/marks.js';

/** Both faces of the checkbox: the drawn box is a span beside the field natively, in the element the field itself. */
export const checkboxStyles = css`
.control-checkbox { align-items: center; cursor: pointer; }
.control-checkbox__helper {
  box-sizing: border-box;
  width: 20px;
  height: 20px;
  border: 1px solid var(--amo-border);
  border-radius: var(--amo-radius);
  background-color: var(--amo-surface);
}
.control-checkbox__helper:disabled, :disabled + .control-checkbox__helper { background-color: var(--amo-surface-disabled); }
.control-checkbox__helper:checked, :checked + .control-checkbox__helper { ${HEAVY_TICK} }
.control-checkbox__helper.control-checkbox__helper_minus,
.control-checkbox-dash .control-checkbox__helper:checked,
.control-checkbox-dash :checked + .control-checkbox__helper { ${DASH} }
.control-checkbox__text { margin-left: 7px; line-height: max(20px, 1.3em); }
.control-checkbox_small .control-checkbox__helper { width: 16px; height: 16px; }
.control-checkbox_small > .control-checkbox__text { font-size: max(13px, .866em); line-height: max(14px, 1.07em); }
@media (forced-colors: active) {
  .control-checkbox__helper {
    --amo-border: CanvasText;
    --amo-error: CanvasText;
    --amo-surface: Canvas;
    --amo-surface-disabled: Canvas;
    forced-color-adjust: none;
  }
  :focus-visible + .control-checkbox__helper { outline: 2px solid Highlight; outline-offset: 1px; }
  .control-checkbox__helper:disabled, :disabled + .control-checkbox__helper { --amo-text: GrayText; --amo-border: GrayText; }
}
`;

/** The element alone. */
export const checkboxHost = css`
:host { display: inline-flex; margin-right: 7px; }
.control-checkbox { display: flex; box-sizing: border-box; width: 100%; }
.control-checkbox__helper { flex: none; appearance: none; margin: 0; outline: 0; cursor: pointer; }
.control-checkbox__helper:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -1px; }
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
.control-checkbox__body > input {
  position: absolute;
  z-index: 4;
  top: 0;
  left: 0;
  width: 20px;
  height: 20px;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}
.control-checkbox__helper { position: relative; z-index: 3; display: flex; }
.control-checkbox__text { display: flex; transform: translateY(1px); }
.control-checkbox__helper_plus { border-style: dotted; }
.control-checkbox__body_show, .control-checkbox.is-checked .control-checkbox__body_hide { display: none; }
.control-checkbox.is-checked .control-checkbox__body_show { display: flex; }
`;
