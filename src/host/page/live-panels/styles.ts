import { css } from '../../../theme/css.js';

/** As the journal: nothing of the product's look. */
export const frameStyles = css`
:host {
  all: initial;
  position: fixed;
  right: 12px;
  bottom: 40px;
  z-index: 2001;
  --back: #fff;
  --front: #1c1f24;
  --faint: #5d6570;
  --line: #d5d9de;
  --error: #b3261e;
  --focus: #1a66c9;
}
:host([theme=dark]) {
  --back: #1c1f24;
  --front: #e8eaed;
  --faint: #a3abb6;
  --line: #3d434c;
  --error: #ff9c94;
  --focus: #7ab4ff;
  color-scheme: dark;
}
[hidden] { display: none !important; }
section {
  display: flex;
  flex-direction: column;
  box-sizing: border-box;
  width: min(460px, calc(100vw - 24px));
  max-height: min(640px, calc(100vh - 60px));
  border: 1px solid var(--line);
  border-radius: 6px;
  background: var(--back);
  color: var(--front);
  font: 13px/20px system-ui, sans-serif;
  box-shadow: 0 6px 24px rgba(0, 0, 0, .25);
}
header { display: flex; align-items: center; padding: 6px 8px 6px 12px; border-bottom: 1px solid var(--line); }
h2 { flex: 1; margin: 0; font: 600 14px/20px system-ui, sans-serif; }
h3 { margin: 0 0 4px; font: 600 13px/20px system-ui, sans-serif; }
.body { display: flex; flex-direction: column; gap: 12px; overflow: auto; padding: 10px 12px 12px; }
p { margin: 0; color: var(--faint); }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 3px 0; overflow-wrap: anywhere; }
li + li { border-top: 1px solid var(--line); }
.faint, time { color: var(--faint); }
li label { display: flex; gap: 8px; align-items: center; }
li .faint { margin-left: auto; }
code, pre, textarea, .channel { font: 12px/18px ui-monospace, monospace; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
summary { cursor: pointer; }
form { display: flex; flex-direction: column; gap: 6px; }
form label { display: flex; flex-direction: column; gap: 2px; }
.send { display: flex; gap: 8px; align-items: baseline; }
output { flex: 1; color: var(--faint); overflow-wrap: anywhere; }
output:empty { display: none; }
output.error { color: var(--error); }
input, textarea, button {
  box-sizing: border-box;
  min-height: 26px;
  margin: 0;
  padding: 2px 8px;
  border: 1px solid var(--faint);
  border-radius: 4px;
  background: var(--back);
  color: var(--front);
  font: inherit;
}
input[type=checkbox] { width: 16px; min-height: 16px; height: 16px; accent-color: var(--focus); }
input.channel, textarea { font: 12px/18px ui-monospace, monospace; }
textarea { min-height: 96px; resize: vertical; }
button { cursor: pointer; }
input:focus-visible, textarea:focus-visible, button:focus-visible, summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
`;
