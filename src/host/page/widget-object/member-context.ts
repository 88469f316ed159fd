import type { Level } from '../../journal/entry.js';
import type { HostPage } from '../host-page.js';
import type { WidgetState } from './widget-state.js';

/** What the members of a widget are made of. */
export interface MemberContext {
  readonly host: HostPage;
  readonly state: WidgetState;
  /** A rule of the product that the widget breaks. */
  breach(name: string, message: string, level?: Level): void;
}
