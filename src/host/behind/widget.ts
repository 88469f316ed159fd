/** A widget as what stands behind the page knows it; a server reads it from a folder, a worker from what was built. */
import type { Manifest } from '../../sdk/manifest.js';

/** What a folder says of its widget. */
export interface WidgetFacts {
  readonly code: string;
  readonly manifest: Manifest;
  /** Files of i18n by locale. */
  readonly i18n: Readonly<Record<string, object>>;
  /** Paths below the folder, with slashes. */
  readonly files: readonly string[];
}

export interface HostedWidget {
  readonly code: string;
  /** What the folder says now. */
  facts(): WidgetFacts;
  /** Its files name the account's address in the product. */
  namesAccount(): boolean;
}
