declare module '*.css';
declare module '*?raw' {
  const text: string;
  export default text;
}
/** Made by scripts/manifest/write.mjs. */
declare module '*/custom-elements.json' {
  const manifest: { readonly modules: readonly unknown[] };
  export default manifest;
}
declare module 'jquery' {
  const jquery: unknown;
  export default jquery;
}
declare module 'twig' {
  const twig: unknown;
  export default twig;
}
