import type { StorybookConfig } from '@storybook/web-components-vite';
import { buildCatalogueHost } from '../scripts/catalogue-host.mjs';
import { writeManifest } from '../scripts/manifest/write.mjs';
import { markdownTables } from './markdown-tables.js';

await writeManifest(); // the docs pages read it
await buildCatalogueHost();

const LIT = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'];
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
    // Logos of the sample widget, for surfaces outside the host.
    { from: '../stories/widget/sample/images', to: '/widgets/callback_request/images' },
    // The stand-in host without a server: host/index.html?scenario=sample&at=/leads/detail/1&locale=ru&theme=light
    { from: '../.cache/host', to: '/host' },
    { from: '../.cache/host/404.html', to: '/404.html' },
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
    // One copy of Lit in development: Storybook's renderer takes the plain files.
    optimizeDeps: { ...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), ...LIT] },
    build: { ...vite.build, chunkSizeWarningLimit: 2000, rolldownOptions: { checks: { pluginTimings: false } } },
  }),
};

export default config;
