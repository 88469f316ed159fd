/** `amo-elements/vite`: builds a module with a widget into the product's script.js. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig, UserConfig } from 'vite';
import type { Manifest } from '../sdk/manifest.js';
import { DOCUMENTED_MODULES } from '../sdk/modules/documented-modules.js';

export interface WidgetPluginOptions {
  /** Module whose default export is the widget, of `defineWidget` or a constructor. Default `src/widget.ts`. */
  readonly entry?: string;
  /** Written as manifest.json, in place of one in `public/`; `defineManifest` of `amo-elements/sdk` checks it. */
  readonly manifest?: Manifest;
}

const NAME = 'Widget';

/** Whether a module comes from the page: documented, of the product's own `lib/`, or by a loader's plugin. A bundle leaves it out. */
const isProductModule = (id: string): boolean =>
  DOCUMENTED_MODULES.includes(id) || /^(?:lib\/|(?:json|text|css)!)/.test(id);

/** A name for a module inside of the script: `lib/components/base/modal` is `lib_components_base_modal`. */
const nameOf = (id: string): string => id.replace(/^\W+|\W+$/g, '').replace(/\W+/g, '_');

/** Watched builds have source maps, by which the host names places in the sources; what is uploaded has none that is not asked for. */
const sourcemap = ({ build }: UserConfig) => build?.sourcemap ?? Boolean(build?.watch);

/** Files that Vite copies: it does not watch them by itself. */
function copied({ publicDir }: ResolvedConfig): string[] {
  if (!publicDir) return [];
  try {
    return readdirSync(publicDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return []; // there is no such folder
  }
}

/** How the script is built, as moderation wants it: not minified. */
const buildOf = (user: UserConfig, entry: string): UserConfig => ({
  build: {
    sourcemap: sourcemap(user),
    target: 'es2020',
    minify: false,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { script: entry },
      external: isProductModule,
      preserveEntrySignatures: 'strict',
      output: {
        // The bundler has no AMD format: a script that sets a variable becomes the body of `define`.
        format: 'iife',
        name: NAME,
        exports: 'default',
        entryFileNames: 'script.js',
        assetFileNames: ({ names }) => (names[0]?.endsWith('.css') ? 'style.css' : 'images/[name][extname]'),
        globals: nameOf,
        banner: ({ imports }) => `define(${JSON.stringify(imports)}, function (${imports.map(nameOf).join(', ')}) {`,
        footer: `return ${NAME};\n});`,
      },
    },
  },
});

/**
 * A plugin for Vite that writes a widget's folder: script.js as the AMD module that the product loads, its styles as style.css;
 * what lies in `public/` (manifest.json, i18n, images, templates) is copied by Vite. Modules of the product's page (`jquery`,
 * `twigjs`, `lib/…`) stay dependencies. The script is not minified, as moderation wants.
 */
export function amoWidget({ entry = 'src/widget.ts', manifest }: WidgetPluginOptions = {}): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: 'amo-widget',
    apply: 'build',
    config: (user) => buildOf(user, entry),
    configResolved: (resolved) => void (config = resolved),
    buildStart() {
      if (this.meta.watchMode && config) copied(config).forEach((file) => this.addWatchFile(file));
    },
    generateBundle() {
      if (!manifest) return;
      const source = `${JSON.stringify(manifest, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
    },
  };
}
