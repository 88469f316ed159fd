import type { MarkupText } from '../stories/support/markup.js';

/** The channel's event that carries a story's markup from the preview to the panel. */
export const MARKUP = 'amo-elements/markup';
export const PANEL = 'amo-elements/markup/panel';

/** How the current args of a story are written. */
export interface StoryMarkup {
  readonly id: string;
  readonly texts: readonly MarkupText[];
}

const kept = new Map<string, StoryMarkup>();

/** Keeps the markup for a page that asks after it was told. */
export function keepMarkup(markup: StoryMarkup): void {
  kept.set(markup.id, markup);
}

export function keptMarkup(id: string): StoryMarkup | undefined {
  return kept.get(id);
}
