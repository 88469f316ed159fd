import '@fontsource/pt-sans/latin-400.css';
import '@fontsource/pt-sans/latin-700.css';
import '@fontsource/pt-sans/cyrillic-400.css';
import '@fontsource/pt-sans/cyrillic-700.css';
import './preview.css';
import '../stories/support/layout.css';
import type { Preview } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import { nativeCss } from '../src/controls/native-css.js';
import '../src/entries/index.js';
import { argTypesOf, describe } from '../stories/support/args.js';
import { renderControl } from '../stories/support/draw.js';
import { DocsContainer } from './docs-container.js';
import { DocsPage } from './docs-page.js';
import { followGlobals, globalTypes, initialGlobals } from './globals.js';
import { decorators } from './decorators.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(nativeCss());
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

followGlobals(addons.getChannel());

/** A popup is placed where its control stands when it opens: the typeface has to be there before. */
const fonts = (): Promise<unknown> =>
  Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 15px "PT Sans"`, 'aЯ')));

const preview: Preview = {
  loaders: [fonts],
  globalTypes,
  initialGlobals,
  decorators,
  render: renderControl,
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Overview',
          'Controls',
          'Surfaces',
          'Widget',
          'Host',
          'Documents',
          'Parity',
          'Guides',
          [
            'Run your widget',
            'From upload to host',
            'In TypeScript',
            'Types',
            'Your back end',
            'Your back end in PHP',
            'Debugging',
            'Channels and users on line',
            'In CI',
            'What the host does',
            'Platform rows',
            'What the host cannot show',
            'Decisions',
            'Twig',
            'Panel',
            'jQuery',
            'Accessibility',
            'Limits',
          ],
        ],
      },
    },
    controls: { expanded: true, sort: 'none' },
    docs: {
      container: DocsContainer,
      page: DocsPage,
      extractArgTypes: argTypesOf,
      extractComponentDescription: describe,
      canvas: { sourceState: 'none' },
      // The tabs below the story hold the source; Storybook's own would render every story a second time.
      source: { type: 'code', code: '' },
    },
  },
};

export default preview;
