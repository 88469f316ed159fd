/** Examples of the documentation that draw into the right panel, and what each needs to run. */
import type { DocumentedExample } from './example.js';

export const panelExamples: readonly DocumentedExample[] = [
  {
    name: 'self.render_template(): a block in the right panel',
    repair:
      'The tags are put back into the six strings of `render`: a form, its button, three empty lines for links and the ' +
      'password. `lang` is the i18n object of the widget: `self.i18n`.',
    why: 'The page has lost its markup: what is left are empty strings around one text, so the block would show words alone.',
  },
];
