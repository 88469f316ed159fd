/** Enter in a text field: what the form holds besides, and what HTML does then. */
import { press, type } from '../../support/commands.js';
import { journal, type Outcome, type Fixture } from '../../support/fixture.js';

/** Writes a button with a name, in HTML or ours. */
export type Button = (attrs: string) => string;

export const htmlButton: Button = (attrs) => `<button ${attrs}>Go</button>`;
export const ourButton: Button = (attrs) => `<amo-button ${attrs}>Go</amo-button>`;

export interface EnterRow {
  readonly title: string;
  /** Without a button of either kind: run once. */
  readonly plain?: true;
  /** What is expected to happen is nothing. */
  readonly idle?: true;
  /** The button does not matter: no submit button is there, or nobody gets to it. */
  readonly aside?: true;
  markup(field: (name: string, attrs?: string) => string, button: Button): string;
  /** What happens first; default: a letter is typed. */
  prepare?(fixture: Fixture): void | Promise<void>;
}

const submit = 'name="go" value="1" type="submit"';

export const ENTER: readonly EnterRow[] = [
  { title: 'a submit button', markup: (field, button) => field('n') + button(submit) },
  { title: 'a submit button and two fields', markup: (field, button) => field('n') + field('m') + button(submit) },
  {
    title: 'the first of two submit buttons',
    markup: (field, button) => field('n') + button(submit) + button('name="second" value="2" type="submit"'),
  },
  { title: 'a submit button before the field', markup: (field, button) => button(submit) + field('n') },
  { title: 'a disabled submit button', markup: (field, button) => field('n') + button(`${submit} disabled`) },
  {
    title: 'a disabled submit button before an enabled one',
    markup: (field, button) => field('n') + button('name="off" type="submit" disabled') + button(submit),
  },
  {
    title: 'a submit button in a disabled fieldset',
    markup: (field, button) => `${field('n')}<fieldset disabled>${button(submit)}</fieldset>`,
  },
  { title: 'a plain button', aside: true, markup: (field, button) => field('n') + button('name="go" type="button"') },
  {
    title: 'a plain button and two fields',
    aside: true,
    markup: (field, button) => field('n') + field('m') + button('name="go" type="button"'),
  },
  { title: 'a reset button', aside: true, markup: (field, button) => field('n') + button('name="go" type="reset"') },
  { title: 'no button', plain: true, markup: (field) => field('n') },
  { title: 'no button and two fields', plain: true, markup: (field) => field('n') + field('m') },
  {
    title: 'no button, one of two fields disabled',
    plain: true,
    markup: (field) => field('n') + field('m', 'disabled'),
  },
  {
    title: 'no button, a field and a checkbox',
    plain: true,
    markup: (field) => `${field('n')}<input type="checkbox" name="c"><textarea name="t"></textarea>`,
  },
  {
    title: 'an image button',
    plain: true,
    markup: (field) =>
      `${field('n')}${field('m')}<input type="image" name="go" alt="Go" style="width: 20px; height: 20px">`,
  },
  {
    title: 'no button, a hidden field beside',
    plain: true,
    markup: (field) => field('n') + field('m', 'type="hidden" value="v"'),
  },
  { title: 'an HTML field beside', plain: true, markup: (field) => `${field('n')}<input name="m">` },
  {
    title: 'a password and a number',
    plain: true,
    markup: (field) => field('n', 'type="password"') + field('m', 'type="number"'),
  },
  {
    title: 'a required field that is empty',
    markup: (field, button) => field('n') + field('m', 'required') + button(submit),
  },
  {
    title: 'a submit button elsewhere, by form',
    plain: true,
    markup: (field) => `${field('n')}${field('m')}</form><button form="f" name="go" value="1">Go</button><form>`,
  },
  { title: 'a read-only field', plain: true, markup: (field) => field('n', 'readonly') },
  {
    title: 'keydown prevented by the page',
    aside: true,
    idle: true,
    markup: (field, button) => field('n') + button(submit),
    prepare: (fixture) =>
      fixture
        .control()
        .addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Enter' && event.preventDefault()),
  },
  {
    title: 'keypress prevented above the form',
    aside: true,
    idle: true,
    markup: (field, button) => field('n') + button(submit),
    prepare: (fixture) => fixture.box.addEventListener('keypress', (event) => event.preventDefault()),
  },
  {
    title: 'keydown prevented above the form',
    aside: true,
    idle: true,
    markup: (field, button) => field('n') + button(submit),
    prepare: (fixture) =>
      fixture.box.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault()),
  },
  {
    title: 'keydown stopped by the page',
    markup: (field, button) => field('n') + button(submit),
    prepare: (fixture) => fixture.box.addEventListener('keydown', (event) => event.stopPropagation()),
  },
  {
    title: 'nothing was typed',
    markup: (field, button) => field('n') + button(submit),
    prepare: (fixture) => fixture.control().focus(),
  },
  {
    title: 'nothing was typed, a default',
    markup: (field, button) => field('n', 'value="d"') + button(submit),
    prepare: (fixture) => {
      fixture.control().setAttribute('value', 'new');
      fixture.control().focus();
    },
  },
  {
    title: 'typed and set by script since',
    markup: (field, button) => field('n') + button(submit),
    prepare: async (fixture) => {
      fixture.control().focus();
      await type('x');
      fixture.control().value = 'set';
    },
  },
];

/** Presses Enter in the field `n` twice and leaves it: what was heard, and the entries at each submit. */
export async function pressEnter(fixture: Fixture, { markup, prepare }: EnterRow, button: Button): Promise<Outcome> {
  const field = (name: string, attrs = ''): string => fixture.markup({ attrs: `name="${name}" ${attrs}` });
  fixture.put(`<form id="f">${markup(field, button)}</form>`);
  const notes = journal(fixture, 'input', 'change', 'click', 'submit', 'reset', 'invalid');
  fixture.box.addEventListener('submit', (event) => {
    const { submitter } = event as SubmitEvent;
    notes.push(
      new URLSearchParams([...new FormData(event.target as HTMLFormElement, submitter)] as string[][]).toString(),
    );
  });
  await (prepare ? prepare(fixture) : (fixture.control().focus(), type('x')));
  if (!prepare) notes.push(fixture.label(document.activeElement));
  fixture.control().focus();
  await press('Enter');
  notes.push('again');
  await press('Enter');
  fixture.control().blur();
  return notes;
}
