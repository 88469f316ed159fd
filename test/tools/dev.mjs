/** `node --import ./test/tools/dev.mjs`: sources run in Node as the development build. */
globalThis.__DEV__ = true;
