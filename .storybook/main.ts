import type { StorybookConfig } from '@storybook/web-components-vite';
import { buildCatalogueHost } from '../scripts/catalogue-host.mjs';
import { writeManifest } from '../scripts/manifest/write.mjs';
import { markdownTables } from './markdown-tables.js';
import { pageScripts } from './scripts.js';

await writeManifest(); // the docs pages read it
await buildCatalogueHost();

const LIT = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'];
const modules = '../node_modules';
const fonts = `${modules}/@fontsource/pt-sans`;
const FACES = ['latin-400', 'latin-700', 'cyrillic-400', 'cyrillic-700'];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [markdownTables] } } },
    },
  ],
  staticDirs: [
    './public',
    // The page "In a widget" and the widget's folder, byte for byte, and the product's versions of its libraries.
    { from: '../stories/widget/page/public', to: '/in-a-widget' },
    { from: '../stories/widget/sample', to: '/widgets/callback_request' },
    // The stand-in host without a server: host/index.html?scenario=sample&at=/leads/detail/1&locale=ru&theme=light
    { from: '../.cache/host', to: '/host' },
    { from: '../.cache/host/404.html', to: '/404.html' },
    { from: `${modules}/requirejs/require.js`, to: '/vendor/require.js' },
    { from: `${modules}/jquery/dist/jquery.js`, to: '/vendor/jquery.js' },
    { from: `${modules}/twig-0.8.9/twig.js`, to: '/vendor/twig.js' },
    { from: `${fonts}/files`, to: '/vendor/pt-sans/files' },
    ...FACES.map((face) => ({ from: `${fonts}/${face}.css`, to: `/vendor/pt-sans/${face}.css` })),
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The toolbar's own theme switch stands in for the backgrounds; what would invite to remote pages is off.
  features: {
    backgrounds: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    define: { ...vite.define, __DEV__: 'true' },
    plugins: [...(vite.plugins ?? []), pageScripts()],
    // One copy of Lit in development: Storybook's renderer takes the plain files.
    optimizeDeps: { ...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), ...LIT] },
    build: { ...vite.build, chunkSizeWarningLimit: 2000, rolldownOptions: { checks: { pluginTimings: false } } },
  }),
};

export default config;
