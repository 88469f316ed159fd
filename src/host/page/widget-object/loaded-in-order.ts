import type { HostPage } from '../host-page.js';
import type { LoadedWidget } from './loaded-widget.js';

/** Widgets whose scripts are on the page, in the account's order: that in which scripts happen to come is another each time. */
export const loadedInOrder = ({ config, widgets }: Pick<HostPage, 'config' | 'widgets'>): LoadedWidget[] =>
  config.widgets.flatMap(({ code }) => widgets.get(code) ?? []);
