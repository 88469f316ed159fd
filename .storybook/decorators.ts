import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { addons, useArgs, useEffect } from 'storybook/preview-api';
import { markupOf } from '../stories/support/markup.js';
import { translate } from '../stories/support/texts.js';
import { applyGlobals } from './globals.js';
import { MARKUP, keepMarkup } from './markup-channel.js';

/**
 * Sets theme and language, and keeps `parameters.height` free for what opens. Another language draws the story anew:
 * native markup is printed in one.
 */
const onPage: Decorator = (story, { globals, parameters, viewMode }) => {
  applyGlobals(globals);
  const height = parameters.height && viewMode === 'story' ? `${parameters.height}px` : undefined;
  return html`<div class="story" style=${styleMap({ minHeight: height })}>${keyed(globals.lang, story())}</div>`;
};

/** Gives the story its texts in the language of the page, and tells the table of args. */
const inLanguage: Decorator = (story, context) => {
  const [, updateArgs] = useArgs();
  const args = translate(context.args, context.parameters.texts, context.globals.lang);
  const changed = JSON.stringify(args) !== JSON.stringify(context.args);
  useEffect(() => {
    if (changed) updateArgs(args);
  }, [context.globals.lang, changed]);
  return story({ args });
};

/** Tells the panel and the docs page how one writes the current args, or what `parameters.markup.texts` holds. */
const tellMarkup: Decorator = (story, { id, component, args, parameters }) => {
  useEffect(() => {
    const texts = parameters.markup?.texts ?? (component && markupOf(component, args));
    if (!texts || parameters.markup?.disable) return;
    const markup = { id, texts };
    keepMarkup(markup);
    addons.getChannel().emit(MARKUP, markup);
  });
  return story();
};

export const decorators: Decorator[] = [tellMarkup, inLanguage, onPage];
