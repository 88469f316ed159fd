/** Rows of the form contract: how a button submits its form, and what else of the page it acts on. */
import type { Control } from '../../support/controls.js';
import type { Fixture, Outcome } from '../../support/fixture.js';
import type { Row } from '../compare.js';
import { steps } from './looks.js';

type Button = Control & HTMLButtonElement;

const kinds = ['button'] as const;

/** An engine that has no such property is not asked for it. */
const has = (property: string): boolean => property in HTMLButtonElement.prototype;

/** A button in a form; `around` is the page. */
function button(fixture: Fixture, attrs: string, around: (control: string) => string): Button {
  fixture.put(around(fixture.markup({ attrs: `name="n" ${attrs}` })));
  return fixture.control() as Button;
}

const PROPERTIES: ReadonlyArray<readonly [name: string, ...values: unknown[]]> = [
  ['formAction', '#there', ''],
  ['formMethod', 'POST', 'dialog', 'nonsense'],
  ['formEnctype', 'multipart/form-data', 'nonsense'],
  ['formTarget', '_blank', ''],
  ['formNoValidate', true, false],
  ['popoverTargetAction', 'show', 'nonsense'],
  ['command', 'show-modal', '--own', 'nonsense'],
];

const submits: Array<Row<Outcome>> = [
  {
    title: 'formnovalidate submits past what is wrong',
    kinds,
    see: (fixture) => {
      const control = button(fixture, 'type="submit" formnovalidate', (b) => `<form><input required>${b}</form>`);
      let submits = 0;
      fixture.box.addEventListener('submit', (event) => (event.preventDefault(), submits++));
      return steps(
        () => [submits, control.form!.elements.length],
        () => control.click(),
        () => (control.formNoValidate = false),
        () => control.click(),
      );
    },
  },
  ...['value="yes"', '', 'value=""'].map((value): Row<Outcome> => ({
    title: `a dialog is closed with the value of its button: ${value || 'none'}`,
    kinds,
    see: (fixture) => {
      const dialog = (b: string) => `<dialog><form method="dialog">${b}</form></dialog>`;
      const control = button(fixture, `type="submit" ${value}`, dialog);
      const element = fixture.find<HTMLDialogElement>('dialog');
      element.returnValue = 'before';
      element.showModal();
      control.click();
      return [element.open, element.returnValue];
    },
  })),
  {
    title: 'a form is submitted as into a dialog by its button',
    kinds,
    see: (fixture) => {
      const dialog = (b: string) => `<dialog><form>${b}</form></dialog>`;
      const control = button(fixture, 'type="submit" value="yes" formmethod="dialog"', dialog);
      const element = fixture.find<HTMLDialogElement>('dialog');
      element.showModal();
      control.click();
      return [element.open, element.returnValue];
    },
  },
  ...PROPERTIES.filter(([name]) => has(name)).map(([name, ...values]): Row<Outcome> => ({
    title: `${name}, property and attribute`,
    kinds,
    see: (fixture) => {
      const control = button(fixture, 'type="button"', String) as unknown as Record<string, unknown> & HTMLElement;
      const attribute = name.toLowerCase();
      return steps(
        () => [control[name], control.getAttribute(attribute)],
        ...values.map((value) => () => (control[name] = value)),
        () => control.setAttribute(attribute, String(values[0])),
        () => control.removeAttribute(attribute),
      );
    },
  })),
];

const POPOVER = '<div popover id="p">There</div>';

const acts: Array<Row<Outcome>> = [
  ...['', 'popovertargetaction="show"', 'popovertargetaction="hide"'].map((action): Row<Outcome> => ({
    title: `popovertarget ${action}`,
    kinds,
    see: (fixture) => {
      const control = button(fixture, `type="button" popovertarget="p" ${action}`, (b) => b + POPOVER);
      const popover = fixture.find('#p');
      return steps(
        () => popover.matches(':popover-open'),
        () => control.click(),
        () => control.click(),
        () => popover.togglePopover(),
        () => control.click(),
        () => control.removeAttribute('popovertarget'),
        () => control.click(),
      );
    },
  })),
  {
    title: 'popovertarget, by a click on a label and one that a script dispatches',
    kinds,
    see: (fixture) => {
      const page = (b: string) => `<label for="c">Name</label>${b}${POPOVER}`;
      const control = button(fixture, 'type="button" id="c" popovertarget="p"', page);
      return steps(
        () => fixture.find('#p').matches(':popover-open'),
        () => fixture.find('label').click(),
        () => control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
        () => control.addEventListener('click', (event) => event.preventDefault()),
        () => fixture.find('label').click(),
      );
    },
  },
  {
    title: 'popovertarget of a button that submits',
    kinds,
    see: (fixture) => {
      const page = (b: string) => `<form>${b}</form>${POPOVER}`;
      const control = button(fixture, 'type="submit" popovertarget="p"', page);
      let submits = 0;
      fixture.box.addEventListener('submit', (event) => (event.preventDefault(), submits++));
      control.click();
      return [submits, fixture.find('#p').matches(':popover-open')];
    },
  },
  {
    title: 'popovertarget of a disabled button',
    kinds,
    blind: kinds,
    see: (fixture) => {
      const control = button(fixture, 'type="button" disabled popovertarget="p"', (b) => b + POPOVER);
      control.click();
      return fixture.find('#p').matches(':popover-open');
    },
  },
  {
    title: 'commandfor and command',
    kinds,
    blind: has('command') ? undefined : kinds,
    see: (fixture) => {
      const page = (b: string) => `${b}<dialog id="d"></dialog>`;
      const control = button(fixture, 'type="button" commandfor="d" command="show-modal"', page);
      const dialog = fixture.find<HTMLDialogElement>('#d');
      return steps(
        () => dialog.open,
        () => control.click(),
        () => (control.command = 'close'),
        () => control.click(),
      );
    },
  },
];

export const BUTTON: ReadonlyArray<Row<Outcome>> = [...submits, ...acts];
