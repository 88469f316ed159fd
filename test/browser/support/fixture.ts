/** A place on the page where a row builds what it needs, in one variant after the other. */
import type { Control, Variant, KindName, Wish } from './controls.js';

/** Plain data that two faces are compared by. */
export type Outcome = unknown;

/** What a row works with. */
export interface Fixture {
  readonly variant: Variant;
  readonly kind: KindName;
  readonly box: HTMLElement;
  /** Local name of the control. */
  readonly tag: string;
  /** Markup of the control. */
  markup(wish?: Wish): string;
  /** Puts markup on the page; everything that was there goes. */
  put(markup: string): void;
  /** Puts a form with the control in it (`name="n"`) on the page and gives the control back. */
  form(wish?: Wish, around?: (control: string) => string): Control;
  /** The control, by default the one that is named `n`. */
  control(name?: string): Control;
  find<T extends HTMLElement = HTMLElement>(selector: string): T;
  /** What assistive technology is told of. */
  inner(control?: Element): HTMLElement;
  /** The value as text. */
  read(control?: Control): string;
  /** Gives a value. */
  write(value: string, control?: Control): void;
  /** Entries of the form, as text. */
  data(form?: HTMLFormElement): string;
  /** An element as plain data. */
  label(element: Element | null | undefined): string;
}

class PageFixture implements Fixture {
  readonly kind: KindName;
  readonly variant: Variant;
  readonly tag: string;
  readonly box = document.createElement('div');
  /** Tab stays on the page: in Firefox a page does not get the focus back from the browser's own window. */
  readonly #end = document.createElement('button');

  constructor(kind: KindName, variant: Variant) {
    this.kind = kind;
    this.variant = variant;
    this.tag = variant.tag;
    this.box.style.cssText = 'position: absolute; top: 10px; left: 10px; width: 600px';
    document.body.append(this.box, this.#end);
  }
  clear(): void {
    (document.activeElement as HTMLElement | null)?.blur?.();
    this.box.remove();
    this.#end.remove();
  }
  markup(wish: Wish = {}): string {
    return this.variant.markup({ ...wish, attrs: wish.attrs ?? 'name="n"' });
  }
  put(markup: string): void {
    this.box.innerHTML = markup;
  }
  form(wish: Wish = {}, around = (control: string): string => control): Control {
    this.put(`<form>${around(this.markup({ ...wish, attrs: `name="n" ${wish.attrs ?? ''}` }))}</form>`);
    return this.control();
  }
  control(name = 'n'): Control {
    return this.find<Control>(`[name="${name}"]`);
  }
  find<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.box.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector} on the fixture.`);
    return found;
  }
  inner(control: Element = this.control()): HTMLElement {
    return this.variant.inner(control);
  }
  read(control: Control = this.control()): string {
    return this.variant.read(control);
  }
  write(value: string, control: Control = this.control()): void {
    this.variant.write(control, value);
  }
  data(form: HTMLFormElement = this.find<HTMLFormElement>('form')): string {
    return [...new FormData(form)]
      .map(([name, value]) => `${name}=${value instanceof File ? value.name : value}`)
      .join('&');
  }
  label(element: Element | null | undefined): string {
    if (!element) return 'nothing';
    return element.getAttribute('name') || element.id || (element === document.body ? 'body' : element.localName);
  }
}

/** Runs a scene on a fresh fixture and clears the fixture away. */
export async function onFixture(
  kind: KindName,
  variant: Variant,
  scene: (fixture: Fixture) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const fixture = new PageFixture(kind, variant);
  try {
    return await scene(fixture);
  } finally {
    fixture.clear();
  }
}

/** The outcome of a scene that may not wait for anything. */
export function atOnce(kind: KindName, variant: Variant, scene: (fixture: Fixture) => Outcome): Outcome {
  const fixture = new PageFixture(kind, variant);
  try {
    return scene(fixture);
  } finally {
    fixture.clear();
  }
}

/** Notes events as `type:target`, in the order the page hears them, and keeps the page from being left. */
export function journal(fixture: Fixture, ...types: string[]): string[] {
  const notes: string[] = [];
  for (const type of types)
    fixture.box.addEventListener(
      type,
      (event) => notes.push(`${type}:${fixture.label(event.target as Element)}`),
      true,
    );
  fixture.box.addEventListener('submit', (event) => event.preventDefault());
  return notes;
}
