import type { AppEnvironment } from './app-environment.js';

/** Puts APP on the page under both of its names. @param object what widgets get in place of it, as one that watches writes */
export function installApp(app: AppEnvironment, object: object = app.object): AppEnvironment {
  Object.assign(globalThis, { APP: object, AMOCRM: object });
  return app;
}
