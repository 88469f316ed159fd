import { css } from '../../theme/css.js';

/** Both faces of the text area: the look of a text field, higher. */
export const textareaStyles = css`
.text-input-textarea {
  display: block;
  height: auto;
  min-height: 58px;
  overflow: auto;
  white-space: pre-wrap;
  resize: none;
}
`;

/** The element alone. The host is as wide as the field would be natively. */
export const textareaHost = css`
:host { display: block; width: fit-content; min-height: 58px; }
textarea.text-input { height: 100%; min-height: inherit; }
`;
