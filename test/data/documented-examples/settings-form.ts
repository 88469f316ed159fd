/** Examples of the documentation about the settings of a widget. */
import type { DocumentedExample } from './example.js';

export const settingsFormExamples: readonly DocumentedExample[] = [
  {
    name: 'settings',
    repair: '`$settings_body` for `$settings\\_body`; three dots are three lines that draw something',
    why: 'A backslash before `_` is of the page’s own format: in a script it ends the line with an error.',
  },
  {
    name: 'onSave',
    repair: 'the texts of the page as code: `return true`, or `return new Promise(…)`',
    why: 'The page tells in words what the callback returns.',
  },
];

export const consentExamples: readonly DocumentedExample[] = [
  {
    name: 'consent',
    repair: '`self.get_settings().widget_code` is the code of the form',
    why: 'The recipe needs a widget around it.',
  },
];

interface Body {
  find(selector: string): Body;
  after(markup: string): Body;
  append(markup: string): Body;
}

/** The callback `settings`, repaired. */
export function settingsExample(note: string) {
  return function settings($settings_body: Body, context: { source_id?: number; external_id?: number }): void {
    const source = context.source_id === undefined ? '' : ` ${context.source_id}/${context.external_id}`;
    $settings_body.find('.widget_settings_block__descr').append(`<p>${note}${source}</p>`);
  };
}

/** The callback `onSave`, repaired: a promise while its server is asked. */
export function onSaveExample(ask: (fields: object) => Promise<unknown>) {
  return function onSave({ active, fields }: { active: 'Y' | 'N'; fields: object }): true | Promise<unknown> {
    return active === 'N' ? true : ask(fields);
  };
}
