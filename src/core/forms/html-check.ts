import { VALID, type Check } from './check.js';

type Validated = HTMLInputElement | HTMLTextAreaElement;

const FLAGS = [
  'badInput',
  'patternMismatch',
  'rangeOverflow',
  'rangeUnderflow',
  'stepMismatch',
  'tooLong',
  'tooShort',
  'typeMismatch',
  'valueMissing',
] as const;

/**
 * The validity of an HTML field, with the browser's own message in the user's language. Chromium announces what it finds
 * at once; here that is done when it shows.
 */
export function htmlCheck(field: Validated): Check {
  field.ariaInvalid ??= 'false';
  const { validity } = field;
  if (validity.valid) return VALID;
  const flags: ValidityStateFlags = {};
  for (const flag of FLAGS) flags[flag] = validity[flag];
  return { flags, message: field.validationMessage || '…' }; // a barred field has no message, setValidity wants one
}
