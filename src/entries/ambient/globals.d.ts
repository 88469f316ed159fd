/**
 * `amo-elements/sdk/globals`: names that the product's page has, and modules that it gives. To be asked for in tsconfig.json by
 * `"types": ["amo-elements/sdk/globals"]`, or in a file by `/// <reference types="amo-elements/sdk/globals" />`. Nothing runs.
 */

declare namespace AmoSdk {
  type App = import('../sdk.js').App;
  interface Known {
    jquery: import('../sdk.js').PageJQuery;
    twigjs: import('../sdk.js').TwigJs;
    underscore: import('../sdk.js').UnderscoreLike;
    'lib/components/base/modal': import('../sdk.js').ModalClass;
    require: AmoRequire;
  }
  /** What a project has said first (`AmoModules`); a module that is not known has to be annotated. */
  type Module<Id> = Id extends keyof AmoModules
    ? AmoModules[Id]
    : Id extends keyof Known
      ? Known[Id]
      : Id extends `text!${string}`
        ? string
        : never;
  type Modules<Ids extends readonly string[]> = { -readonly [I in keyof Ids]: Module<Ids[I]> };
}

/** What `APP` is. A project that uses members which no documentation names says so: `interface AmoApp extends ObservedApp {}`. */
interface AmoApp extends AmoSdk.App {}

/** RequireJS, as widgets use it. */
interface AmoRequire {
  /** A module that was loaded before. @throws when it was not */
  <const Id extends string>(id: Id): AmoSdk.Module<Id>;
  <const Ids extends readonly string[]>(
    ids: Ids,
    loaded?: (...modules: AmoSdk.Modules<Ids>) => unknown,
    failed?: (error: Error) => unknown,
  ): void;
  toUrl(path: string): string;
}

interface AmoDefine {
  /** A widget's script: `define(['jquery'], function ($) { return function () { this.callbacks = { … }; return this; }; })`. */
  <const Ids extends readonly string[]>(ids: Ids, factory: (...modules: AmoSdk.Modules<Ids>) => unknown): void;
  (factory: (() => unknown) | object): void;
  readonly amd: object;
}

declare const define: AmoDefine;
declare const requirejs: AmoRequire;
declare const APP: AmoApp;
/** @deprecated Since 2023-05-11: another name of `APP`. */
declare const AMOCRM: AmoApp;

declare module 'twigjs' {
  const Twig: AmoSdk.Module<'twigjs'>;
  export default Twig;
}

declare module 'lib/components/base/modal' {
  const Modal: AmoSdk.Module<'lib/components/base/modal'>;
  export default Modal;
}

declare module 'text!*' {
  const text: string;
  export default text;
}

declare module 'json!*' {
  const value: unknown;
  export default value;
}

declare module 'css!*' {
  const loaded: unknown;
  export default loaded;
}
