import { css } from '../../../../theme/css.js';

/** The list of integrations, and the tour of a widget. */
export const settingsCss = css`
.host-integrations { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 16px; margin: 8px 0 0; padding: 0; list-style: none; }
.host-integration__open {
  display: flex;
  flex-direction: column;
  gap: 4px;
  width: 100%;
  height: 100%;
  padding: 0 0 14px;
  overflow: hidden;
  border: 1px solid var(--palette-border-primary);
  border-radius: 3px;
  background: var(--palette-background-primary);
  color: inherit;
  text-align: left;
  cursor: pointer;
}
.host-integration__open:hover { border-color: var(--palette-border-default); }
.host-integration__open:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: 1px; }
.host-integration__open > * { padding: 0 14px; }
.host-integration__logo { display: flex; align-items: center; justify-content: center; width: 100%; height: 130px; margin-bottom: 8px; padding: 0; background: #fff; color: #6b6d72; font-size: 40px; }
.host-integration__logo img { max-width: 100%; max-height: 100%; object-fit: contain; }
.host-integration__name { font-weight: 700; overflow-wrap: anywhere; }
.host-integration__about { color: var(--host-muted); font-size: 13px; line-height: 18px; overflow-wrap: anywhere; }
.host-integration__status { margin-top: auto; padding-top: 8px; color: var(--host-muted); font-size: 13px; }
.host-integration__status::before { display: inline-block; width: 8px; height: 8px; margin-right: 7px; border-radius: 50%; background: #b5b9be; content: ""; }
.host-integration__status_installed::before { background: #4caf50; }
.host-integration__status_not_configured::before { background: #e0a100; }
.host-integration__status_error::before { background: #f37575; }
.host-integrations__none { color: var(--host-muted); }
.host-tour__name { margin: 0 30px 16px 0; font-weight: 400; font-size: 18px; line-height: 24px; }
.host-tour__images { display: flex; gap: 12px; margin: 0 0 16px; padding: 0; overflow: auto hidden; list-style: none; }
.host-tour__images img { display: block; height: 220px; }
.host-tour__about { margin-bottom: 20px; line-height: 20px; }
`;
