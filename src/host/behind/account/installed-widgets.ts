import { locationOf } from '../../../sdk/pages/locations.js';
import type { InstalledWidget, Widgets } from '../../api/http/call.js';
import { widgetId } from '../page/host-config.js';
import type { HostState } from '../state/host-state.js';
import type { HostedWidget } from '../widget.js';

/** The widgets as the account's API tells and changes them. */
export function installedWidgets(widgets: readonly HostedWidget[], state: () => HostState): Widgets {
  const told = (widget: HostedWidget, index: number): InstalledWidget => {
    const { code, manifest } = widget.facts();
    const { active, fields } = state().installation(widget);
    return {
      id: widgetId(index),
      code,
      version: manifest.widget.version,
      active,
      settings: fields,
      isLeadSource: manifest.locations.some((location) => locationOf(location).name === 'lead_sources'),
    };
  };
  return {
    list: () => widgets.map(told),
    edit(code, { active, settings }) {
      const widget = widgets.find((one) => one.code === code);
      if (!widget) return;
      const now = state().installation(widget);
      state().install(widget, {
        status: active ? 'installed' : now.status,
        active: active ?? now.active,
        fields: { ...now.fields, ...settings },
      });
    },
  };
}
