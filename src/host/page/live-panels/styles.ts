import { css } from '../../../theme/css.js';
import { ownLook } from '../journal-panel/own-look.js';

/** As the journal: nothing of the product's look. */
export const frameStyles = css`
:host {
  all: initial;
  position: fixed;
  right: 12px;
  bottom: 40px;
  z-index: 2001;
}
${ownLook}
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
input, textarea, button { padding: 2px 8px; }
input[type=checkbox] { width: 16px; min-height: 16px; height: 16px; accent-color: var(--focus); }
input.channel, textarea { font: 12px/18px ui-monospace, monospace; }
textarea { min-height: 96px; resize: vertical; }
`;
