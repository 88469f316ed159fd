import type { Channel } from 'storybook/internal/channels';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import type { GlobalTypes } from 'storybook/internal/types';
import type { Language } from '../src/i18n/languages.js';

/** The toolbar's switches, as they stand in a story's globals. */
export type Theme = 'light' | 'dark';

export interface PageGlobals {
  readonly theme?: Theme;
  readonly lang?: Language;
}

export const globalTypes: GlobalTypes = {
  theme: {
    description: 'Theme of the page: html[data-color-scheme]',
    toolbar: {
      title: 'Theme',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
      ],
    },
  },
  lang: {
    description: 'Language of the page: html[lang]',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English', right: 'en' },
        { value: 'ru', title: 'Русский', right: 'ru' },
        { value: 'es', title: 'Español', right: 'es' },
        { value: 'pt', title: 'Português', right: 'pt' },
        { value: 'tr', title: 'Türkçe', right: 'tr' },
        { value: 'id', title: 'Bahasa Indonesia', right: 'id' },
      ],
    },
  },
};

export const initialGlobals: Required<PageGlobals> = { theme: 'light', lang: 'en' };

let current: PageGlobals = initialGlobals;

/** Where the switches stand, for a page of documentation without stories. */
export const currentGlobals = (): PageGlobals => current;

/** Keeps {@link currentGlobals} current. */
export function followGlobals(channel: Channel): void {
  for (const event of [SET_GLOBALS, GLOBALS_UPDATED])
    channel.on(event, ({ globals }: { globals: PageGlobals }) => void (current = globals));
}

/** Puts the switches on the page, where the styles and the controls look for them. */
export function applyGlobals({ theme = 'light', lang = 'en' }: PageGlobals): void {
  const { documentElement: html } = document;
  html.lang = lang;
  if (theme === 'dark') html.dataset.colorScheme = 'dark';
  else delete html.dataset.colorScheme;
}
