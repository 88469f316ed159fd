/**
 * A page that stands in for the product as far as the sample widget needs it: RequireJS with the product's module
 * names, the native controls in twig and their scripts, the right panel and the settings form. The widget's own files
 * are loaded as they are. The address says how the controls are drawn: `?controls=native|element&lang=ru&theme=dark`.
 */
import { nativeCss } from '../../../src/controls/native-css.js';
import { startNativeRuntime } from '../../../src/native-runtime/runtime.js';
import { installControls, type TwigModule } from '../../../src/entries/twig.js';
import { APP } from './app.js';
import { areas } from './areas.js';
import type { JQueryStatic } from '../../../src/sdk/jquery.js';
import type { WidgetClass } from '../../../src/sdk/widget.js';
import { answer } from './server.js';
import { readout } from './readout.js';
import { createWidget } from './widget.js';

interface Require {
  (modules: string[], done: (...values: never[]) => void): void;
  config(options: object): void;
}

declare const require: Require;
declare const define: (name: string, modules: string[], factory: (...values: never[]) => unknown) => void;

const CODE = 'callback_request';
const query = new URLSearchParams(location.search);
const asked = query.get('lang') ?? 'en';
/** The widget speaks two languages; the product would not install it in another. */
const lang = asked === 'ru' ? 'ru' : 'en';
const path = new URL(`../widgets/${CODE}`, location.href).pathname;

function dressPage(): void {
  const { documentElement: html } = document;
  html.lang = lang;
  if (query.get('theme') === 'dark') html.dataset.colorScheme = 'dark';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(nativeCss());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The product's modules that the widget asks for, under the product's names. */
function defineModules(): void {
  const vendor = new URL('../vendor/', location.href).pathname;
  require.config({ paths: { jquery: `${vendor}jquery`, 'twigjs-core': `${vendor}twig` } });
  define('twigjs', ['twigjs-core'], (Twig: TwigModule) => {
    installControls(Twig, { render: 'native', lang });
    return Twig;
  });
}

async function json<T>(url: string): Promise<T> {
  return (await fetch(url)).json() as Promise<T>;
}

async function start(): Promise<void> {
  dressPage();
  Object.assign(window, { APP: APP(lang) });
  defineModules();
  const [manifest, langs] = await Promise.all([
    json<never>(`${path}/manifest.json`),
    json<never>(`${path}/i18n/${lang}.json`),
  ]);
  require(['jquery', 'twigjs', `${path}/script.js`], ($: JQueryStatic, Twig: TwigModule, Widget: WidgetClass) => {
    startNativeRuntime($, { lang, force: true });
    answer($);
    const widget = createWidget(Widget, {
      code: CODE,
      path,
      manifest,
      langs,
      controls: query.get('controls') ?? 'element',
      Twig,
      $,
    });
    readout($, lang);
    areas(widget, $, lang);
  });
}

void start();
