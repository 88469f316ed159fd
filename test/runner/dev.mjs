/** `node --import ./test/runner/dev.mjs`: sources run in Node as the development build. */
globalThis.__DEV__ = true;
