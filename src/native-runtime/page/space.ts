/** Namespace of every jQuery handler of the runtime. */
export const SPACE = '.amoNativeRuntime';
