import { DocsContainer as Base, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement as h, useEffect, useState, type PropsWithChildren, type ReactElement } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { create } from 'storybook/theming/create';
import { applyGlobals, currentGlobals, type PageGlobals } from './globals.js';

const font = { fontBase: '"PT Sans", Arial, sans-serif' };
const THEMES = {
  light: create({ base: 'light', ...font }),
  dark: create({ base: 'dark', ...font, appBg: '#0b1a26', appContentBg: '#0b1a26', appPreviewBg: '#0f2231' }),
};

/** A docs page in the theme and language of the toolbar. */
export function DocsContainer(props: PropsWithChildren<DocsContainerProps>): ReactElement {
  const { channel } = props.context;
  const [globals, setGlobals] = useState<PageGlobals>(currentGlobals);
  useEffect(() => {
    const update = ({ globals: next }: { globals: PageGlobals }): void => setGlobals(next);
    channel.on(GLOBALS_UPDATED, update);
    return () => channel.off(GLOBALS_UPDATED, update);
  }, [channel]);
  applyGlobals(globals);
  return h(Base, { ...props, theme: THEMES[globals.theme ?? 'light'] });
}
