import { css } from '../../../../theme/css.js';

export const feedCss = css`
.card-holder__feed-inner, .notes-wrapper { display: flex; flex-direction: column; height: 100%; }
.notes-wrapper__scroller { display: flex; flex: 1; flex-direction: column-reverse; min-height: 0; overflow: hidden auto; padding: 20px 24px; }
.notes-wrapper__scroller:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -2px; }
.notes-wrapper__notes { margin-top: auto; }
.feed-note-wrapper { margin-bottom: 10px; }
.feed-note { padding: 10px 14px; border: 1px solid var(--palette-border-primary); border-radius: 3px; background: var(--palette-background-primary); }
.feed-note-task { border-left: 3px solid var(--palette-active-element-900); }
.feed-note__header { color: var(--host-muted); font-size: 13px; }
.feed-note-wrapper-history { padding: 0 15px; color: var(--host-muted); font-size: 13px; line-height: 18px; overflow-wrap: anywhere; }
.feed-note-wrapper-history .feed-note__text { color: var(--palette-text-primary); }
.feed-note__text { margin: 4px 0 0; line-height: 20px; white-space: pre-wrap; overflow-wrap: anywhere; }
.feed-compose { flex: none; padding: 10px 24px 16px; border-top: 1px solid var(--palette-border-primary); background: var(--palette-background-primary); }
.feed-compose-switcher { display: flex; gap: 16px; margin-bottom: 8px; }
.feed-compose-switcher__item { display: flex; gap: 6px; align-items: center; color: var(--host-muted); font-size: 14px; cursor: pointer; }
.feed-compose-switcher__item input { margin: 0; }
.feed-compose__inner, .task-edit__body__form { display: flex; gap: 10px; align-items: flex-end; }
.feed-compose__inner[hidden], .task-edit[hidden] { display: none; }
.feed-compose__message-wrapper { flex: 1; min-width: 0; }
.control-contenteditable__area {
  min-height: 38px;
  max-height: 160px;
  padding: 8px 10px;
  overflow: auto;
  border: 1px solid var(--palette-border-default);
  border-radius: 3px;
  line-height: 20px;
}
.control-contenteditable__area:empty::before { color: var(--host-muted); content: attr(data-hint); }
.control-contenteditable__area:focus { outline: 2px solid var(--amo-focus); outline-offset: -1px; }
.task-edit__body__form { flex-wrap: wrap; margin: 0; }
.task-edit__body__form textarea { flex: 1 1 200px; }
.task-edit__due { display: flex; gap: 8px; align-items: center; }
.task-edit__due .date_field_wrapper { width: 150px; }
.task-edit__due .date_field { width: 100%; }
`;
