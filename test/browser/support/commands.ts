/**
 * Real input and the browser's own view of the page, for browser tests. All of it goes through the runner: a key is a
 * key of the browser, not an event made by the test.
 */
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { isFirefox, isWebKit, skipWithout } from './engines.js';

export { isFirefox, isWebKit, resetMouse, sendKeys, sendMouse };

/** A command of ours; a test is skipped where the browser's driver cannot do it. */
async function send<T = void>(command: string, payload: object = {}): Promise<T> {
  skipWithout(command);
  return executeServerCommand<T, object>(command, payload);
}

/** A point in the viewport, in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** An element (its middle), or a point. */
export type Target = Element | Point;

export type MouseButton = 'left' | 'middle' | 'right';

/** A select of HTML in WebKit hears a key without an answer to it, now and then, while the page is not laid out. */
const layOut = (): void => void document.documentElement.getBoundingClientRect();
if (isWebKit) window.addEventListener('keydown', layOut, true);

/** Presses keys or chords, one after the other: `Enter`, `ArrowDown`, `Shift+Tab`. */
export async function press(...keys: string[]): Promise<void> {
  if (isWebKit) layOut();
  await send('kit:press', { chords: keys.map((key) => (key.length > 1 ? key.split('+') : [key])) });
}

/** Presses the keys of letters of any alphabet; {@link type} has keys for Latin ones only. */
export async function letters(text: string): Promise<void> {
  await send('kit:letters', { text });
}

/** Presses Ctrl and a key of any alphabet; `code` is its place on the keyboard, as `KeyA`. Chromium only. */
export async function shortcut(key: string, code: string): Promise<void> {
  await send('kit:shortcut', { key, code });
}

/** Types a text, one key per character. */
export async function type(text: string): Promise<void> {
  if (isWebKit) layOut();
  await sendKeys({ type: text });
}

/** Middle of an element in the viewport, frames counted in. */
export function middle(target: Target): [number, number] {
  if (!('getBoundingClientRect' in target)) return [Math.round(target[0]), Math.round(target[1])];
  const box = target.getBoundingClientRect();
  let x = box.left + box.width / 2;
  let y = box.top + box.height / 2;
  for (let view = target.ownerDocument.defaultView!; view.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.left + view.frameElement.clientLeft;
    y += frame.top + view.frameElement.clientTop;
  }
  return [Math.round(x), Math.round(y)];
}

/** The browser's own menu of the right button would take the focus from every test after. */
window.addEventListener('contextmenu', (event) => event.preventDefault());

/** Clicks with the real mouse. The target must be in the viewport: nothing is scrolled. */
export async function click(target: Target, button: MouseButton = 'left'): Promise<void> {
  if (button !== 'left') skipWithout('buttons');
  await sendMouse({ type: 'click', position: middle(target), button });
}

/** Clicks twice, as for a word. */
export async function doubleClick(target: Target): Promise<void> {
  const [x, y] = middle(target);
  await send('kit:double-click', { x, y });
}

/** Presses the left button on a target, moves to another place, and lets go there. */
export async function drag(from: Target, to: Target): Promise<void> {
  await sendMouse({ type: 'move', position: middle(from) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: middle(to) });
  await sendMouse({ type: 'up' });
}

/** Moves the real mouse over a target, in two steps: a mouse that is there already would not move at all. */
export async function hover(target: Target): Promise<void> {
  const [x, y] = middle(target);
  await sendMouse({ type: 'move', position: [x - 1, y] });
  await sendMouse({ type: 'move', position: [x, y] });
}

/** Two frames: what was laid out and announced by then is there. */
export async function frames(): Promise<void> {
  for (let count = 0; count < 2; count++) await new Promise(requestAnimationFrame);
}

/** Turns the wheel over a target, by CSS pixels; downwards is positive. */
export async function wheel(target: Target, by: number): Promise<void> {
  const [x, y] = middle(target);
  await send('kit:wheel', { x, y, by });
}

/**
 * The next chooser of files that the page opens gets files of these names, made for it; each holds its own name. Without
 * this the browser closes a chooser at once.
 */
export async function choose(...names: string[]): Promise<void> {
  await send('kit:choose', { names });
}

/** Drags files of these names over targets, one after the other. Chromium only. */
export async function dragFiles(names: readonly string[], ...over: Target[]): Promise<void> {
  await send('kit:drag', { names, points: over.map(middle) });
}

/** Drags files of these names over a target and lets them go there. Chromium only. */
export async function drop(names: readonly string[], target: Target): Promise<void> {
  await send('kit:drag', { names, points: [middle(target)], drop: true });
}

/** A node of the browser's accessibility tree. */
export interface AxNode {
  /** Not in the tree at all; everything else is empty then. */
  ignored: boolean;
  role: string;
  name: string;
  value: string | number | null;
  description: string;
  /**
   * `disabled required invalid readonly multiselectable busy` are always there, as booleans; `expanded`, `checked`
   * (`'true' 'false' 'mixed'`), `selected`, `pressed`, `level` and the like where they apply. `errormessage` and
   * `activedescendant` (Chromium only) are texts of what they point at.
   */
  properties: Record<string, unknown>;
}

/** A node of which no more is known: a test that asks for more is skipped. */
class RoleAndName implements AxNode {
  readonly ignored: boolean;
  readonly role: string;
  readonly name: string;

  constructor({ ignored, role, name }: AxNode) {
    this.ignored = ignored;
    this.role = role;
    this.name = name;
  }
  get value(): null {
    skipWithout('states');
    return null;
  }
  get description(): string {
    skipWithout('states');
    return '';
  }
  get properties(): Record<string, unknown> {
    skipWithout('states');
    return {};
  }
}

declare global {
  interface Window {
    __ax?: Element | null;
  }
}

async function askAx<T>(element: Element, payload: object): Promise<T> {
  window.__ax = element;
  try {
    return await send<T>('kit:ax', payload);
  } finally {
    window.__ax = undefined;
  }
}

/**
 * An element as assistive technology is told of it. Give the inner element of a control
 * (`select.shadowRoot.querySelector('[role=combobox]')`): a host has no role of its own.
 */
export async function ax(element: Element): Promise<AxNode> {
  const node = await askAx<AxNode>(element, {});
  return isWebKit ? new RoleAndName(node) : node;
}

/** All nodes of the accessibility tree under an element, shadow roots included, the element first. Chromium only. */
export async function axTree(element: Element): Promise<AxNode[]> {
  skipWithout('states');
  return askAx(element, { tree: true });
}

/** A rectangle of the viewport, in CSS pixels. */
export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** PNG of a rectangle or of an element's box, widened to whole pixels, without a caret. The page must not be scrolled. */
export async function screenshot(target: Clip | Element): Promise<Blob> {
  document.documentElement.style.caretColor = 'transparent';
  const box = target instanceof Element ? target.getBoundingClientRect() : target;
  const x = Math.floor(box.x);
  const y = Math.floor(box.y);
  const clip = { x, y, width: Math.ceil(box.x + box.width) - x, height: Math.ceil(box.y + box.height) - y };
  const png = await send<string>('kit:screenshot', { clip });
  return new Blob([Uint8Array.from(atob(png), (char) => char.charCodeAt(0))], { type: 'image/png' });
}

export interface Media {
  colorScheme?: 'light' | 'dark' | null;
  forcedColors?: 'active' | 'none' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
  viewport?: { width: number; height: number };
  /** Zoom of texts alone. Firefox only. */
  textZoom?: number;
}

/** Changes what media queries see; `null` gives a feature back to the browser. */
export async function emulate({ viewport, ...media }: Media): Promise<void> {
  if (Object.keys(media).length) skipWithout('media');
  await send('kit:emulate', { viewport, ...media });
}

/** Collects garbage now. */
export async function gc(): Promise<void> {
  await send('kit:gc');
}

/** What a page holds. */
export interface Counters {
  /** Bytes of the JavaScript heap in use. */
  heap: number;
  nodes: number;
  listeners: number;
  documents: number;
}

/** Collects garbage and counts what is left. Chromium only. */
export const counters = (): Promise<Counters> => send<Counters>('kit:counters');

export interface TouchStep {
  type: 'start' | 'move' | 'end' | 'cancel';
  x?: number;
  y?: number;
}

/** One finger on the screen. Chromium only. */
export async function touch(...steps: TouchStep[]): Promise<void> {
  await send('kit:touch', { steps });
}

/** Taps a target with a finger. Chromium only. */
export async function tap(target: Target): Promise<void> {
  const [x, y] = middle(target);
  await touch({ type: 'start', x, y }, { type: 'end' });
}

/** Types by an input method: each text takes the place of the one before, the last one stays. Chromium only. */
export async function compose(...texts: string[]): Promise<void> {
  await send('kit:compose', { texts });
}
