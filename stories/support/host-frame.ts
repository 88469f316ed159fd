/** The stand-in host in a story: a frame in the theme and language of the page. */
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import type { StoryObj } from '@storybook/web-components-vite';
import type { JQueryStatic } from '../../src/sdk/jquery.js';
import type { AmoHost } from '../../src/host/page/window-api.js';
import { until } from './modal-box.js';

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

const windowOf = (frame: HTMLIFrameElement): HostWindow => frame.contentWindow as HostWindow;

/** Gives the frame the theme of the story's page, now and later: what was typed in it stays. */
function follow(frame: Element | undefined): void {
  if (!(frame instanceof HTMLIFrameElement)) return;
  const own = document.documentElement;
  const dress = (): void => {
    const html = frame.contentDocument?.documentElement;
    if (!html) return;
    if (own.dataset.colorScheme) html.dataset.colorScheme = own.dataset.colorScheme;
    else delete html.dataset.colorScheme;
  };
  frame.addEventListener('load', dress);
  new MutationObserver(dress).observe(own, { attributeFilter: ['data-color-scheme'] });
}

export function hostFrame({ scenario, at, title }: HostPlace, lang: string): TemplateResult {
  // The first theme goes along, so that a dark page does not open with a flash; a later one is followed.
  const address = (): string => {
    const theme = document.documentElement.dataset.colorScheme ?? 'light';
    const query = { scenario: lang === 'ru' ? scenario : `${scenario}-en`, at, theme, locale: lang };
    return `host/index.html?${new URLSearchParams(query)}`;
  };
  return html`<div class="host-frame">
    <iframe title=${title} data-scenario=${scenario} src=${guard([scenario, at, lang], address)} ${ref(follow)}></iframe>
  </div>`;
}

/** What a user does in a place: `find` waits for an element that can be seen. */
export type Act = (find: (selector: string) => Promise<HTMLElement>, host: HostWindow) => Promise<unknown>;

/** Waits until the page stands and the callbacks of its widgets have ended, then acts. */
async function actIn(frame: HTMLIFrameElement, act: Act): Promise<void> {
  await until(() => windowOf(frame)?.amoHost);
  const host = windowOf(frame);
  await host.amoHost!.ready;
  const find = async (selector: string): Promise<HTMLElement> => {
    const found = (): HTMLElement | undefined =>
      [...host.document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
    await until(found);
    return found()!;
  };
  await act(find, host);
}

/** Does the same in each host of a story, once it is ready. */
export async function actInHosts(canvas: HTMLElement, act: Act): Promise<void> {
  await Promise.all(
    [...canvas.querySelectorAll<HTMLIFrameElement>('.host-frame iframe')].map((one) => actIn(one, act)),
  );
}

/** A story that is a page of the host, and what is done there until it shows what it is about. */
export const hostStory = (place: HostPlace, act: Act): StoryObj => ({
  render: (_, { globals }) => hostFrame(place, globals.lang),
  play: ({ canvasElement }) => actInHosts(canvasElement, act),
});

/** Opens the right panel, which a narrow window has closed, and waits for a block in it. */
export const openPanel =
  (code: string): Act =>
  async (find) => {
    const toggle = await find('.js-card-widgets-on-off');
    if (!toggle.closest('.js-widgets-active')) toggle.click();
    await find(`.card-widgets__widget-${code} .card-widgets__widget__body`);
  };
