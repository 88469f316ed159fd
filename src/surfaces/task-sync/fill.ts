/** Writes the texts of a service into its row. */
import type { SyncAnswer } from './answer.js';
import { setupName, type Say } from './markup.js';
import { SYNC_DISABLE } from './texts.js';

const ROOT = '.modal-calendar-sync__item';

/** Writes what a row does not have yet. */
export function fill(element: HTMLElement, answer: SyncAnswer, say: Say): void {
  const { code, name, description, logo } = answer;
  element.dataset.calendarId = code;
  write(element, `${ROOT}_header`, name);
  write(element, `${ROOT}_auth-description`, description);
  write(element, `${ROOT}_toggler-deactivator`, say(SYNC_DISABLE));
  const toggler = element.querySelector<HTMLElement>('.js-calendar-sync-toggler');
  if (toggler) toggler.ariaLabel = name;
  const gear = element.querySelector<HTMLElement>('.js-calendar-sync-setup');
  if (gear) gear.title = setupName(name, say);
  const icon = element.querySelector(`${ROOT}_icon`);
  if (!icon || !logo || icon.firstChild) return;
  const image = element.ownerDocument.createElement('img');
  image.alt = '';
  image.src = logo;
  icon.append(image);
}

/** Writes a text where it is another one: a reader would say it again. */
export function write(element: HTMLElement, selector: string, words: string): void {
  const target = element.querySelector(selector);
  if (target && target.textContent !== words) target.textContent = words;
}
