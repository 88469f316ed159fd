/** Enlivens the native markup of the controls with jQuery, as the product's own scripts do. */
import { todayOf } from '../controls/date-field/today.js';
import { warn } from '../contract/warn.js';
import { formatsOf } from '../i18n/formats.js';
import { nativeMessagesOf, type NativeMessages } from '../i18n/native-messages.js';
import { dateKind } from './date/date.js';
import { ButtonMenus } from './button/menu.js';
import { Buttons } from './button/button.js';
import { checkboxesDropdownKind } from './checkboxes-dropdown/checkboxes-dropdown.js';
import { checkboxKind } from './fields/checkbox.js';
import { Closing } from './page/closing.js';
import type { RuntimeContext } from './page/context.js';
import { SPACE } from './page/space.js';
import { isElement } from './page/dom.js';
import { autosizedKind, restrictedKind } from './fields/input.js';
import type { JQueryStatic } from '../sdk/jquery.js';
import { isProduct } from './product.js';
import { hearRadios } from './fields/radio.js';
import { Scanner } from './page/scanner.js';
import { rememberChanges, selectKind } from './select/select.js';
import { hearSuggests } from './suggest/suggest.js';
import { hearSwitchers } from './fields/switcher.js';
import { hearTextareas } from './fields/textarea.js';
import { Timers } from './page/timers.js';
import type { Kind } from './page/view.js';

export type { JQueryStatic } from '../sdk/jquery.js';
export type { View } from './page/view.js';

export interface NativeRuntimeOptions {
  /** Default `window.document`. */
  document?: Document;
  /** Language of the texts that appear: ru, en, es, pt, tr, id. Default the document's `lang`, else `en`. */
  lang?: string;
  /** Texts that replace those of the language. */
  messages?: Partial<NativeMessages>;
  /** How the account writes dates, in moment's tokens. Default as the language does. */
  dateFormat?: string;
  /** The date that counts as today, as YYYY-MM-DD. Default that of the user's clock. */
  today?: string;
  /** Starts even where the product's own scripts seem to run; for a page that stands in for the product. */
  force?: boolean;
}

const KINDS: readonly Kind[] = [
  selectKind,
  checkboxesDropdownKind,
  checkboxKind,
  dateKind,
  autosizedKind,
  restrictedKind,
];
/** Shared by every copy of the kit on a page. */
const RUNNING = Symbol.for('amo-elements/native-runtime');

type Marked = Document & { [RUNNING]?: () => void };

/**
 * Brings native markup to life anywhere in a document: now, and whenever it is inserted. A second start does nothing
 * and returns the first one's `stop`. Inside the product nothing starts, its own scripts do the work.
 * @param $ the page's jQuery, 2.1.3 to 4
 * @returns stops the runtime: handlers, observer, timers
 * @throws {TypeError} when `$` is no jQuery
 */
export function startNativeRuntime($: JQueryStatic, options: NativeRuntimeOptions = {}): () => void {
  if (typeof $ !== 'function' || typeof $.Event !== 'function')
    throw new TypeError('amo-elements: the native runtime needs jQuery, 2.1.3 to 4, as its first argument.');
  const document: Marked = options.document ?? window.document;
  if (document[RUNNING]) return document[RUNNING];
  if (!options.force && isProduct($, document)) {
    warn("the native runtime does not start: the product's own scripts run here. Pass force: true on a stand-in page.");
    return () => undefined;
  }
  const halt = run($, document, options);
  const stop = (): void => {
    if (document[RUNNING] !== stop) return;
    delete document[RUNNING];
    halt();
  };
  document[RUNNING] = stop;
  return stop;
}

function run($: JQueryStatic, document: Document, options: NativeRuntimeOptions): () => void {
  const { messages, lang = document.documentElement.lang } = options;
  const formats = formatsOf(lang);
  const closing = new Closing($, document);
  const timers = new Timers();
  const texts = { ...nativeMessagesOf(lang), ...messages };
  const dates = {
    format: options.dateFormat ?? formats.date,
    firstDay: formats.firstDay,
    today: () => todayOf(options.today),
  };
  const context: RuntimeContext = { $, document, messages: texts, lang, closing, timers, dates };
  const buttons = new Buttons(context);
  const menus = new ButtonMenus(context);
  const scanner = new Scanner(context, KINDS);
  rememberChanges(context, scanner);
  hearRadios(context);
  const stopSuggests = hearSuggests(context);
  hearSwitchers(context);
  hearTextareas(context);
  $(document).on(`controls:check-loaded${SPACE}`, (_, tree) => {
    const element = isElement(tree) ? tree : (tree as ArrayLike<Element> | undefined)?.[0];
    if (element) scanner.scan(element);
  });
  const start = (): void => scanner.start();
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start);
  return () => {
    document.removeEventListener('DOMContentLoaded', start);
    scanner.stop();
    stopSuggests();
    menus.stop();
    buttons.stop();
    timers.stop();
    closing.stop();
  };
}
