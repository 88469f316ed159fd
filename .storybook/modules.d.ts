declare module '*.css';
/** Made by test/tools/manifest.mjs. */
declare module '*/custom-elements.json' {
  const manifest: { readonly modules: readonly unknown[] };
  export default manifest;
}
