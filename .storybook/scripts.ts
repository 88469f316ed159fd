/**
 * Scripts that run in a page of their own, outside Storybook's module graph: bundled from the sources when they are
 * asked for, and written beside the static files by a build.
 */
import { build, type BuildOptions } from 'esbuild';
import type { Plugin } from 'vite';
import { sampleKit } from '../scripts/sample-widget.mjs';

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    target: 'es2022',
    define: { __DEV__: 'true' },
    logLevel: 'warning',
    ...options,
  });
  return outputFiles![0]!.text;
}

/** Sources of the scripts by their place in the catalogue. */
const SCRIPTS: Readonly<Record<string, () => Promise<string>>> = {
  'in-a-widget/host.js': () => bundle({ entryPoints: ['stories/widget/page/host.ts'], format: 'iife' }),
  'widgets/callback_request/amo-elements.js': sampleKit,
};

/** Serves and builds the scripts. */
export function pageScripts(): Plugin {
  return {
    name: 'page-scripts',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const make = SCRIPTS[(request.url ?? '').replace(/^\/|\?.*$/g, '')];
        if (!make) return next();
        make().then((code) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.setHeader('Cache-Control', 'no-store');
          response.end(code);
        }, next);
      });
    },
    async generateBundle() {
      for (const [fileName, make] of Object.entries(SCRIPTS))
        this.emitFile({ type: 'asset', fileName, source: await make() });
    },
  };
}
