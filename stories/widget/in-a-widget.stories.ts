import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import type { MarkupText } from '../support/markup.js';
import { inLang } from '../support/texts.js';
import manifest from './sample/manifest.json?raw';
import script from './sample/script.js?raw';
import panel from './sample/templates/panel.twig?raw';
import settings from './sample/templates/settings.twig?raw';
import styles from './sample/style.css?raw';

const file = (id: string, code: string, language: MarkupText['language']): MarkupText => ({
  id,
  title: id,
  language,
  code,
  notes: [],
});

/**
 * A real widget folder, loaded by RequireJS with the product's jQuery 2.1.3 and twig 0.8.9. The same script and the
 * same templates draw the product's own markup on the left and the elements on the right.
 */
const meta: Meta = {
  title: 'Widget/In a widget',
  parameters: {
    controls: { disable: true },
    markup: {
      texts: [
        file('panel.twig', panel, 'html'),
        file('settings.twig', settings, 'html'),
        file('script.js', script, 'tsx'),
        file('style.css', styles, 'css'),
        file('manifest.json', manifest, 'json'),
      ],
    },
  },
};
export default meta;

const TEXTS = {
  en: { native: 'Native markup', element: 'Elements', title: 'Widget, drawn as: ' },
  ru: { native: 'Родная разметка', element: 'Элементы', title: 'Виджет, контролы: ' },
};

/** Gives the frame the height of its page and the theme of the story's. */
function follow(frame: Element | undefined): void {
  if (!(frame instanceof HTMLIFrameElement)) return;
  frame.addEventListener('load', () => {
    const html = frame.contentDocument!.documentElement;
    const own = document.documentElement;
    const theme = (): void => {
      if (own.dataset.colorScheme) html.dataset.colorScheme = own.dataset.colorScheme;
      else delete html.dataset.colorScheme;
    };
    new MutationObserver(theme).observe(own, { attributeFilter: ['data-color-scheme'] });
    new ResizeObserver(() => (frame.style.height = `${html.querySelector('main')!.offsetHeight}px`)).observe(
      html.querySelector('main')!,
    );
    theme();
  });
}

function frame(controls: 'native' | 'element', lang: string): TemplateResult {
  const t = inLang(TEXTS, lang);
  // The first theme goes along, so that a dark page does not open with a flash; a later one is followed.
  const address = (): string => {
    const theme = document.documentElement.dataset.colorScheme ?? 'light';
    return `in-a-widget/in-a-widget.html?controls=${controls}&lang=${lang}&theme=${theme}`;
  };
  return html`<div class="widget-face">
    <h2 class="story-heading">${t[controls]}</h2>
    <iframe title="${t.title}${t[controls]}" data-controls=${controls}
      src=${guard([controls, lang], address)} ${ref(follow)}></iframe>
  </div>`;
}

/** Type, choose, press the button: on both sides the script reads the same values and hears the same changes. */
export const InAWidget: StoryObj = {
  name: 'In a widget',
  render: (_, { globals }) =>
    html`<div class="widget-faces">${frame('native', globals.lang)}${frame('element', globals.lang)}</div>`,
};
