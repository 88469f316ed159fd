/** Modules that the product's page gives to widgets (platform.md, "AMD modules"): a bundle leaves them out. */
export const PRODUCT_MODULES: readonly string[] = [
  'accounting',
  'backbone',
  'browser-detect',
  'chartjs',
  'clipboard',
  'cocktail',
  'colorpicker',
  'cropperjs',
  'device',
  'enquire',
  'FileAPI',
  'fullcalendar',
  'google-libphonenumber',
  'intl_tel_input',
  'jplayer',
  'jquery',
  'js-uuid',
  'moment',
  'moment-timezone',
  'pubsub',
  'quill',
  'rangeslider',
  'steady',
  'store',
  'twigjs',
  'underscore',
  'virtualized-list',
];

/** Whether a module comes from the page: of the list, from the product's own `lib/`, or by a loader's plugin. */
export const isProductModule = (id: string): boolean =>
  PRODUCT_MODULES.includes(id) || /^(?:lib\/|(?:json|text|css)!)/.test(id);
