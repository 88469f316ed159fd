/** The stand-in host in a story: a frame in the theme and language of the page. */
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import type { StoryObj } from '@storybook/web-components-vite';
import type { JQueryStatic } from '../../src/sdk/jquery.js';
import type { AmoHost } from '../../src/host/page/window-api.js';

export interface HostPlace {
  /** Widgets that run, by the name in scripts/catalogue-host.mjs. */
  readonly scenario: string;
  /** Address of the product's page. */
  readonly at: string;
  /** Name of the frame. */
  readonly title: string;
}

/** Window of a frame in which the host runs. */
export type HostWindow = Window & typeof globalThis & { readonly amoHost?: AmoHost; readonly $: JQueryStatic };

/** What a user does in a place until it shows what it is about: `find` waits for an element that can be seen. */
export type Act = (find: (selector: string) => Promise<HTMLElement>, host: HostWindow) => Promise<unknown>;

const LEFT = new Error('The story was left.');

/** Waits until there is something, or the frame is no longer shown. */
async function within<T>(frame: Element, found: () => T | undefined): Promise<T> {
  for (;;) {
    if (!frame.isConnected) throw LEFT;
    const one = found();
    if (one) return one;
    await new Promise(requestAnimationFrame);
  }
}

/** Acts once the page stands and the callbacks of its widgets have ended. */
async function actIn(frame: HTMLIFrameElement, act: Act): Promise<void> {
  const host = frame.contentWindow as HostWindow;
  await host.amoHost!.ready;
  const find = (selector: string): Promise<HTMLElement> =>
    within(frame, () =>
      [...host.document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility()),
    );
  await act(find, host);
  frame.dataset.ready = '';
}

/** Gives the frame the theme of the story's page, now and later: what was typed in it stays. */
function dress(frame: HTMLIFrameElement): void {
  const own = document.documentElement;
  const html = frame.contentDocument?.documentElement;
  if (!html) return;
  if (own.dataset.colorScheme) html.dataset.colorScheme = own.dataset.colorScheme;
  else delete html.dataset.colorScheme;
}

/** @returns ends it */
function follow(frame: HTMLIFrameElement, act: Act): () => void {
  const themes = new MutationObserver(() => dress(frame));
  themes.observe(document.documentElement, { attributeFilter: ['data-color-scheme'] });
  let begun = false;
  frame.addEventListener('load', () => {
    dress(frame);
    // The first page only leads to that of the host.
    if (begun || !(frame.contentWindow as HostWindow).amoHost) return;
    begun = true;
    actIn(frame, act).catch((error: unknown) => {
      if (error !== LEFT) throw error;
    });
  });
  return () => themes.disconnect();
}

/** The host in a frame. @param act what is done in it */
export function hostFrame({ scenario, at, title }: HostPlace, lang: string, act: Act): TemplateResult {
  // The first theme goes along, so that a dark page does not open with a flash; a later one is followed.
  const address = (): string => {
    const theme = document.documentElement.dataset.colorScheme ?? 'light';
    const query = { scenario: lang === 'ru' ? scenario : `${scenario}-en`, at, theme, locale: lang };
    return `host/index.html?${new URLSearchParams(query)}`;
  };
  const frame = guard([scenario, at, lang], () => {
    let end: (() => void) | undefined;
    const use = (element: Element | undefined): void => {
      end?.();
      end = element && follow(element as HTMLIFrameElement, act);
    };
    return html`<iframe title=${title} src=${address()} ${ref(use)}></iframe>`;
  });
  return html`<div class="host-frame">${frame}</div>`;
}

/** Waits until each host of a story shows what it is about. */
export const hostsShown: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  const frames = [...canvasElement.querySelectorAll<HTMLIFrameElement>('.host-frame iframe')];
  for (const frame of frames)
    await within(frame, () => 'ready' in frame.dataset).catch((error: unknown) => {
      if (error !== LEFT) throw error;
    });
};

/** A story that is a page of the host. */
export const hostStory = (place: HostPlace, act: Act): StoryObj => ({
  render: (_, { globals }) => hostFrame(place, globals.lang, act),
  play: hostsShown,
});

/** Opens the right panel, which a narrow window has closed, and waits for a block in it. */
export const openPanel =
  (code: string): Act =>
  async (find) => {
    const toggle = await find('.js-card-widgets-on-off');
    if (!toggle.closest('.js-widgets-active')) toggle.click();
    await find(`.card-widgets__widget-${code} .card-widgets__widget__body`);
  };
