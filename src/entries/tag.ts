/** Tags of this copy of the kit, for code that prints them, without an element. */
export { tag } from '../contract/tags.js';
