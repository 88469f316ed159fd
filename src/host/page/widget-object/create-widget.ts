import type { WidgetClass } from '../../../sdk/widget.js';
import type { WidgetConfig } from '../../config/config.js';
import type { HostPage } from '../host-page.js';
import type { LoadedWidget } from './loaded-widget.js';
import { systemMembers } from './system-members.js';

/** Mixes the system's members into a widget's class and constructs it: inside its constructor they already work. */
export function createWidget(host: HostPage, config: WidgetConfig, Class: WidgetClass): LoadedWidget {
  Object.assign(Class.prototype as object, systemMembers(host, config));
  const instance = new Class();
  return { config, instance, callbacks: instance.callbacks as never };
}
