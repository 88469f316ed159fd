/** Where a manifest may place a widget (platform.md, "Locations"), and in which languages. */
import type { Brand, ByBrand } from '../brand.js';

/** Pages with a right column. */
type CommonColumn = 'lcard' | 'ccard' | 'comcard' | 'llist' | 'clist' | 'tlist';
/** @amocrm Customers have pages there alone. */
export type AmocrmColumn = 'cucard' | 'culist';

/** Places without a column, which take no suffix. */
type CommonPlace =
  | 'tline'
  | 'tcalendar'
  | 'settings'
  | 'advanced_settings'
  | 'card_sdk'
  | 'catalogs'
  | 'digital_pipeline'
  | 'lead_sources'
  | 'salesbot_designer'
  | 'widget_page'
  | 'sms'
  | 'mobile_card'
  | 'amoforms'
  | 'personal_page'
  | 'everywhere';
/** @amocrm The window of a source of WhatsApp messages. */
export type AmocrmPlace = 'whatsapp_modal';
/** @kommo Settings of the chat button of a site; the block of the AI agent. */
export type KommoPlace = 'website_chat_button' | 'ai_agent';

type Column<B extends Brand> = CommonColumn | ByBrand<B, { amocrm: AmocrmColumn; kommo: never }>;

/**
 * A place of the manifest's `locations`. `lcard-1` and `lcard`: the widget uses the right column; `lcard-0`: it runs there without it.
 * `card_sdk` needs a card beside it.
 */
export type LocationName<B extends Brand = Brand> =
  Column<B> | `${Column<B>}-${0 | 1}` | CommonPlace | ByBrand<B, { amocrm: AmocrmPlace; kommo: KommoPlace }>;

/** @amocrm Languages of the interface. */
export type AmocrmLocale = 'ru' | 'en' | 'es' | 'pt';
/** @kommo Languages of the interface. */
export type KommoLocale = 'en' | 'es' | 'pt' | 'tr' | 'id';

/** A language of the interface, and the name of a file in `i18n/`. */
export type Locale<B extends Brand = Brand> = ByBrand<B, { amocrm: AmocrmLocale; kommo: KommoLocale }>;
