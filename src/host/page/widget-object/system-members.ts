import type { RenderTemplateOptions, WidgetSystem } from '../../../sdk/widget.js';
import type { WidgetConfig } from '../../config/config.js';
import type { HostPage } from '../host-page.js';

type Twig = { twig(options: object): { render(params?: object): string } };

/** Members that the product mixes into a widget (platform.md, "Widget object"). */
export function systemMembers(host: HostPage, config: WidgetConfig): WidgetSystem {
  const { code, path, manifest } = config;
  const langs = config.i18n[host.config.locale] ?? Object.values(config.i18n)[0] ?? {};
  const state = host.installed.get(code);
  const params: Record<string, unknown> = {
    widget_code: code,
    path,
    images_path: `${path}/images`,
    version: manifest.widget.version,
    id: config.id,
    active: state.active ? 'Y' : 'N',
    widget_active: state.active ? 'Y' : 'N',
    status: state.status,
    oauth_client_uuid: config.clientUuid,
    ...state.fields,
  };
  const twig = host.twig as unknown as Twig;
  return {
    params,
    langs: langs as Record<string, unknown>,
    system: () => ({ area: host.current?.area.row.area ?? '', amouser_id: 1, amouser: 'user@example.com' }),
    get_settings: () => params,
    set_settings: (more) => void Object.assign(params, more),
    get_version: () => manifest.widget.version,
    get_install_status: () => host.installed.get(code).status,
    i18n: (key) => key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], langs),
    render: (source, values) => twig.twig(source).render(values),
    render_template: ({ caption, body = '', render = '' }: RenderTemplateOptions, values) =>
      void host.current?.panel?.add({
        code,
        path,
        caption: { ...caption, html: caption.html ?? '' },
        content: body + (render && twig.twig({ data: render }).render(values)),
      }),
    get_current_card_contacts_data: () => Promise.resolve([]),
  };
}
