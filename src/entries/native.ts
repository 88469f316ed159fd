/** The native faces: the product's own markup as strings. No Lit, no DOM. */
export { nativeNames, renderNative, type NativeOptions, type NativeParams } from '../controls/native.js';
