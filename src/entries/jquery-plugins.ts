/** jQuery plugins for forms, with the kit's elements. */
export { installPlugins } from '../interop/plugins/jquery-plugins.js';
export { fieldOf } from '../interop/plugins/field-of.js';
export type { JQueryLike } from '../sdk/jquery/internals.js';
