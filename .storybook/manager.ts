import { createElement as h, type ReactElement } from 'react';
import { AddonPanel, Placeholder } from 'storybook/internal/components';
import { addons, types, useAddonState, useChannel, useStorybookApi } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';
import { MARKUP, PANEL, type StoryMarkup } from './markup-channel.js';
import { MarkupTabs } from './markup-tabs.js';

/** The panel: markup of the story that is on screen, for its current args. */
function Markup(): ReactElement {
  const id = useStorybookApi().getCurrentStoryData()?.id;
  const [markup, setMarkup] = useAddonState<StoryMarkup | undefined>(PANEL, undefined);
  useChannel({ [MARKUP]: setMarkup });
  if (!markup || markup.id !== id) return h(Placeholder, null, 'This story has no markup of its own.');
  return h(MarkupTabs, { texts: markup.texts });
}

addons.register(PANEL, () => {
  addons.add(PANEL, {
    type: types.PANEL,
    title: 'Markup',
    paramKey: 'markup',
    render: ({ active }) => h(AddonPanel, { active: active ?? false, children: h(Markup) }),
  });
});
const theme = create({ base: 'light', brandTitle: 'amo-elements', brandTarget: '_self' });
addons.setConfig({ theme, layout: { panelPosition: 'bottom' }, selectedPanel: PANEL });
