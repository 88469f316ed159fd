import { DOCUMENTED_MODULES } from '../../../../sdk/modules/documented-modules.js';
import { ENDPOINTS } from '../../../config/endpoints.js';
import { configure } from '../require-js.js';

/** Modules of the product that are files of the build, by the name of the file. */
const FILES: Readonly<Record<string, string>> = {
  jquery: 'jquery',
  underscore: 'underscore',
  backbone: 'backbone',
  moment: 'moment',
  'moment-timezone': 'moment-timezone',
  'twigjs-core': 'twig',
  'text-core': 'text',
  accounting: 'accounting',
  'browser-detect': 'browser-detect',
  chartjs: 'chartjs',
  clipboard: 'clipboard',
  cocktail: 'cocktail',
  cropperjs: 'cropperjs',
  enquire: 'enquire',
  fullcalendar: 'fullcalendar',
  'google-libphonenumber': 'google-libphonenumber',
  jplayer: 'jplayer',
  'js-uuid': 'js-uuid',
  pubsub: 'pubsub',
  quill: 'quill',
  rangeslider: 'rangeslider',
  store: 'store',
  'virtualized-list': 'virtualized-list',
};

/** Modules that the host makes: see system-modules.ts. */
const MADE = [
  'twigjs',
  'lib/components/base/modal',
  'lib/components/base/confirm',
  'es6promise',
  'text',
  'json',
  'css',
];

/** Where names lead that nobody knows; nothing is requested there. */
export const NOWHERE = '/@host/no-module/';

/** An address that begins with no slash would be counted from the address of the page: it leads nowhere either. */
export const isNowhere = (url: string): boolean => url.startsWith(NOWHERE) || !/^(?:\/|[a-z]+:)/i.test(url);

/** Names that a widget may ask for. */
export const PRODUCT_MODULES: readonly string[] = [...Object.keys(FILES), ...MADE]
  .filter((name) => !name.endsWith('-core'))
  .sort();

/** True for a name of the product's: documented, or of its own folders; be it here or not. */
export const isOfProduct = (id: string): boolean =>
  DOCUMENTED_MODULES.includes(id) || /^(lib|vendor|interface)\//.test(id);

/** Tells RequireJS where the product's modules are. */
export function configureModules(): void {
  configure({
    baseUrl: NOWHERE,
    waitSeconds: 30,
    paths: Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, ENDPOINTS.vendor + file])),
  });
}
