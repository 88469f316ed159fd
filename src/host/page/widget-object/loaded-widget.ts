import type { InstalledState, WidgetConfig } from '../../config/config.js';
import type { Callbacks, Widget } from '../../../sdk/widget.js';
import type { WidgetState } from './widget-state.js';

/** A widget whose script is on the page. */
export interface LoadedWidget {
  readonly config: WidgetConfig;
  /** What the widget's constructor made; its members may be overwritten by the widget at any time. */
  readonly instance: Widget;
  readonly callbacks: Partial<Callbacks> & Record<string, unknown>;
  /** What the host keeps of it. */
  readonly state: WidgetState;
  /** Its settings follow what the account keeps now. */
  update(state: InstalledState): void;
  /** Its files of texts have changed: another may count now. */
  followTexts(): void;
  /** Its twig files have changed. */
  forgetTemplates(): void;
}
