import {
  Controls,
  Description,
  DocsContext,
  Heading,
  Primary,
  PureArgsTable,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, useContext, useEffect, useState, type ReactElement } from 'react';
import { manifestRows } from './manifest.js';
import { keptMarkup, MARKUP, type StoryMarkup } from './markup-channel.js';
import { MarkupTabs } from './markup-tabs.js';

/** Markup of the page's first story, following its args. */
function PrimaryMarkup(): ReactElement | null {
  const { channel, componentStories } = useContext(DocsContext);
  const id = componentStories()[0]?.id ?? '';
  const [markup, setMarkup] = useState<StoryMarkup | undefined>(() => keptMarkup(id));
  useEffect(() => {
    const update = (next: StoryMarkup): void => {
      if (next.id === id) setMarkup(next);
    };
    channel.on(MARKUP, update);
    return () => channel.off(MARKUP, update);
  }, [channel, id]);
  return markup ? h(MarkupTabs, { texts: markup.texts }) : null;
}

/** What custom-elements.json says of the component. */
function ElementTables(): ReactElement | null {
  const { preparedMeta } = useOf('meta', ['meta']);
  const { component } = preparedMeta as { component?: string };
  if (!component) return null;
  return h(
    Fragment,
    null,
    h(Heading, null, `<${component}>`),
    h(PureArgsTable, { rows: manifestRows(component), sort: 'none' }),
  );
}

/** The page of a control: a story to play with, its markup, parameters, states, the element's own tables. */
export function DocsPage(): ReactElement {
  const { preparedMeta } = useOf('meta', ['meta']);
  const isControl = Boolean((preparedMeta as { component?: string }).component);
  return h(
    Fragment,
    null,
    h(Title),
    h(Subtitle),
    h(Description, { of: 'meta' }),
    h(Primary),
    h(PrimaryMarkup),
    isControl && h(Controls, { sort: 'none' }),
    h(Stories, { includePrimary: false }),
    h(ElementTables),
  );
}
