/** jQuery plugins for forms, with the kit's elements. */
export { installPlugins } from '../interop/jquery-plugins.js';
export { fieldOf } from '../interop/field-of.js';
export type { JQueryLike } from '../sdk/jquery.js';
