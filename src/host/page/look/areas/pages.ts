import { css } from '../../../../theme/css.js';

const pipeline = css`
.pipeline_leads { display: flex; flex-direction: column; height: calc(100vh - var(--host-bar)); }
.pipeline { display: flex; flex: 1; gap: 12px; min-height: 0; padding: 16px 20px; overflow: auto hidden; }
.pipeline:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -2px; }
.pipeline_status { display: flex; flex: 0 0 240px; flex-direction: column; min-height: 0; }
.pipeline_status__head { flex: none; padding: 0 4px 10px; border-bottom: 4px solid var(--host-stage, #d5d8db); text-align: center; }
.pipeline_status__head_title { margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 700; font-size: 13px; line-height: 18px; text-transform: uppercase; }
.pipeline_status__head_info { color: var(--host-muted); font-size: 13px; line-height: 18px; }
.pipeline_items__list { flex: 1; min-height: 0; padding: 10px 0; overflow: hidden auto; scrollbar-width: thin; }
.pipeline_leads__item { margin-bottom: 8px; padding: 10px 12px; border: 1px solid var(--palette-border-primary); border-radius: 3px; background: var(--palette-background-primary); }
.pipeline_leads__lead-title.js-navigate-link { display: -webkit-box; max-height: 60px; overflow: hidden; line-height: 20px; overflow-wrap: anywhere; -webkit-box-orient: vertical; -webkit-line-clamp: 3; }
.pipeline_leads__item:hover, .todo-line__item:hover { border-color: var(--palette-border-default); box-shadow: 0 2px 6px var(--palette-box-shadow-primary); }
.pipeline_leads__linked { margin-bottom: 2px; overflow: hidden; color: var(--host-muted); font-size: 13px; line-height: 18px; text-overflow: ellipsis; white-space: nowrap; }
.pipeline_leads__note.js-navigate-link { color: inherit; }
.pipeline_leads__price { margin-top: 4px; font-size: 14px; line-height: 20px; }
.pipeline_leads__foot { display: flex; gap: 8px; align-items: end; justify-content: space-between; margin-top: 6px; color: var(--host-muted); font-size: 12px; line-height: 18px; }
.pipeline_leads__tags { display: flex; flex-wrap: wrap; gap: 4px; min-width: 0; margin: 0; padding: 0; list-style: none; }
.pipeline_leads__tags > li { padding: 0 6px; border: 1px solid var(--palette-border-default); border-radius: 3px; overflow-wrap: anywhere; }
`;

const tasks = css`
.todo-line { display: grid; grid-template-columns: repeat(4, minmax(200px, 1fr)); gap: 16px; padding: 16px 20px; overflow: auto hidden; }
.todo-line__head { margin: 0 0 10px; padding-bottom: 8px; border-bottom: 4px solid var(--palette-border-default); font-weight: 700; font-size: 13px; text-align: center; text-transform: uppercase; }
.todo-line__column[data-id="overdue"] .todo-line__head { border-color: #f37575; }
.todo-line__column[data-id="today"] .todo-line__head { border-color: #79c86a; }
.todo-line__column[data-id="tomorrow"] .todo-line__head { border-color: #6aa5f2; }
.todo-line__head span { color: var(--host-muted); font-weight: 400; }
.todo-line__item { margin-bottom: 8px; padding: 10px 12px; border: 1px solid var(--palette-border-primary); border-radius: 3px; background: var(--palette-background-primary); }
.todo-line__item-head { color: var(--host-muted); font-size: 13px; }
.todo-line__item-head a { text-decoration: underline; }
.todo-line__item-body { margin: 4px 0; line-height: 20px; }
.todo-calendar { width: calc(100% - 40px); margin: 16px 20px; border-collapse: collapse; background: var(--palette-background-primary); table-layout: fixed; }
.todo-calendar caption { padding: 0 0 10px; font-size: 18px; text-align: left; text-transform: capitalize; }
.todo-calendar th, .todo-calendar td { border: 1px solid var(--palette-border-primary); }
.todo-calendar th { height: 32px; vertical-align: middle; color: var(--host-muted); font-weight: 400; font-size: 13px; }
.todo-calendar td { height: 92px; padding: 6px 8px; font-size: 13px; vertical-align: top; }
.todo-calendar__day_other { background: var(--palette-background-default); color: var(--host-muted); }
.todo-calendar__day_today > span { padding: 2px 6px; border-radius: 3px; background: #2f6fd8; color: #fff; }
.todo-calendar ul { margin: 6px 0 0; padding: 0; list-style: none; }
.todo-calendar li { overflow: hidden; padding: 1px 6px; border: 1px solid var(--palette-border-primary); border-radius: 3px; background: var(--palette-background-default); color: var(--palette-text-primary); text-overflow: ellipsis; white-space: nowrap; }
.todo-calendar li + li { margin-top: 2px; }
`;

const plain = css`
.dashboard-tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 16px; padding: 20px; }
.dashboard-tile { padding: 16px 20px; border: 1px solid var(--palette-border-primary); border-radius: 3px; background: var(--palette-background-primary); }
.dashboard-tile__title { margin: 0; color: var(--host-muted); font-weight: 400; font-size: 14px; }
.dashboard-tile__value { margin-top: 8px; font-size: 28px; line-height: 34px; }
.host-table { width: calc(100% - 40px); max-width: 900px; margin: 20px; border-collapse: collapse; background: var(--palette-background-primary); }
.host-table th, .host-table td { padding: 10px 14px; border-bottom: 1px solid var(--palette-border-primary); text-align: left; }
.host-table th { color: var(--host-muted); font-weight: 400; vertical-align: top; }
.host-table th[scope="rowgroup"] { color: inherit; font-weight: 700; }
.host-table__number { text-align: right !important; font-variant-numeric: tabular-nums; }
.host-page { padding: 24px; }
.host-page h1 { margin: 0 0 12px; font-weight: 400; font-size: 24px; }
.host-page p { margin-bottom: 10px; line-height: 1.4; }
.host-page table { border-collapse: collapse; }
.host-page th { padding: 4px 20px 4px 0; color: var(--host-muted); font-weight: 400; text-align: left; }
.host-page td { padding: 4px 0; }
`;

export const pagesCss = `${pipeline}${tasks}${plain}`;
