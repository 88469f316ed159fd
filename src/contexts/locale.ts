import { ContextEvent, createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { oncePer } from '../contract/once-per.js';
import { text } from '../contract/markup/text.js';
import { countedOf, type Counted } from '../i18n/counted.js';
import { formatsOf, type Formats } from '../i18n/formats.js';
import { placeOf } from '../i18n/languages.js';
import type { Messages } from '../i18n/messages.js';
import type { Text } from '../i18n/texts.js';
import { plural } from '../i18n/plural.js';
import { productDateFormat, productLanguage } from '../sdk/environment.js';

/** Language, texts and formats for the controls of a subtree. Plain data, so that copies of the kit can share it. */
export interface Locale {
  /** Language tag: `ru`, `en`, `pt-BR`. Default: the page's. */
  readonly lang?: string;
  /** Texts that replace the language's own. */
  readonly messages?: Partial<Messages>;
  /** Texts with a number that replace the language's own: `{files: {one: '%s file', other: '%s files'}}`. */
  readonly counted?: Partial<Counted>;
  /** Formats that replace the language's own: `{date: 'DD.MM.YYYY', time: 'HH:mm', firstDay: 1}`. */
  readonly formats?: Partial<Formats>;
}

/** Context of the locale; the key is shared by every copy of the kit. */
export const localeContext = createContext<Locale>(Symbol.for('amo-elements/locale@1'));

/** A control that asks for texts. */
export interface LocaleHost extends HTMLElement, ReactiveControllerHost {
  /** The texts are others now. */
  localeChanged?(): void;
}

/**
 * Consumers on a page that have asked already. They hear of a provider that comes when nobody had answered, and of another
 * language of the page.
 */
const askersOn = oncePer((page: Document) => {
  const asking = new Set<LocaleConsumer>();
  const tell = (): void => asking.forEach((asker) => asker.changed());
  page.addEventListener('context-provider', (event) => {
    if ((event as Event & { context?: unknown }).context === localeContext) tell();
  });
  new MutationObserver(tell).observe(page.documentElement, { attributeFilter: ['lang'] });
  return asking;
});

/** Asks for the locale around an element, at the first need, and hears of changes as long as the element stays. */
class LocaleConsumer implements ReactiveController {
  readonly #host: LocaleHost;
  #given: Locale | undefined;
  #leave: (() => void) | undefined;
  #page: Set<LocaleConsumer> | undefined;
  #asking = false;
  /** What was asked for elsewhere may be other here. */
  #moved: boolean;

  constructor(host: LocaleHost) {
    this.#host = host;
    this.#moved = !host.isConnected;
    host.addController(this);
  }

  /** What a provider gave; undefined without one, which may come later. */
  get given(): Locale | undefined {
    if (!this.#leave && this.#host.isConnected) {
      this.#page ??= askersOn(this.#host.ownerDocument).add(this);
      this.#asking = true;
      this.#host.dispatchEvent(new ContextEvent(localeContext, this.#host, this.#hear, true));
      this.#asking = false;
    }
    return this.#given;
  }

  changed(): void {
    this.#host.localeChanged?.();
  }

  hostConnected(): void {
    if (this.#moved) this.changed();
    this.#moved = false;
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#page?.delete(this);
    this.#leave = this.#given = this.#page = undefined;
    this.#moved = true;
  }

  readonly #hear = (given: Locale, leave?: () => void): void => {
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    this.#given = given;
    if (!this.#asking) this.changed();
  };
}

const consumerOf = oncePer((host: LocaleHost) => new LocaleConsumer(host));

function given(host: LocaleHost): Locale | undefined {
  return consumerOf(host).given;
}

/** Language of the page: the product's (`APP.lang_id`), the nearest `lang`, English. */
function pageLanguage(element: Element): string {
  const product = productLanguage(element.ownerDocument.defaultView);
  if (product) return product;
  for (let node: Node | null = element; node; node = (node.getRootNode() as ShadowRoot).host ?? null) {
    const lang = (node as Element).closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (lang) return lang;
  }
  return 'en';
}

/** The locale that a provider gives, with the language at least. */
function localeOf(host: LocaleHost): Locale & { readonly lang: string } {
  const around = given(host);
  return { ...around, lang: around?.lang ?? pageLanguage(host) };
}

/** Language tag around an element. */
export function languageAround(host: LocaleHost): string {
  return localeOf(host).lang;
}

/** One text in the language of an element. */
export function message(host: LocaleHost, [key, ...words]: Text): string {
  const { lang, messages } = localeOf(host);
  return text(messages?.[key as keyof Messages] ?? words[placeOf(lang)]);
}

/** A number with its noun in the language of an element. */
export function countedMessage(host: LocaleHost, key: keyof Counted, count: number): string {
  const { lang, counted } = localeOf(host);
  return plural(lang, count, counted?.[key] ?? countedOf(lang)[key]);
}

/** How dates and times are written around an element: as a provider says, the product's account, the language. */
export function datesAround(host: LocaleHost): Formats & { readonly lang: string } {
  const { lang, formats } = localeOf(host);
  const date = productDateFormat(host.ownerDocument.defaultView);
  return { ...formatsOf(lang), ...(date && { date }), ...formats, lang };
}
