/**
 * `amo-elements/sdk/page`: further names of the product's page, beside `amo-elements/sdk/globals`, for a project in which no other
 * package declares them: to be left out beside `@types/jquery`, `@types/underscore`, `@types/node`.
 */
/** @observed jQuery 2.1.3; a module of that name is documented. */
declare const $: AmoSdk.Module<'jquery'>;
/** @observed jQuery 2.1.3; a module of that name is documented. */
declare const jQuery: AmoSdk.Module<'jquery'>;
/** @observed Underscore 1.9.1; a module of that name is documented. */
declare const _: AmoSdk.Module<'underscore'>;
/** @observed twig.js 0.8.9; the module `twigjs` is documented. */
declare const Twig: AmoSdk.Module<'twigjs'>;
declare const require: AmoRequire;

declare module 'jquery' {
  const jQuery: AmoSdk.Module<'jquery'>;
  export default jQuery;
}

declare module 'underscore' {
  const _: AmoSdk.Module<'underscore'>;
  export default _;
}
