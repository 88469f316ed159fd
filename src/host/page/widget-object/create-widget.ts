import type { WidgetClass } from '../../../sdk/widget.js';
import type { WidgetConfig } from '../../config/config.js';
import type { HostPage } from '../host-page.js';
import type { LoadedWidget } from './loaded-widget.js';
import { systemMembers } from './system-members.js';

/** Mixes the system's members into a widget's class and constructs it: inside its constructor they already work. */
export function createWidget(host: HostPage, config: WidgetConfig, Class: WidgetClass): LoadedWidget {
  const members = systemMembers(host, config);
  Object.assign(Class.prototype as object, members);
  const instance = new Class();
  return {
    config,
    instance,
    get callbacks() {
      return instance.callbacks as never;
    },
    update: ({ status, active, fields }) =>
      void Object.assign(
        members.params,
        { status, active: active ? 'Y' : 'N', widget_active: active ? 'Y' : 'N' },
        fields,
      ),
  };
}
