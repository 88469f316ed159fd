/**
 * Plugins that forms in widgets use, and what of them works with elements. The documentation prints it; a test runs each row
 * with each version on each jQuery, in fields of HTML and in elements.
 */
import { formPlugin } from './jquery-plugins/form.js';
import { inputmask, jqueryMask, maskedInput } from './jquery-plugins/masks.js';
import type { Plugin } from './jquery-plugins/row.js';
import { serializeJson } from './jquery-plugins/serialize-json.js';
import { validation } from './jquery-plugins/validation.js';

export const jqueryPlugins: readonly Plugin[] = [
  validation,
  formPlugin,
  maskedInput,
  inputmask,
  jqueryMask,
  serializeJson,
];
