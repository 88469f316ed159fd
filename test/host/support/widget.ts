/** Widget folders that a test makes: small ones, one behaviour each. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface WidgetSpec {
  /** Default `probe`. */
  readonly code?: string;
  readonly locations?: readonly string[];
  /** Parts of the manifest that replace or extend the usual one. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Members of the manifest's `widget`. */
  readonly widget?: Readonly<Record<string, unknown>>;
  /** The file script.js as it is; default: {@link script} of the callbacks. */
  readonly script?: string;
  /** Source of callbacks by name, put into the usual script: `{render: 'function () { return true; }'}`. */
  readonly callbacks?: Readonly<Record<string, string>>;
  /** Further files by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly i18n?: object;
}

const YES = 'function () { return true; }';

/** A script of the usual shape; `self` is in scope. @param head code of the constructor, before the callbacks */
export function script(callbacks: Readonly<Record<string, string>> = {}, head = ''): string {
  const all = { render: YES, init: YES, bind_actions: YES, onSave: YES, ...callbacks };
  const body = Object.entries(all).map(([name, source]) => `${JSON.stringify(name)}: ${source}`);
  return `define(['jquery'], function ($) {
  return function () {
    var self = this;
    ${head}
    this.callbacks = { ${body.join(',\n')} };
    return this;
  };
});\n`;
}

const made: string[] = [];
process.once('exit', () => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Writes a widget's folder, which goes with the process. @returns its path */
export function widgetFolder(spec: WidgetSpec = {}): string {
  const { code = 'probe', locations = ['lcard-1'], callbacks } = spec;
  const root = join(mkdtempSync(join(tmpdir(), 'amo-widget-')), code);
  made.push(dirname(root));
  const manifest = {
    widget: {
      name: 'widget.name',
      description: 'widget.description',
      short_description: 'widget.short_description',
      version: '1.0.0',
      interface_version: 2,
      init_once: false,
      locale: ['ru', 'en'],
      installation: true,
      support: { link: 'https://example.com', email: 'help@example.com' },
      code,
      ...spec.widget,
    },
    locations,
    settings: {},
    ...spec.manifest,
  };
  const texts = { widget: { name: 'Probe', description: 'A probe.', short_description: 'Probe' }, ...spec.i18n };
  const files = {
    'manifest.json': JSON.stringify(manifest, null, 2),
    'script.js': spec.script ?? script(callbacks),
    'i18n/ru.json': JSON.stringify(texts),
    'i18n/en.json': JSON.stringify(texts),
    ...spec.files,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
