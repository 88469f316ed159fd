import type { Brand } from '../brand.js';
import type { Manifest } from '../manifest.js';

/**
 * A manifest as it is, checked by its type: {@link SettingsOf} knows the codes and kinds of its settings. `amoWidget({ manifest })` of
 * `amo-elements/vite` writes manifest.json from it.
 */
export function defineManifest<const M extends Manifest<Brand>>(manifest: M): M {
  return manifest;
}
