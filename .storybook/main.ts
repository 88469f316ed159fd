import type { StorybookConfig } from '@storybook/web-components-vite';
import { writeManifest } from '../test/tools/manifest.mjs';

await writeManifest(); // the docs pages read it

const LIT = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs'],
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
    build: { ...vite.build, chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
