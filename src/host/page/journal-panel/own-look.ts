import { css } from '../../../theme/css.js';

/** Colours and fields of the host's own panels, in both themes: nobody shall take them for a part of the product. */
export const ownLook = css`
:host {
  --back: #fff;
  --front: #1c1f24;
  --faint: #5d6570;
  --line: #d5d9de;
  --chosen: #dbe9ff;
  --error: #b3261e;
  --warning: #805600;
  --focus: #1a66c9;
  color-scheme: light;
}
:host([theme=dark]) {
  --back: #1c1f24;
  --front: #e8eaed;
  --faint: #a3abb6;
  --line: #3d434c;
  --chosen: #24405f;
  --error: #ff9c94;
  --warning: #f0c264;
  --focus: #7ab4ff;
  color-scheme: dark;
}
[hidden] { display: none !important; }
input, select, button, textarea {
  box-sizing: border-box;
  min-height: 26px;
  margin: 0;
  padding: 1px 8px;
  border: 1px solid var(--faint);
  border-radius: 4px;
  background: var(--back);
  color: var(--front);
  font: inherit;
}
button { cursor: pointer; }
input:focus-visible, select:focus-visible, button:focus-visible, textarea:focus-visible, summary:focus-visible {
  outline: 2px solid var(--focus);
  outline-offset: 1px;
}
`;
