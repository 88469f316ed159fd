/** What the product mixes into a widget, as far as the sample uses it. */
import type { TwigModule } from '../../../src/entries/twig.js';
import type { JQueryStatic } from '../../../src/sdk/jquery.js';
import type { Manifest } from '../../../src/sdk/manifest.js';
import type { WidgetParams } from '../../../src/sdk/widget-object/info.js';
import type { RenderFunction } from '../../../src/sdk/widget-object/render.js';
import type { Widget, WidgetClass, WidgetSystem } from '../../../src/sdk/widget.js';
import { USER_ID } from './app.js';
import { showPanel } from './areas.js';

interface Setup {
  readonly code: string;
  readonly path: string;
  readonly manifest: Manifest;
  readonly langs: Readonly<Record<string, unknown>>;
  /** How the widget draws its controls; its script reads it as a setting. */
  readonly controls: string;
  readonly Twig: TwigModule;
  readonly $: JQueryStatic;
}

type Twig = { twig(options: object): { render(params?: object): string } };

function system({ code, path, manifest, langs, controls, Twig, $ }: Setup): Partial<WidgetSystem> {
  const settings: WidgetParams & Record<string, unknown> = {
    controls,
    widget_code: code,
    path,
    version: manifest.widget.version,
    line: '101',
  };
  return {
    params: settings,
    langs,
    system: () => ({ area: 'lcard', amouser_id: String(USER_ID), amouser: 'user@example.com', subdomain: 'stand' }),
    get_settings: () => settings,
    set_settings: (more) => void Object.assign(settings, more),
    get_version: () => manifest.widget.version,
    get_install_status: () => 'installed',
    i18n: (key) =>
      key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], langs) as never,
    render: ((source: object, params?: object) =>
      (Twig as unknown as Twig).twig(source).render(params)) as RenderFunction,
    render_template: (options) => showPanel($, code, path, options),
    get_current_card_contacts_data: () =>
      Promise.resolve([
        { id: 1, name: 'Client', first_name: 'Client', last_name: '', phones: ['+7 900 123-45-67'], emails: [] },
      ]),
  };
}

/** Mixes the system methods into a widget's class and constructs it: inside its constructor they already work. */
export function createWidget(Class: WidgetClass, setup: Setup): Widget {
  Object.assign(Class.prototype as object, system(setup));
  return new Class();
}
