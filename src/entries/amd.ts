/** The AMD file: registers the elements; its value is what a widget's script.js needs. */
import { defineElements } from '../controls/all.js';

export { defineElements, tag, VERSION } from '../controls/all.js';
export { renderNative } from '../controls/native.js';
export { installControls, scope } from './twig.js';
export { installJQuery } from '../interop/jquery.js';

defineElements();
