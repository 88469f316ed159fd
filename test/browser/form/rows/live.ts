/** Rows of the form contract that need a user: a mouse, keys, and what assistive technology is told. */
import { ax, click, frames, isWebKit, press, type } from '../../support/commands.js';
import type { Row } from '../compare.js';
import { FIELDS, OPTIONS, type KindName } from '../../support/controls.js';
import { journal, type Outcome, type Fixture } from '../../support/fixture.js';

const TEXTS: readonly KindName[] = ['input', 'textarea'];
const CHECKS: readonly KindName[] = ['checkbox', 'switcher', 'radio'];

const focus = (fixture: Fixture): string => fixture.label(document.activeElement);

/** A button that does not submit by itself. */
const still = (fixture: Fixture): string => (fixture.kind === 'button' ? ' type="button"' : '');

const blocking: Row[] = [
  {
    title: 'required blocks the form, tells, and takes the focus',
    kinds: FIELDS,
    see: async (fixture) => {
      fixture.form({ value: '', attrs: 'required' }, (markup) => `${markup}<button id="go">Go</button>`);
      const notes = journal(fixture, 'invalid', 'submit', 'focusin');
      await click(fixture.find('#go'));
      const first = focus(fixture);
      fixture.write('a');
      await click(fixture.find('#go'));
      return [first, notes];
    },
  },
  {
    title: 'setCustomValidity blocks the form',
    see: async (fixture) => {
      const control = fixture.form({ value: 'a' }, (markup) => `${markup}<button id="go">Go</button>`);
      const notes = journal(fixture, 'invalid', 'submit');
      control.setCustomValidity('No');
      await click(fixture.find('#go'));
      return [focus(fixture), notes];
    },
  },
  {
    title: 'novalidate lets it pass',
    kinds: FIELDS,
    blind: ['checkbox', 'switcher', 'radio', 'multiselect', 'radio-group'],
    see: async (fixture) => {
      fixture.form({ value: '', attrs: 'required' }, (markup) => `${markup}<button id="go">Go</button>`);
      fixture.find<HTMLFormElement>('form').noValidate = true;
      const notes = journal(fixture, 'invalid', 'submit');
      await click(fixture.find('#go'));
      return [notes, fixture.data()];
    },
  },
];

const labels: Row[] = [
  {
    title: 'a click on a label for it',
    see: async (fixture) => {
      fixture.form(
        { value: 'a', attrs: `id="c"${still(fixture)}` },
        (markup) => `<label for="c" id="l">Name</label> ${markup}`,
      );
      const notes = journal(fixture, 'click', 'focusin', 'change');
      await click(fixture.find('#l'));
      return [focus(fixture), notes, fixture.data()];
    },
  },
  ...['focus()', 'a click on a label', 'Tab'].map((title): Row => ({
    title: `the selection after ${title}`,
    kinds: TEXTS,
    see: async (fixture) => {
      const control = fixture.form(
        { value: 'abc', attrs: 'id="c"' },
        (markup) => `<label for="c" id="l">Name</label> <a href="#">Before</a>${markup}`,
      );
      const field = control as unknown as HTMLInputElement;
      fixture.find('a').focus();
      if (title === 'Tab') await press('Tab');
      else if (title === 'focus()') control.focus();
      else await click(fixture.find('#l'));
      return [focus(fixture), field.selectionStart, field.selectionEnd, fixture.data()];
    },
  })),
  {
    title: 'a click on a label around it',
    see: async (fixture) => {
      fixture.form(
        { value: 'a', attrs: still(fixture) },
        (markup) => `<label id="l"><b id="b">Name</b> ${markup}</label>`,
      );
      const notes = journal(fixture, 'click', 'focusin');
      await click(fixture.find('#b'));
      return [focus(fixture), notes];
    },
  },
  {
    title: 'a click on the control inside its label acts once',
    kinds: [...TEXTS, ...CHECKS, 'button'],
    see: async (fixture) => {
      fixture.form(
        { value: 'a', attrs: fixture.kind === 'button' ? 'type="submit"' : '' },
        (markup) => `<label id="l">Name ${markup}</label>`,
      );
      const notes = journal(fixture, 'click', 'input', 'change', 'submit');
      await click(fixture.inner());
      return [focus(fixture), notes, fixture.data()];
    },
  },
  {
    title: 'a click on the label of a disabled control',
    blind: [...FIELDS, 'button'],
    see: async (fixture) => {
      fixture.form({ attrs: 'id="c" disabled' }, (markup) => `<label for="c" id="l">Name</label> ${markup}`);
      const notes = journal(fixture, 'focusin', 'submit');
      await click(fixture.find('#l'));
      return [focus(fixture), notes];
    },
  },
  {
    title: 'a click on a label submits once with a submit button',
    kinds: ['button'],
    see: async (fixture) => {
      fixture.form({ attrs: 'id="c" type="submit"' }, (markup) => `<label for="c" id="l">Name</label> ${markup}`);
      const notes = journal(fixture, 'click', 'submit');
      await click(fixture.find('#l'));
      return notes;
    },
  },
];

const submitters: Row[] = [
  {
    title: 'the submit event names the button',
    kinds: ['button'],
    see: async (fixture) => {
      const control = fixture.form({ value: 'a', attrs: 'type="submit"' });
      const named: boolean[] = [];
      fixture.box.addEventListener('submit', (event) => named.push(event.submitter === control));
      journal(fixture);
      await click(fixture.inner());
      return named;
    },
  },
];

/** What the button of a choice of files is named without a name: in HTML by the browser, in ours as the page speaks. */
const UNNAMED = isWebKit
  ? /( ?Choose (File|a file))+$/ // after every name: WebKit reads the label inside of ours, too
  : /^(Choose File|(Choose a file )?Browse… No file selected\.|Choose a file)$/;

/** What a screen reader says first, but for Chromium's silence on required choices of HTML; the browser brings its tree up to date between two frames. */
async function spoken(fixture: Fixture): Promise<Outcome> {
  await frames();
  const node = await ax(fixture.inner());
  const { ignored } = node;
  const name = node.name.trim().replace(UNNAMED, '');
  if (isWebKit) return { ignored, name }; // no more is known there
  const { description, properties } = node;
  return {
    ignored,
    name,
    description,
    disabled: properties.disabled,
    required: fixture.kind !== 'select' && properties.required,
  };
}

/** The name, also after the focus came and went. */
function named(
  title: string,
  markup: (control: string) => string,
  attrs = '',
  change?: (fixture: Fixture) => void,
): Row {
  return {
    title: `name: ${title}`,
    see: async (fixture) => {
      const control = fixture.form({ attrs: `id="c" ${attrs}` }, markup);
      const before = await spoken(fixture);
      if (!change) return before;
      change(fixture);
      control.focus();
      control.blur();
      return [before, await spoken(fixture)];
    },
  };
}

const labelFor = (control: string): string => `<label for="c" id="l">Name</label> ${control}`;
const others = (control: string): string => `<i id="i1">First</i> <i id="i2">second</i> ${control}`;

const names: Row[] = [
  { ...named('none', (control) => control), blind: FIELDS },
  named('a label for it', labelFor),
  named('a label for it, the control first', (control) => `${control} <label for="c">Name</label>`),
  named('a label around it', (control) => `<label id="l">Name ${control}</label>`),
  named('two labels', (control) => `<label for="c">First</label><label for="c">second</label>${control}`),
  named('aria-label', (control) => control, 'aria-label="Own name"'),
  named('aria-label over a label', labelFor, 'aria-label="Own name"'),
  named('aria-labelledby', others, 'aria-labelledby="i1 i2"'),
  named(
    'aria-labelledby over aria-label and a label',
    (control) => others(labelFor(control)),
    'aria-labelledby="i2" aria-label="Own name"',
  ),
  named('aria-describedby', others, 'aria-label="Own name" aria-describedby="i1 i2"'),
  named('aria-describedby, its text changed later', others, 'aria-describedby="i1"', (fixture) => {
    fixture.find('#i1').textContent = 'Changed';
  }),
  named('aria-describedby taken away', others, 'aria-describedby="i1"', (fixture) =>
    fixture.control().removeAttribute('aria-describedby'),
  ),
  named('title', (control) => control, 'title="Tooltip"'),
  named('title beside a label', labelFor, 'title="Tooltip"'),
  named('required', labelFor, 'required'),
  named('disabled', labelFor, 'disabled'),
  named(
    'a label around it, with a value',
    (control) => `<label id="l">Name ${control} and <b>more</b></label>`,
    '',
    (fixture) => fixture.write('a'),
  ),
  named('its text changed later', labelFor, '', (fixture) => (fixture.find('#l').textContent = 'Changed')),
  named(
    'a label added later',
    (control) => control,
    '',
    (fixture) => fixture.find('form').insertAdjacentHTML('beforeend', '<label for="c">Late</label>'),
  ),
  named('a label taken away', labelFor, '', (fixture) => fixture.find('#l').remove()),
  named(
    'a label that points elsewhere later',
    labelFor,
    '',
    (fixture) => (fixture.find<HTMLLabelElement>('#l').htmlFor = 'x'),
  ),
  named(
    'aria-label changed later',
    (control) => control,
    'aria-label="Own"',
    (fixture) => fixture.control().setAttribute('aria-label', 'Changed'),
  ),
  named('aria-labelledby taken away', others, 'aria-labelledby="i1"', (fixture) =>
    fixture.control().removeAttribute('aria-labelledby'),
  ),
  named(
    'moved out of its label',
    (control) => `<label id="l">Name ${control}</label>`,
    '',
    (fixture) => fixture.find('form').append(fixture.control()),
  ),
  named('in a fieldset with a legend', (control) => `<fieldset><legend>Group</legend>${labelFor(control)}</fieldset>`),
  {
    title: 'name: a label added later, before the control has had the focus',
    see: async (fixture) => {
      fixture.form({ attrs: 'id="c"' });
      await spoken(fixture);
      fixture.find('form').insertAdjacentHTML('beforeend', '<label for="c">Late</label>');
      return spoken(fixture);
    },
  },
];

/** Keys that change the value. */
const KEYS: Partial<Record<KindName, readonly string[]>> = {
  input: ['End', 'x', 'Tab'],
  textarea: ['End', 'x', 'Enter', 'y', 'Tab'],
  checkbox: [' '],
  switcher: [' '],
  radio: [' '],
  select: [OPTIONS[2]![1][0]!.toLowerCase()],
  'radio-group': ['ArrowDown'],
};

const user: Row[] = [
  {
    title: 'Tab goes through enabled controls',
    see: async (fixture) => {
      const one = (name: string, attrs = '') => fixture.markup({ attrs: `name="${name}" ${attrs}` });
      const disabled = `${one('q', 'disabled')}<fieldset disabled>${one('r')}</fieldset>`;
      const controls = one('p') + disabled + one('s', 'tabindex="-1"') + one('t') + one('u', 'tabindex="0"');
      fixture.put(`<form><a href="#" id="start">Start</a>${controls}<a href="#" id="end">End</a></form>`);
      fixture.find('#start').focus();
      const visited: string[] = [];
      for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab'])
        visited.push((await press(key), focus(fixture)));
      return visited;
    },
  },
  {
    title: 'tabindex="-1" can be focused by script and by the mouse',
    kinds: ['input', 'button'],
    see: async (fixture) => {
      const control = fixture.form({ value: 'a', attrs: `tabindex="-1"${still(fixture)}` });
      control.focus();
      const first = focus(fixture);
      control.blur();
      await click(fixture.inner());
      return [first, focus(fixture), fixture.data(), control.form!.elements.length];
    },
  },
  {
    title: 'what a capturing listener of the page finds in FormData',
    kinds: ['input'],
    see: async (fixture) => {
      const control = fixture.form({ value: 'a' });
      const seen: Outcome[] = [];
      for (const type of ['input', 'change'])
        fixture.box.addEventListener(type, () => seen.push([control.value, fixture.data()]), true);
      control.focus();
      await press('End', 'b', 'Tab');
      return seen;
    },
  },
  ...['on its way down', 'on its way up'].map((way): Row => ({
    title: `an arrow that the page prevents ${way}`,
    kinds: ['radio'],
    see: async (fixture) => {
      const one = (value: string, attrs = '') => fixture.markup({ attrs: `name="n" value="${value}" ${attrs}` });
      fixture.put(`<form>${one('a', 'checked')}${one('b')}</form>`);
      const prevent = (event: Event) => event.preventDefault();
      fixture.box.addEventListener('keydown', prevent, way === 'on its way down');
      fixture.control().focus();
      await press('ArrowDown');
      fixture.box.removeEventListener('keydown', prevent, way === 'on its way down');
      const before = fixture.data();
      await press('ArrowDown');
      return [before, fixture.data()];
    },
  })),
  {
    title: 'a submit button elsewhere, by form',
    kinds: ['button'],
    see: async (fixture) => {
      fixture.put(`<form id="f"></form>${fixture.markup({ value: 'a', attrs: 'name="n" type="submit" form="f"' })}`);
      const notes = journal(fixture, 'click', 'submit');
      const form = fixture.find<HTMLFormElement>('form');
      form.addEventListener('submit', (event) => notes.push([...new FormData(form, event.submitter)].join()));
      await click(fixture.inner());
      return notes;
    },
  },
  {
    title: 'a disabled control cannot be clicked into or typed in',
    see: async (fixture) => {
      fixture.form({ value: 'a' }, (markup) => `<fieldset disabled>${markup}</fieldset>`);
      const notes = journal(fixture, 'focusin', 'input', 'change', 'submit');
      await click(fixture.inner());
      await type('b');
      return [focus(fixture), fixture.read(), notes];
    },
  },
  {
    title: 'a click in the middle takes the focus',
    blind: ['checkbox', 'switcher', 'button'],
    kinds: [...TEXTS, ...CHECKS, 'button'],
    see: async (fixture) => {
      fixture.form({ value: 'a', attrs: still(fixture) });
      const notes = journal(fixture, 'pointerdown', 'mousedown', 'focusin', 'pointerup', 'mouseup', 'click');
      await click(fixture.inner());
      return [focus(fixture), notes, fixture.data()];
    },
  },
  {
    title: 'what a user chose is in FormData, and reset takes it back',
    kinds: ['input', 'textarea', 'checkbox', 'switcher', 'radio', 'select', 'radio-group'],
    see: async (fixture) => {
      const control = fixture.form({ value: fixture.kind === 'radio' ? '' : 'a' });
      const notes = journal(fixture, 'input', 'change');
      control.focus();
      await press(...KEYS[fixture.kind]!);
      const typed = [fixture.data(), fixture.read()];
      control.form!.reset();
      return [typed, fixture.data(), fixture.read(), notes];
    },
  },
];

export const LIVE: readonly Row[] = [...blocking, ...labels, ...names, ...user, ...submitters];
