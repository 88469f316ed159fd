/** The plugins of the product's loader: `text!`, `json!`, `css!`. */
import type { ModuleWatch } from '../watch/module-watch.js';
import { define } from '../require-js.js';

type Done = ((value: unknown) => void) & { error(reason: unknown): void };
type LocalRequire = { toUrl(name: string): string };

interface TextPlugin {
  load(name: string, require: LocalRequire, done: Done, config: object): void;
  get(url: string, done: (text: string) => void, failed: (error: Error) => void): void;
}

/** The text plugin as it is, and its failures in the journal. Widgets set its `useXhr`. */
function textPlugin(plugin: TextPlugin, watch: ModuleWatch): TextPlugin {
  const { load } = plugin;
  plugin.load = (name, require, done, config) => {
    const told = Object.assign((value: unknown) => done(value), done, {
      error: (reason: unknown) => {
        const url = require.toUrl(name);
        watch.resourceMissing(
          `text!${name}`,
          url,
          `${url} was not found. ${String((reason as Error)?.message ?? reason)}`,
        );
        done.error(reason);
      },
    });
    load.call(plugin, name, require, told, config);
  };
  return plugin;
}

function jsonPlugin(text: TextPlugin, watch: ModuleWatch) {
  return {
    load(name: string, require: LocalRequire, done: Done): void {
      const url = require.toUrl(name);
      const failed = (cause: Error): void => {
        const error = new Error(`${url} is no JSON that can be read: ${cause.message}`);
        watch.resourceMissing(`json!${name}`, url, error.message);
        done.error(error);
      };
      const read = (source: string): void => {
        let value: unknown;
        try {
          value = JSON.parse(source.replace(/^\uFEFF/, ''));
        } catch (error) {
          return failed(error as Error);
        }
        done(value);
      };
      text.get(url, read, failed);
    },
  };
}

function cssPlugin(watch: ModuleWatch) {
  return {
    load(name: string, require: LocalRequire, done: Done): void {
      const url = require.toUrl(/\.css$|\?/.test(name) ? name : `${name}.css`);
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = url;
      link.addEventListener('load', () => done(undefined));
      link.addEventListener('error', () => {
        const error = new Error(`${url} was not found.`);
        watch.resourceMissing(`css!${name}`, url, error.message);
        done.error(error);
      });
      document.head.append(link);
    },
  };
}

export function definePlugins(watch: ModuleWatch): void {
  define('text', ['text-core'], (plugin: TextPlugin) => textPlugin(plugin, watch));
  define('json', ['text'], (text: TextPlugin) => jsonPlugin(text, watch));
  define('css', [], () => cssPlugin(watch));
}
