export { Popup } from '../behaviours/popup/popup.js';
export { AmoElement } from '../core/element/amo-element.js';
export { wordsIn } from '../surfaces/page-context.js';
export { renderNative } from '../controls/native.js';
