import { css } from '../../../theme/css.js';
import { ownLook } from './own-look.js';

/** The journal's own look: nobody shall take it for a part of the product. */
export const panelStyles = css`
:host {
  all: initial;
  display: block;
  position: fixed;
  inset: auto 0 32px;
  z-index: 1999;
}
${ownLook}
.panel {
  display: flex;
  flex-direction: column;
  height: min(46vh, 520px);
  border-top: 1px solid var(--line);
  background: var(--back);
  color: var(--front);
  font: 13px/20px system-ui, sans-serif;
}
.bar { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 6px 10px; border-bottom: 1px solid var(--line); }
.bar output { color: var(--faint); }
.bar .end { margin-left: auto; display: flex; gap: 8px; }
.tools { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 8px; }
.body { display: flex; flex: 1; min-height: 0; }
.rows { position: relative; flex: 3; min-width: 0; overflow: auto; }
.rows:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
.space { position: relative; min-width: 560px; }
.row {
  position: absolute;
  right: 0;
  left: 0;
  display: grid;
  grid-template-columns: 92px 58px 72px minmax(90px, 1fr) minmax(160px, 4fr) minmax(80px, 3fr);
  gap: 8px;
  height: 26px;
  padding: 0 10px;
  box-sizing: border-box;
  border-bottom: 1px solid var(--line);
  line-height: 25px;
  cursor: default;
}
.row span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row[aria-selected=true] { background: var(--chosen); }
.time, .kind, .widget, .summary { color: var(--faint); }
.row[aria-selected=true] span { color: inherit; }
.row.error .level, .row.error .name { color: var(--error); }
.row.warning .level, .row.warning .name { color: var(--warning); }
.details, .settings { flex: 2; min-width: 260px; overflow: auto; padding: 8px 12px; border-left: 1px solid var(--line); }
.settings { flex: 1; border-left: 0; }
h2 { margin: 0 0 4px; font: 600 14px/20px system-ui, sans-serif; overflow-wrap: anywhere; }
p { margin: 0 0 8px; }
.about, .setting p { color: var(--faint); }
.remedy { padding-left: 8px; border-left: 3px solid var(--focus); }
dl { margin: 0; }
dt { color: var(--faint); }
dd { margin: 0 0 6px; }
pre { margin: 0; font: 12px/17px ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
section { margin-bottom: 16px; }
ul { margin: 0; padding: 0; list-style: none; }
li { display: flex; gap: 8px; align-items: center; margin-bottom: 6px; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; margin: 6px 0 10px; }
form label { display: flex; flex-wrap: wrap; gap: 4px; }
form .wide { flex-basis: 100%; }
form textarea { flex-basis: 100%; }
label { display: inline-flex; gap: 6px; align-items: center; }
.setting { display: grid; grid-template-columns: 310px minmax(0, 70ch); gap: 12px; padding: 3px 0; }
.setting label { justify-content: space-between; }
.setting p { margin: 3px 0; }
@media (width < 940px) {
  .panel { height: min(56vh, 560px); }
  .bar { gap: 6px; padding: 6px; }
  .bar input { width: 120px; }
  .bar select { max-width: 104px; padding: 1px 2px; }
  .bar button { padding: 1px 6px; }
  .body { flex-direction: column; }
  .details { min-height: 0; border-left: 0; border-top: 1px solid var(--line); }
  .details:empty { display: none; }
  .setting { grid-template-columns: 1fr; gap: 0; }
}
`;
