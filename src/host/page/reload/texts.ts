import type { HostConfig, WidgetConfig } from '../../config/config.js';
import { CONFIG_ID, OWN_HEADER } from '../../config/endpoints.js';

type Texts = Record<string, unknown>;

const isGroup = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Another object's members in place of the own ones, of groups too: who holds one sees them. */
function become(target: Texts, source: Texts): void {
  for (const key of Object.keys(target)) if (!Object.hasOwn(source, key)) delete target[key];
  for (const [key, value] of Object.entries(source)) {
    const own = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isGroup(own) && isGroup(value)) become(own, value);
    else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  }
}

/** The configuration as the server has it now: the page holds it. */
async function configNow(view: Window): Promise<HostConfig> {
  const response = await view.fetch(view.location.href, { headers: { [OWN_HEADER]: '1' }, cache: 'no-store' });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return JSON.parse(page.getElementById(CONFIG_ID)?.textContent ?? 'null') as HostConfig;
}

/** Reads the i18n files of a widget anew; objects that widgets hold already are changed in place. */
export async function refreshTexts(view: Window, widget: WidgetConfig): Promise<void> {
  const config = await configNow(view);
  const now = config?.widgets.find(({ code }) => code === widget.code);
  if (!now) return;
  const texts = widget.i18n as Record<string, Texts>;
  for (const locale of Object.keys(texts)) if (!now.i18n[locale]) delete texts[locale];
  for (const [locale, lines] of Object.entries(now.i18n))
    if (texts[locale]) become(texts[locale], lines as Texts);
    else texts[locale] = lines as Texts;
}
