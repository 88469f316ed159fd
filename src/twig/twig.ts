/** Controls in twig.js templates: the product's native markup, or the matching elements. */
export { installControls } from './install.js';
export type { Template, TemplateOptions, TwigModule } from './library.js';
export type { ControlOptions } from './options.js';
export type { RemoteSource } from './href.js';
export { scope, type ScopedTwig, type Source } from './scope.js';
export { elementNames, renderElement, type ElementOptions } from './element-markup.js';
