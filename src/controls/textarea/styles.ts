import { css } from '../../theme/css.js';
import { hostStyles } from '../../theme/host.js';
import { inputStyles } from '../input/styles.js';

/** Both faces of the text area: the look of a text field, higher. */
export const textareaStyles = css`
${inputStyles}
.text-input-textarea {
  display: block;
  height: auto;
  min-height: 58px;
  overflow: auto;
  white-space: pre-wrap;
  resize: none;
}
`;

/** The element alone: the field fills its host and shows focus. The host is as wide as the field would be natively. */
export const textareaHost = css`
${hostStyles}
:host { display: block; width: fit-content; }
textarea { width: 100%; }
.text-input:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -1px; }
`;
