import { createElement as h, Fragment, useState, type ReactElement } from 'react';
import { SyntaxHighlighter, TabsView } from 'storybook/internal/components';
import type { MarkupText } from '../stories/support/markup.js';

/** Notes below a text; `code` between back quotes. */
function note(text: string): ReactElement {
  const parts = text.split('`').map((part, index) => (index % 2 ? h('code', { key: index }, part) : part));
  return h('p', { key: text, style: { margin: '8px 16px', fontSize: 13 } }, ...parts);
}

function panel({ code, language, notes }: MarkupText): ReactElement {
  const block = h(SyntaxHighlighter, { language, copyable: true, padded: true, format: false, children: code });
  return h(Fragment, null, ...notes.map(note), block);
}

/** The source of a story, a tab for each way of writing it. */
export function MarkupTabs({ texts }: { readonly texts: readonly MarkupText[] }): ReactElement {
  const [chosen, setSelected] = useState('');
  const selected = texts.some(({ id }) => id === chosen) ? chosen : texts[0]!.id;
  const tabs = texts.map((text) => ({ id: text.id, title: text.title, children: () => panel(text) }));
  // The box keeps the tabs from taking the height of a whole page.
  return h('div', { className: 'markup-tabs' }, h(TabsView, { tabs, selected, onSelectionChange: setSelected }));
}
