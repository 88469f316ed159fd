/** The rules that a widget can break, each with what to do; entries of kind `contract` bear their names. */
import type { Level, Report } from './entry.js';

/** A rule. Words in braces are filled in with the values of the entry. */
export interface RuleRow {
  readonly level: Level;
  /** What happened. */
  readonly says: string;
  /** What to do. */
  readonly remedy: string;
}

export const RULES = {
  'callbacks-missing': {
    level: 'error',
    says: 'The widget lacks {missing}: it is not run.',
    remedy: 'Add the missing functions to this.callbacks; each has to return true.',
  },
  'location-undeclared': {
    level: 'error',
    says: '{member} needs the location {location}, which manifest.json does not list.',
    remedy: 'Add {location} to "locations" of manifest.json.',
  },
  'not-true': {
    level: 'warning',
    says: '{callback} returned {result} where true is asked for.',
    remedy: 'Return true, or a promise of true, on every path of {callback}.',
  },
  'member-unknown': {
    level: 'warning',
    says: '{member} is no member that the product documents.',
    remedy: 'Take a documented member; an undocumented one may go at any time.',
  },
  'this-in-callback': {
    level: 'warning',
    says: 'this.{member} was asked for in {callback}: {member} is a member of the Widget object, `this` is the callbacks object.',
    remedy: 'Keep `var self = this` in the constructor and use self.{member}.',
  },
  'address-insecure': {
    level: 'error',
    says: 'The widget asks {url} without encryption: a page of the product is https, and the browser refuses it there.',
    remedy: 'Serve the address over https. For a server on this machine take http://localhost, or --map.',
  },
  'left-after-destroy': {
    level: 'warning',
    says: '{what} was left after destroy; it was added at {where}.',
    remedy: '{undo}',
  },
  'app-written': {
    level: 'error',
    says: 'The widget wrote {member}, which belongs to the product; the write was done.',
    remedy: 'Keep data of the widget in the widget object; moderation refuses writes to APP.',
  },
  'script-appended': {
    level: 'warning',
    says: 'The widget put a script on the page by itself: {what}.',
    remedy:
      'Name it in the list of define, by its address, or keep it in the folder as "./NAME.js"; moderation refuses scripts that a widget appends.',
  },
  'install-clicked': {
    level: 'error',
    says: 'The button {button} was clicked by code: refused.',
    remedy: 'Let the user click it. Only Save may be clicked by code, when there is nothing to set.',
  },
  'style-not-linked': {
    level: 'warning',
    says: 'style.css lies in the folder, and no link to it is on the page.',
    remedy:
      'Append once: <link rel="stylesheet" href="\' + settings.path + \'/style.css?v=\' + self.get_version() + \'">.',
  },
  'style-linked-twice': {
    level: 'warning',
    says: 'style.css is linked {count} times.',
    remedy: 'Look for the link before you append it, by $(\'link[href="…"]\').length.',
  },
  'rating-hidden': {
    level: 'error',
    says: '{what} of the settings window cannot be seen any more.',
    remedy:
      'Change only what lies in the body that `settings` is given; moderation refuses widgets that hide the rating.',
  },
  'custom-not-stored': {
    level: 'error',
    says: 'The field {field} of type custom holds a plain string: it was not stored.',
    remedy: 'Store JSON or a number: JSON.stringify(value).',
  },
  'locale-missing': {
    level: 'warning',
    says: 'There is no i18n/{locale}.json: {fallback} was taken.',
    remedy: 'Add i18n/{locale}.json and list {locale} in "locale" of manifest.json.',
  },
  'text-missing': {
    level: 'warning',
    says: 'i18n/{locale}.json has no text {key}.',
    remedy: 'Add {key} to each file of i18n.',
  },
  'callback-hangs': {
    level: 'error',
    says: '{callback} has not ended after {seconds} s.',
    remedy: 'Settle the promise that {callback} returns, on failures too.',
  },
  'cors-refused': {
    level: 'error',
    says: '{url} was refused by the browser: {reason}',
    remedy: '{todo}',
  },
  'cors-mapped': {
    level: 'warning',
    says: '{url} was answered by way of --map; a page of the product would be refused: {reason}',
    remedy: '{todo}',
  },
} as const satisfies Readonly<Record<string, RuleRow>>;

export type RuleName = keyof typeof RULES;

const fill = (text: string, values: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => (key in values ? String(values[key]) : whole));

/** What is reported when a widget breaks a rule. @param values what the rule's texts are filled in with; kept in the entry */
export function violation(
  name: RuleName,
  widget: string | undefined,
  values: Readonly<Record<string, unknown>> = {},
): Report {
  const { level, says, remedy } = RULES[name];
  const detail = { message: fill(says, values), remedy: fill(remedy, values), ...values };
  return { level, kind: 'contract', widget, name, detail };
}
