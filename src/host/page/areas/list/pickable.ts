/** Which widgets the menu of ticked rows offers. */
import { coverOf, type PageRow } from '../../../../sdk/pages/locations.js';
import type { HostPage } from '../../host-page.js';
import { textOf } from '../../texts-of-widget.js';
import type { LoadedWidget } from '../../widget-object/loaded-widget.js';
import type { PickableWidget } from './markup.js';

/** A callback by its name, written flat (`'leads.selected'`) or nested (`leads: {selected}`). */
function hasCallback({ callbacks }: LoadedWidget, name: string): boolean {
  if (typeof callbacks[name] === 'function') return true;
  const [group = '', member = ''] = name.split('.');
  const nested = callbacks[group] as Record<string, unknown> | null | undefined;
  return typeof nested?.[member] === 'function';
}

export function pickableOn({ widgets, config }: HostPage, row: PageRow): readonly PickableWidget[] {
  return [...widgets.values()]
    .filter(
      (widget) =>
        coverOf(widget.config.manifest.locations, row) && row.selected?.some((name) => hasCallback(widget, name)),
    )
    .map(({ config: own }) => ({
      code: own.code,
      name: textOf(own, own.manifest.widget.name, config.locale) || own.code,
      logo: `${own.path}/images/logo_small.png`,
    }));
}
