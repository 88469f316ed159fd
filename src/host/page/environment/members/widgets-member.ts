/** `APP.widgets`. */
import type { AppWidgets } from '../../../../sdk/app/observed.js';
import type { AppNeeds, SystemValues } from '../app-environment.js';

/** Members are read anew each time, since pages and widgets change. @param system as it is now */
export function widgetsMember({ widgets, journal }: AppNeeds, system: () => SystemValues): AppWidgets {
  return {
    get system() {
      return system();
    },
    /** The widgets of the page by code: `APP.widgets.list[code].params`. */
    get list() {
      return Object.fromEntries([...widgets].map(([code, { instance }]) => [code, instance]));
    },
    /** The host keeps no cache of widgets. */
    clear_cache: (): void => undefined,
    /** Not documented; a public widget calls it to store settings of its own. The host stores nothing. */
    save: async (settings: unknown): Promise<object> => {
      journal.report({
        level: 'warning',
        kind: 'contract',
        name: 'APP.widgets.save',
        detail: {
          problem: 'APP.widgets.save is not documented, and the host stores nothing of it. Return fields from onSave.',
          settings,
        },
      });
      return { status: 'success' };
    },
  };
}
