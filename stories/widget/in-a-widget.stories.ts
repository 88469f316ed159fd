import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { MarkupText } from '../support/markup.js';
import { hostFrame, hostsShown, openPanel, type Act } from '../support/host-frame.js';
import { inLang } from '../support/texts.js';
import { readout } from './readout.js';
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
 * A real widget folder in the stand-in host, with the product's jQuery 2.1.3 and twig 0.8.9. The same script and the same
 * templates draw the product's own markup in the first and the elements in the second.
 */
const meta: Meta = {
  title: 'Widget/In a widget',
  tags: ['host'],
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

/** How the widget draws its controls, and the scenario that its script reads it from, as a setting. */
const FACES = { native: 'sample-native', element: 'sample' } as const;

function faces(lang: string, at: string, act: Act, more: TemplateResult | string = ''): TemplateResult {
  const t = inLang(TEXTS, lang);
  const all = Object.entries(FACES) as [keyof typeof FACES, string][];
  return html`<div class="widget-faces">
    ${all.map(
      ([face, scenario]) =>
        html`<section class="widget-face" aria-label=${t.title + t[face]} data-controls=${face}>
          <h2 class="story-heading">${t[face]}</h2>
          ${hostFrame({ scenario, at, title: t.title + t[face] }, lang, act)}${more}
        </section>`,
    )}
  </div>`;
}

const readIn =
  (lang: string): Act =>
  async (find, host) => {
    await openPanel('callback_request')(find, host);
    await find('.callback-request_panel [name]');
    const face = host.frameElement!.closest('.widget-face')!;
    readout(face.querySelector<HTMLElement>('.readout')!, host, lang);
  };

/** Type, choose, press the button: in both the script reads the same values and hears the same changes. */
export const InAWidget: StoryObj = {
  name: 'In a widget',
  render: (_, { globals: { lang } }) => faces(lang, '/leads/detail/1', readIn(lang), html`<div class="readout"></div>`),
  play: hostsShown,
};

/** The fields that it adds to its settings. */
export const Settings: StoryObj = {
  tags: ['!autodocs'],
  render: (_, { globals: { lang } }) =>
    faces(lang, '/settings/widgets/?open=callback_request', (find) =>
      find('.modal.callback_request .callback-request_settings'),
    ),
  play: hostsShown,
};
