/** Rows about files, with a user who chooses them: HTML's choice of files and ours. */
import { choose, click, isFirefox, press } from '../../support/commands.js';
import type { Row } from '../compare.js';
import type { Control } from '../../support/controls.js';
import { steps } from './looks.js';
import type { Outcome, Fixture } from '../../support/fixture.js';

type Files = Control & { files: FileList; multiple: boolean; accept: string };

/** Files of a script: each holds its name. */
function listOf(...names: string[]): FileList {
  const list = new DataTransfer();
  for (const name of names) list.items.add(new File([name], name, { type: 'text/plain' }));
  return list.files;
}

/** All that a form and a script know of the choice. */
function state(fixture: Fixture, control = fixture.control() as Files): Outcome {
  const plain = (file: FormDataEntryValue): Outcome =>
    file instanceof File ? [file.name, file.size, file.type] : file;
  const data = [...new FormData(fixture.find<HTMLFormElement>('form'))];
  const { files, value, validity, willValidate } = control;
  return {
    files: Array.from(files, plain),
    value,
    data: data.map(([name, file]) => [name, plain(file)]),
    missing: validity.valueMissing,
    willValidate,
  };
}

/**
 * What is heard of a choice. The driver of Firefox makes an `input` that stays in a shadow root, as no user's does, and
 * leaves the chooser before it chooses.
 */
const TYPES = isFirefox ? ['change'] : ['input', 'change', 'cancel'];

/** What the page hears, and what it finds then. */
function watch(fixture: Fixture, types = TYPES): Outcome[] {
  const notes: Outcome[] = [];
  for (const type of types)
    fixture.find('form').addEventListener(type, ({ target, bubbles, composed }) => {
      notes.push([type, target === fixture.control(), bubbles, composed, state(fixture)]);
    });
  return notes;
}

/** Does what opens the chooser, and waits until the control has heard of the choice. */
async function chosen(fixture: Fixture, act: () => Promise<unknown>, ...names: string[]): Promise<void> {
  const control = fixture.control() as Files;
  if (!control.form) return; // a hollow control opens nothing
  const type = names.length ? 'change' : 'cancel';
  const heard = new Promise((done) => control.addEventListener(type, done, { once: true }));
  if (names.length) await choose(...names);
  await act();
  await heard;
}

const files = (fixture: Fixture, attrs = ''): Files => fixture.form({ attrs }) as Files;

export const FILES: readonly Row[] = [
  {
    title: 'files that a script sets: one, several, none',
    see: (fixture) => {
      const control = files(fixture, 'multiple required');
      const notes = watch(fixture);
      const set = (list: FileList | null) => () => (control.files = list as FileList);
      return [
        steps(() => state(fixture), set(listOf('a.txt')), set(listOf('b.txt', 'c.txt')), set(null), set(listOf())),
        notes,
      ];
    },
  },
  {
    title: 'an empty value takes the choice back, and so does null',
    see: (fixture) => {
      const control = files(fixture);
      const clear = (value: unknown) => () => (control.value = value as string);
      const fill = () => (control.files = listOf('a.txt'));
      return steps(() => state(fixture), fill, clear(''), fill, clear(null), clear(''));
    },
  },
  {
    title: 'name, disabled, multiple: with files',
    see: (fixture) => {
      const control = files(fixture, 'multiple');
      control.files = listOf('a.txt', 'b.txt');
      return steps(
        () => state(fixture, control),
        () => (control.name = 'm'),
        () => control.removeAttribute('name'),
        () => control.setAttribute('name', 'k[]'),
        () => (control.disabled = true),
        () => (control.disabled = false),
        () => (control.multiple = false),
        () => control.form!.reset(),
      );
    },
  },
  {
    title: 'multiple and accept are their attributes',
    see: (fixture) => {
      const control = files(fixture, 'accept="image/*"');
      const look = () => [control.multiple, control.accept, control.getAttribute('accept')];
      return steps(
        look,
        () => (control.multiple = true),
        () => (control.accept = '.pdf'),
        () => control.removeAttribute('accept'),
        () => control.removeAttribute('multiple'),
      );
    },
  },
  {
    title: 'created by script, given files before it is on the page',
    see: (fixture) => {
      fixture.put('<form></form>');
      const control = fixture.variant.create() as Files;
      control.files = listOf('a.txt');
      control.name = 'n';
      fixture.find('form').append(control);
      return state(fixture, control);
    },
  },
  ...['', 'multiple'].map((attrs): Row => ({
    title: `a choice with the mouse, then another, ${attrs || 'of one file'}`,
    see: async (fixture) => {
      files(fixture, `${attrs} required`);
      const notes = watch(fixture);
      const open = () => click(fixture.inner());
      await chosen(fixture, open, 'a.txt', ...(attrs ? ['b.txt'] : []));
      await chosen(fixture, open, 'c.txt');
      return [notes, state(fixture)];
    },
  })),
  ...['Enter', ' '].map((key): Row => ({
    title: `the key "${key}" opens the chooser`,
    see: async (fixture) => {
      files(fixture).focus();
      const notes = watch(fixture);
      await chosen(fixture, () => press(key), 'a.txt');
      return [notes, state(fixture)];
    },
  })),
  {
    title: 'a click on a label opens the chooser once',
    see: async (fixture) => {
      fixture.form({ attrs: 'id="c"' }, (markup) => `<label for="c" id="l">Name</label> ${markup}`);
      const notes = watch(fixture);
      let clicks = 0;
      fixture.control().addEventListener('click', () => clicks++);
      await chosen(fixture, () => click(fixture.find('#l')), 'a.txt');
      return [notes, clicks];
    },
  },
  {
    title: 'a chooser that is left fires cancel and keeps the choice',
    see: async (fixture) => {
      const control = files(fixture);
      control.files = listOf('a.txt');
      const notes = watch(fixture, ['input', 'change', 'cancel']);
      await chosen(fixture, () => click(fixture.inner()));
      return [notes, state(fixture)];
    },
  },
  {
    title: 'a click that the page prevents opens nothing',
    see: async (fixture) => {
      fixture.form({ attrs: 'id="c"' }, (markup) => `<label for="c" id="l">Name</label> ${markup}`);
      const notes = watch(fixture, ['input', 'change', 'cancel'].slice(isFirefox ? 1 : 0));
      const prevent = (event: Event) => event.preventDefault();
      fixture.control().addEventListener('click', prevent);
      await click(fixture.find('#l'));
      await click(fixture.inner());
      const prevented = [...notes];
      fixture.control().removeEventListener('click', prevent);
      await chosen(fixture, () => click(fixture.inner()), 'a.txt');
      return [prevented, notes];
    },
  },
  {
    title: 'click() of a script that answers the user',
    see: async (fixture) => {
      const control = fixture.form({}, (markup) => `<p id="p">Choose</p>${markup}`);
      const notes = watch(fixture);
      fixture.find('#p').addEventListener('click', () => control.click());
      await chosen(fixture, () => click(fixture.find('#p')), 'a.txt');
      return notes;
    },
  },
  {
    title: 'reset takes the choice of the user back',
    see: async (fixture) => {
      const control = files(fixture, 'required');
      await chosen(fixture, () => click(fixture.inner()), 'a.txt');
      const before = state(fixture);
      control.form!.reset();
      return [before, state(fixture)];
    },
  },
];
