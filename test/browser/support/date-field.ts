/** A date field on the page, for one test: what was heard of it, and what is inside. */
import type { AmoDateField } from '../../../src/entries/index.js';

/** The day that is today on the pages of tests. */
export const TODAY = '2026-11-20';
const HEARD = [
  'input',
  'controls:date:change',
  'change',
  'controls:change',
  'controls:open',
  'controls:close',
  'submit',
  'invalid',
];

export class DatePage {
  readonly box = document.createElement('div');
  readonly notes: string[] = [];
  element!: AmoDateField;

  open(attributes = '', lang = 'ru'): AmoDateField {
    this.notes.length = 0;
    this.box.lang = lang;
    this.box.style.cssText = 'position: absolute; left: 20px; top: 20px';
    document.body.append(this.box);
    this.box.innerHTML = `<form><a href="#a">before</a> <label>Date <amo-date-field name="d" name-from="f" name-to="t" today="${TODAY}" ${attributes}></amo-date-field></label> <a href="#b">after</a></form>`;
    this.element = this.box.querySelector('amo-date-field')!;
    for (const type of HEARD) this.element.addEventListener(type, (event) => this.#hear(event));
    this.form.addEventListener('submit', (event) => (event.preventDefault(), this.notes.push('submit')));
    return this.element;
  }

  close(): void {
    (document.activeElement as HTMLElement | null)?.blur();
    this.box.remove();
  }

  #hear(event: Event): void {
    const { detail } = event as CustomEvent<{ value?: unknown; text?: string } | null>;
    const words = detail ? ` ${[detail.value, detail.text].filter((one) => one !== undefined).join(' ')}` : '';
    this.notes.push(event.type + words);
  }

  /** What was heard since the last call. */
  take(): string[] {
    return this.notes.splice(0);
  }

  get form(): HTMLFormElement {
    return this.box.querySelector('form')!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get field(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  get icon(): HTMLElement {
    return this.root.querySelector('[part=icon]')!;
  }

  get calendar(): HTMLElement {
    return this.root.querySelector('.kalendae')!;
  }

  get isOpen(): boolean {
    return Boolean(this.root.querySelector('.kalendae:popover-open'));
  }

  get caption(): string {
    return this.root.querySelector('.k-caption')!.textContent!;
  }

  /** The day that has the focus. */
  get active(): string | undefined {
    return (this.root.activeElement as HTMLElement | null)?.dataset['date'];
  }

  day(date: string): HTMLElement {
    return this.root.querySelector(`[data-date="${date}"]`)!;
  }

  button(name: string): HTMLElement {
    return this.root.querySelector(`.k-btn-${name}`)!;
  }

  /** Days with a class: `05 06`. */
  days(className: string): string {
    const found = this.root.querySelectorAll<HTMLElement>(`.k-days .${className}`);
    return Array.from(found, ({ dataset }) => dataset['date']!.slice(5)).join(' ');
  }

  /** Entries of the form. */
  get data(): string {
    return Array.from(new FormData(this.form), ([name, value]) => `${name}=${value as string}`).join('&');
  }

  get flags(): string {
    const { validity } = this.element;
    const names: string[] = [];
    for (const name in validity) if (name !== 'valid' && validity[name as keyof ValidityState]) names.push(name);
    return names.join(' ');
  }
}
