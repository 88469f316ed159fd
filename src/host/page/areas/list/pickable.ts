/** Which widgets the menu of ticked rows offers. */
import { coverOf, type PageRow } from '../../../../sdk/pages/locations.js';
import type { HostPage } from '../../host-page.js';
import { imageOf, nameOf } from '../../texts/widget-texts.js';
import { loadedInOrder } from '../../widget-object/loaded-in-order.js';
import { findCallback } from '../../lifecycle/calls/callbacks.js';
import type { PickableWidget } from './markup.js';

const LOGOS = ['logo_small.png', 'logo_min.png', 'logo.png'];

export function pickableOn({ widgets, config, installed }: HostPage, row: PageRow): readonly PickableWidget[] {
  return loadedInOrder({ widgets, config })
    .filter(
      ({ callbacks, config: { code, manifest } }) =>
        installed.isOn(code) &&
        coverOf(manifest.locations, row) &&
        row.selected?.some((name) => callbacks && findCallback(callbacks, name)),
    )
    .map(({ config: own }) => ({
      code: own.code,
      name: nameOf(own, config.locale),
      logo: imageOf(own, LOGOS),
    }));
}
