import { css } from '../../../../theme/css.js';

/** The host's own bar: nothing of the product's look, so that nobody takes it for a part of the product. */
export const barStyles = css`
:host { all: initial; display: block; position: fixed; inset: auto 0 0; z-index: 2000; }
.bar {
  display: flex;
  gap: 12px;
  align-items: center;
  box-sizing: border-box;
  height: 32px;
  padding: 0 10px;
  overflow: auto hidden;
  background: #24282e;
  color: #e8eaed;
  font: 13px/20px system-ui, sans-serif;
  white-space: nowrap;
}
label { display: flex; gap: 6px; align-items: center; color: #b7bdc6; }
select, button, a {
  box-sizing: border-box;
  height: 24px;
  margin: 0;
  padding: 0 6px;
  border: 1px solid #59616d;
  border-radius: 4px;
  background: #31363e;
  color: #fff;
  font: inherit;
  line-height: 22px;
  text-decoration: none;
  cursor: pointer;
}
select { max-width: 220px; }
select:hover, button:hover, a:hover { border-color: #8a94a3; }
select:focus-visible, button:focus-visible, a:focus-visible { outline: 2px solid #7ab4ff; outline-offset: 1px; }
strong { font-weight: 600; }
@media (width < 940px) {
  .bar { gap: 6px; padding: 0 6px; }
  strong { display: none; }
  label > span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  select { max-width: 150px; padding: 0 2px; }
}
.end { position: sticky; right: 0; display: flex; gap: 8px; align-items: center; margin-left: auto; padding-left: 8px; background: #24282e; }
`;
