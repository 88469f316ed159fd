/** What jQuery (2.1.3 to 4) does not do with custom elements by itself. */
export { installJQuery, type JQueryLike } from '../interop/jquery.js';
