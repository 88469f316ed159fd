/** Rows of the form contract: what an author writes on a control for assistive technology, changes and takes away. */
import { ax, frames, isFirefox, isWebKit } from '../../support/commands.js';
import { FIELDS, type KindName } from '../../support/controls.js';
import type { Fixture, Outcome } from '../../support/fixture.js';
import type { Row } from '../compare.js';

const BUTTON: readonly KindName[] = ['button'];
const TYPED: readonly KindName[] = ['input', 'textarea'];
const ALL: readonly KindName[] = [...FIELDS, ...BUTTON];

interface Told {
  readonly attribute: string;
  readonly kinds: readonly KindName[];
  readonly first: string;
  readonly next: string;
  /** What is told of it: a property of the node, or its description or name. */
  readonly as: string;
}

const TOLD: readonly Told[] = [
  { attribute: 'aria-expanded', kinds: BUTTON, first: 'true', next: 'false', as: 'expanded' },
  { attribute: 'aria-pressed', kinds: BUTTON, first: 'true', next: 'false', as: 'pressed' },
  { attribute: 'aria-invalid', kinds: [...TYPED, 'checkbox', 'select'], first: 'true', next: 'false', as: 'invalid' },
  { attribute: 'aria-required', kinds: [...TYPED, 'multiselect'], first: 'true', next: 'false', as: 'required' },
  { attribute: 'aria-description', kinds: ALL, first: 'As in the passport', next: 'Or not', as: 'description' },
  { attribute: 'aria-label', kinds: ALL, first: 'First', next: 'Second', as: 'name' },
  // Firefox has no words for it in its tree.
  ...(isFirefox ? [] : [{ attribute: 'aria-haspopup', kinds: BUTTON, first: 'dialog', next: 'menu', as: 'hasPopup' }]),
];

async function told(fixture: Fixture, as: string): Promise<Outcome> {
  await frames();
  await frames();
  const node = await ax(fixture.inner());
  return as === 'name' || as === 'description' ? node[as] : (node.properties[as] ?? null);
}

const asWritten = TOLD.map(({ attribute, kinds, first, next, as }): Row => ({
  title: `${attribute}: written, changed, taken away, written again`,
  kinds,
  see: async (fixture) => {
    const control = fixture.form({
      value: 'a',
      attrs: `${attribute === 'aria-label' ? '' : 'aria-label="Name"'} ${attribute}="${first}"`,
    });
    const steps = [await told(fixture, as)];
    for (const value of [next, null, first]) {
      if (value === null) control.removeAttribute(attribute);
      else control.setAttribute(attribute, value);
      // Without any name an engine takes what it finds.
      if (value !== null || as !== 'name') steps.push(await told(fixture, as));
    }
    return steps;
  },
}));

const besideStates: readonly Row[] = [
  {
    title: 'aria-invalid of the page stays while the value is right, wrong and right again',
    kinds: [...TYPED, 'select'],
    see: async (fixture) => {
      const control = fixture.form({ value: 'a', attrs: 'required aria-label="Name" aria-invalid="true"' });
      const steps = [await told(fixture, 'invalid')];
      for (const value of ['', 'a']) {
        fixture.write(value);
        control.checkValidity();
        steps.push(await told(fixture, 'invalid'));
      }
      return steps;
    },
  },
  {
    title: 'aria-required of the page beside required',
    kinds: TYPED,
    see: async (fixture) => {
      const control = fixture.form({ attrs: 'required aria-label="Name" aria-required="true"' });
      const steps = [await told(fixture, 'required')];
      control.removeAttribute('aria-required');
      steps.push(await told(fixture, 'required'));
      control.required = false;
      steps.push(await told(fixture, 'required'));
      return steps;
    },
  },
];

/** WebKit's driver tells names alone. */
export const ARIA: readonly Row[] = isWebKit
  ? asWritten.filter(({ title }) => title.startsWith('aria-label'))
  : [...asWritten, ...besideStates];
