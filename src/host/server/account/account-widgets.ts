import type { Widgets } from '../../api/http/call.js';
import { locationOf } from '../../../sdk/pages/locations.js';
import { FIRST_ID } from '../host-config.js';
import type { HostState } from '../state/host-state.js';
import type { WidgetFolder } from '../widgets/widget-folder.js';

/** The widgets as the account's API knows them. @param state once it is there */
export const accountWidgets = (widgets: readonly WidgetFolder[], state: () => HostState): Widgets => ({
  list: () =>
    widgets.map((widget, index) => {
      const { code, manifest } = widget.facts();
      const { active, fields } = state().installation(widget);
      return {
        id: FIRST_ID + index,
        code,
        version: manifest.widget.version,
        active,
        settings: fields,
        isLeadSource: manifest.locations.some((location) => locationOf(location).name === 'lead_sources'),
      };
    }),
  edit: (code, { active, settings }) => {
    const widget = widgets.find((one) => one.code === code);
    if (!widget) return;
    const before = state().installation(widget);
    state().install(widget, {
      status: active ? 'installed' : before.status,
      active: active ?? before.active,
      fields: { ...before.fields, ...settings },
    });
  },
});
