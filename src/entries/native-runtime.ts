/** Enlivens the native markup of the controls with jQuery, as the product's own scripts do. */
export {
  startNativeRuntime,
  type JQueryStatic,
  type NativeRuntimeOptions,
  type View,
} from '../native-runtime/runtime.js';
