import type { CallbackArgs } from '../../../../../sdk/callbacks/names.js';
import type { SaveData } from '../../../../../sdk/callbacks/save.js';
import { isPromise } from '../../../../../surfaces/is-promise.js';
import type { InstallationCallbacks } from '../../../../../surfaces/settings-form/options.js';
import type { HostPage } from '../../../host-page.js';
import { reportBreach } from '../../../lifecycle/calls/breach.js';
import { findCallback } from '../../../lifecycle/calls/callbacks.js';
import type { LoadedWidget } from '../../../widget-object/loaded-widget.js';

/** A widget's callbacks as its installation calls them: each through the one caller. */
export function installationCallbacks(
  host: HostPage,
  widget: LoadedWidget,
  runsSettings: boolean,
): InstallationCallbacks {
  const { caller, journal } = host;
  const { code } = widget.config;
  const refused = (value: unknown): unknown => {
    if (value === false) {
      const message = `onSave of ${code} came to false: nothing is stored, and the window stays. Return true once all is well.`;
      reportBreach(journal, {
        widget: code,
        name: 'not-true',
        message,
        level: 'info',
        values: { callback: 'onSave', result: false },
      });
    }
    return value;
  };
  const onSave = (data: SaveData): unknown => {
    const { value, threw, error } = caller.call(widget, 'onSave', data);
    if (threw) throw error;
    if (!isPromise(value)) return refused(value);
    return Promise.resolve(value).then(refused);
  };
  return {
    ...(runsSettings && {
      settings: (...args: CallbackArgs<'settings'>) => void caller.call(widget, 'settings', ...args),
    }),
    // One without it cannot be installed, which the installation tells.
    ...(findCallback(widget.callbacks, 'onSave') && { onSave }),
    onInstall: () => void caller.call(widget, 'onInstall'),
    // Leaving the page: the life cycle does it.
  };
}
