import { ENDPOINTS } from '../../config/endpoints.js';
import { configure } from './require-js.js';

/** Modules of the product that are files of the build. */
const VENDOR = {
  jquery: 'jquery',
  underscore: 'underscore',
  backbone: 'backbone',
  moment: 'moment',
  'twigjs-core': 'twig',
};

/** Tells RequireJS where the product's modules are. */
export function configureModules(): void {
  configure({
    waitSeconds: 30,
    paths: Object.fromEntries(Object.entries(VENDOR).map(([name, file]) => [name, ENDPOINTS.vendor + file])),
  });
}
