/** Examples of the documentation that draw into a widget's own page, and what each needs to run. */
import type { DocumentedExample } from './example.js';

export const pageExamples: readonly DocumentedExample[] = [
  {
    name: 'advancedSettings: a page of settings',
    repair:
      'The backslashes are taken out of `#list_page_holder`; the manifest names `advanced_settings` and `advanced.title`.',
    why: 'The page has Markdown escapes in its code: `#list\\_page\\_holder` finds nothing.',
  },
];
