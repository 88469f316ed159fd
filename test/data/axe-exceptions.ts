/**
 * Findings of axe that are let through where the selector matches the element or something around it. The suite holds
 * each of them to be needed still, and the documentation prints them.
 */
export interface AxeException {
  readonly rule: string;
  readonly selector: string;
  readonly reason: string;
}

export const axeExceptions: readonly AxeException[] = [
  { rule: 'color-contrast', selector: '.button-cancel', reason: "The product's grey of cancel buttons is 2.7 to 1." },
  { rule: 'color-contrast', selector: '.button-input-saved', reason: "White on the product's saved yellow is 2 to 1." },
  {
    rule: 'color-contrast',
    selector: '.button-input_blue, amo-button[blue]',
    reason: "White on the product's blue is 3.3 to 1, the outlined look 3.5.",
  },
  {
    rule: 'color-contrast',
    selector:
      '.text-input--invalid, .control--select--button-invalid, .checkboxes_dropdown__title_invalid, .amo-file_invalid',
    reason:
      "The product's red of errors is 2.8 to 1; the state is told by aria-invalid, too, and why by the description.",
  },
  {
    rule: 'color-contrast',
    selector: '.checkboxes_dropdown__label_title-not_active',
    reason:
      "The product's half of a text's colour is 2.7 to 1; that a row cannot be changed is told by aria-disabled, too.",
  },
  {
    rule: 'color-contrast',
    selector: '.amo-file_empty',
    reason: "The product's grey of placeholders is 1.9 to 1; that no file is chosen is also the value of the field.",
  },
  {
    rule: 'color-contrast',
    selector: '.k-out-of-month, .k-today',
    reason:
      "In the product's calendar the grey of other months is 2.9 to 1 and the blue of today 2.6; which day is today is told, and each is named in full.",
  },
  {
    rule: 'color-contrast',
    selector: '.modal-body__inner-error',
    reason: "The product's red of an error in a modal is 2.8 to 1; it is large, and told as an alert.",
  },
  {
    rule: 'tabindex',
    selector: '.modal-body__actions',
    reason: "The product's template gives the buttons of a modal the places 1 and 2; Tab does not leave the modal.",
  },
  {
    rule: 'color-contrast',
    selector: '.card-widgets__cap__text',
    reason: "The product's link for administrators is 4 to 1 on the ground of the right panel.",
  },
  {
    rule: 'scrollable-region-focusable',
    selector: '[role="listbox"]',
    reason: 'The list belongs to its combobox by ariaControlsElements; this one rule of axe knows ids only.',
  },
];

/** The same for what is seen in the stand-in host alone. */
export const hostAxeExceptions: readonly AxeException[] = [
  {
    rule: 'label',
    selector: '.js-master-checkbox',
    reason: "The product's box for all of a list's boxes has no name.",
  },
  {
    rule: 'color-contrast',
    selector: '.js-calendar-sync-status',
    reason: "The product's blue of links is 4.3 to 1 on the ground of a dark modal.",
  },
];
