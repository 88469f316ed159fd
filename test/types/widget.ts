import type {
  AccountInfo,
  AjaxRequest,
  CardContact,
  InstallStatus,
  KommoWidget,
  ListSelected,
  ObservedWidget,
  OneTimeTokenClaims,
  SettingsOf,
  SocketChannel,
  SystemInfo,
  TwigTemplate,
  Widget,
} from '../../src/entries/sdk.js';
import { same } from './support/same.js';
import type { whole } from './manifest.js';

declare const self: Widget;

same<ReturnType<Widget['system']>, SystemInfo>();
same<SystemInfo['amouser_id'], string>();
same<ReturnType<Widget['get_install_status']>, InstallStatus>();
same<InstallStatus, 'installed' | 'install' | 'not_configured'>();
same<ReturnType<Widget['get_version']>, string>();
same<ReturnType<Widget['get_accounts_current']>, AccountInfo>();
same<ReturnType<Widget['list_selected']>, ListSelected | false>();
same<ReturnType<Widget['get_pipeline_id']>, PromiseLike<number | string>>();
same<ReturnType<Widget['get_current_card_contacts_data']>, Promise<readonly CardContact[]>>();
same<keyof CardContact, 'id' | 'name' | 'first_name' | 'last_name' | 'phones' | 'emails'>();
same<keyof OneTimeTokenClaims & ('iss' | 'aud' | 'client_uuid' | 'exp'), 'iss' | 'aud' | 'client_uuid' | 'exp'>();
same<Widget['params']['path'], string>();

// self.render
same<TwigTemplate, Awaited<ReturnType<typeof promised>>>();
const promised = () =>
  self.render({ href: '/templates/users.twig', base_path: self.params.path, v: '1', promised: true });
const drawn: string = self.render({ data: 'The {{ baked_good }} is a lie.' }, { baked_good: 'cupcake' });
const control: string = self.render({ ref: '/tmpl/controls/select.twig' }, { items: [] });
self.render({ href: '/a.twig', load: (template) => template.render({ a: 1 }) }, {});
// @ts-expect-error -- a file comes later
export const later: string = self.render({ href: '/a.twig', load: () => undefined });
// @ts-expect-error -- nobody would be told
self.render({ href: '/a.twig' });
// @ts-expect-error -- a text
self.render({ data: 1 });

// self.render_template
self.render_template({ caption: { class_name: 'a', html: '' }, body: '', render: drawn + control }, { a: 1 });
// @ts-expect-error -- the caption is needed
self.render_template({ body: '' });
// @ts-expect-error -- markup is a text
self.render_template({ caption: { class_name: 'a' }, body: document.body });
// @ts-expect-error -- no documentation names it
self.render_template({ caption: { class_name: 'a' }, block_class_name: 'a' });

// Requests
self.crm_post(
  'https://example.com',
  { a: 1 },
  (answer) => same<typeof answer, string>(),
  'text',
  (request, status) => same<[typeof request.status, typeof status], [number, string]>(),
);
self.crm_post('https://example.com', null, (answer: { readonly ok: boolean }) => answer.ok, 'json');
// @ts-expect-error -- there is no such kind of an answer
self.crm_post('https://example.com', {}, () => undefined, 'xhr');
self.$authorizedAjax<{ a: number }>({ url: 'https://example.com' }).done((data) => same<typeof data, { a: number }>());
self
  .$authorizedAjax({ url: 'https://example.com', dataType: 'json', timeout: 1000 })
  .done((data: { a: number }) => data.a);
same<ReturnType<typeof self.$authorizedAjax<number>>, AjaxRequest<number>>();
// @ts-expect-error -- an address is needed
self.$authorizedAjax({ type: 'POST' });

// What the user reaches
self.add_action('phone', ({ value }) => same<typeof value, string>());
// @ts-expect-error -- phones and addresses
self.add_action('sms', () => undefined);
self.add_source('sms', async ({ phone, message, contact_id }) => [phone, message, contact_id], 'SMS');
// @ts-expect-error -- a promise says that it was sent
self.add_source('sms', () => true);
self.set_status('error');
// @ts-expect-error -- that is no badge
self.set_status('not_configured');
same<ReturnType<typeof self.i18n<string>>, string>();

// Sockets
const end: () => void = self.listenSocketChannel(
  'leads:card:1',
  ['body', 'data'],
  ({ data }) => data?.params?.old_value,
);
self.listenSocketChannel(`notifications:${1}:${end.length}`, undefined, (message: { a: number }) => message.a);
export const channels: readonly SocketChannel[] = [
  'inbox:talks:1',
  'system:state:1',
  'contacts:card:2',
  'dashboard:events',
  'leads:pipeline:3',
  'companies:events',
];
// @ts-expect-error -- one user's
self.listenSocketChannel('notifications:1', [], () => undefined);
// @ts-expect-error -- there is no such entity
self.listenSocketChannel('deals:card:1', [], () => undefined);
// @ts-expect-error -- contacts stand in no pipeline
self.listenSocketChannel('contacts:pipeline:1', [], () => undefined);
// @ts-expect-error -- nobody would be told
self.listenSocketChannel('leads:events', []);

// Settings of a manifest
declare const known: Widget<SettingsOf<typeof whole>>;
same<ReturnType<typeof known.get_settings>['line'], string | undefined>();
same<typeof known.params.own, string | number | undefined>();
// @ts-expect-error -- the manifest has no such setting
void known.get_settings().lnie;
known.set_settings({ line: '101' });
// @ts-expect-error -- of another kind
known.set_settings({ line: 101 });

// Brands, and what was observed
declare const kommo: KommoWidget;
kommo.openWidgetSettings({ onClose: () => undefined });
// @ts-expect-error -- amoCRM has none
self.openWidgetSettings();
declare const observed: ObservedWidget;
same<typeof observed.ns, string>();
same<ReturnType<typeof observed.system>['domain'], string>();
same<typeof observed.params.images_path, string>();
observed.render_template({ caption: { class_name: 'a' }, block_class_name: 'a' });
// @ts-expect-error -- no documentation names it
void self.ns;
// @ts-expect-error -- nor this
void self.helpers;
// @ts-expect-error -- nor this
void self.system().amohash;
// @ts-expect-error -- the brand is another matter
observed.openWidgetSettings();
declare const both: KommoWidget<ObservedWidget>;
both.openWidgetSettings();
same<typeof both.code, string>();
export const asWidget: Widget = both;
