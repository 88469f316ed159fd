import { choices, TEN, WITH_CHOICES, type Kind, type ListKind, type Subject } from './subject.js';

/** What changes in a control. */
export type Change = 'value' | 'disabled' | 'label';

type Changeable = HTMLElement & {
  value: unknown;
  checked: boolean;
  disabled: boolean;
  updateComplete?: Promise<unknown>;
};

/** Kinds whose label is their own text. */
const OWN_TEXT: ReadonlySet<Kind> = new Set<Kind>(['button', 'checkbox', 'radio']);

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
const task = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** Until what was done is on the screen. */
async function painted(): Promise<void> {
  await frame();
  await frame();
  await task();
}

/** The page's side of the bench: makes, changes and removes controls of one subject when the runner says so. */
export class Stage {
  readonly #subject: Subject;
  #place: HTMLElement | undefined;
  #controls: Changeable[] = [];

  constructor(subject: Subject) {
    this.#subject = subject;
    subject.define?.();
  }

  has(kind: Kind): boolean {
    return kind in this.#subject.markup;
  }

  /** Puts controls on the page with one `innerHTML`. */
  async mount(kind: Kind, count: number): Promise<void> {
    const { markup, fill } = this.#subject;
    const place = this.#makePlace();
    place.innerHTML = Array.from({ length: count }, (_, index) => markup[kind]!(index)).join('');
    const controlOf = (node: Element): Element => node.querySelector('[name]') ?? node;
    this.#controls = Array.from(place.children, (node) => controlOf(node) as Changeable);
    if (WITH_CHOICES.has(kind) && fill) for (const control of this.#controls) fill(control, kind, TEN);
    await this.#settled();
  }

  /**
   * Changes every control.
   * @param step makes the new value differ from the last
   */
  async change(kind: Kind, change: Change, step: number): Promise<void> {
    const { setText } = this.#subject;
    for (const control of this.#controls) {
      if (change === 'disabled') control.disabled = step % 2 === 1;
      else if (change === 'value') setValue(control, kind, step);
      else if (OWN_TEXT.has(kind)) setText(control, `L${step}`);
      else (control.previousElementSibling!.firstChild as Text).data = `L${step}`;
    }
    await this.#settled();
  }

  /** Takes everything off the page and lets go of it. */
  async unmount(): Promise<void> {
    this.#place?.remove();
    this.#place = undefined;
    this.#controls = [];
    await painted();
  }

  /** Builds a closed list of that many options. */
  async build(kind: ListKind, count: number): Promise<{ x: number; y: number }> {
    this.#place?.remove();
    const trigger = this.#subject.list!(this.#makePlace(), kind, choices(count));
    await painted();
    const { left, top, width, height } = trigger.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }

  /** Resolves in the frame after the one in which an option is on the screen. */
  async opened(x: number, y: number): Promise<void> {
    while (!optionAt(x, y + 30)) await frame();
    await painted();
  }

  painted = painted;

  #makePlace(): HTMLElement {
    this.#place = document.createElement('div');
    document.body.append(this.#place);
    return this.#place;
  }

  async #settled(): Promise<void> {
    await this.#controls.at(-1)?.updateComplete;
    void this.#place?.offsetHeight;
    await painted();
  }
}

function setValue(control: Changeable, kind: Kind, step: number): void {
  if (control.localName === 'fieldset') control.querySelector('input')!.checked = step % 2 === 1;
  else if (kind === 'checkbox' || kind === 'radio') control.checked = step % 2 === 1;
  else if (kind === 'checkboxes-dropdown' || (kind === 'multiselect' && control.localName !== 'select'))
    control.value = [String((step % 9) + 1)];
  else if (kind === 'date-field') control.value = `2026-02-0${(step % 9) + 1}`;
  else control.value = kind.endsWith('select') ? String((step % 9) + 1) : `w${step}`;
}

/** The option under a point, in whatever shadow root. */
function optionAt(x: number, y: number): Element | null {
  let root: DocumentOrShadowRoot | null = document;
  let found: Element | null = null;
  while (root) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
    root = inner.shadowRoot;
  }
  return found?.closest('[role=option]') ?? null;
}
