/** Rows of the form contract about constraints and the page around, waiting for nothing. */
import type { Row } from '../compare.js';
import { FIELDS } from '../../support/controls.js';
import { all, steps, validity } from './looks.js';
import type { Outcome } from '../../support/fixture.js';

const constraints: Array<Row<Outcome>> = [
  {
    title: 'required in markup',
    kinds: FIELDS,
    see: (fixture) => {
      const control = fixture.form({ value: '', attrs: 'required' });
      const look = () => [all(fixture), control.form!.checkValidity(), control.checkValidity(), control.required];
      return steps(
        look,
        () => fixture.write('a'),
        () => fixture.write(''),
      );
    },
  },
  {
    title: 'required set by script later',
    kinds: FIELDS,
    see: (fixture) => {
      const control = fixture.form({ value: '' });
      const look = () => [all(fixture), control.form!.checkValidity(), control.required];
      return steps(
        look,
        () => (control.required = true),
        () => (control.required = false),
        () => control.setAttribute('required', ''),
        () => control.removeAttribute('required'),
      );
    },
  },
  {
    title: 'setCustomValidity',
    see: (fixture) => {
      const control = fixture.form({ value: 'a' });
      const look = () => [validity(control), control.validationMessage, control.form!.checkValidity()];
      return steps(
        look,
        () => control.setCustomValidity('Not that'),
        () => fixture.write('b'),
        () => (control.disabled = true),
        () => (control.disabled = false),
        () => control.form!.reset(),
        () => control.setCustomValidity(''),
      );
    },
  },
  {
    title: 'a custom message over a missing value',
    kinds: FIELDS,
    see: (fixture) => {
      const control = fixture.form({ value: '', attrs: 'required' });
      const look = () => [validity(control), control.validationMessage === 'Not that'];
      return steps(
        look,
        () => control.setCustomValidity('Not that'),
        () => fixture.write('a'),
        () => control.setCustomValidity(''),
        () => fixture.write(''),
      );
    },
  },
  {
    title: 'checkValidity and reportValidity fire invalid',
    see: (fixture) => {
      const control = fixture.form({ value: 'a' });
      const heard: Outcome[] = [];
      fixture.find('form').addEventListener('invalid', () => heard.push('bubbled'));
      control.addEventListener('invalid', (event) => {
        heard.push([event.target === control, event.bubbles, event.cancelable, event.composed]);
        event.preventDefault();
      });
      const results = [control.checkValidity()];
      control.setCustomValidity('No');
      results.push(
        control.checkValidity(),
        control.reportValidity(),
        control.form!.checkValidity(),
        control.form!.reportValidity(),
      );
      return [results, heard];
    },
  },
  {
    title: 'a button that does not submit is barred from validation',
    kinds: ['button'],
    see: (fixture) => {
      const control = fixture.form({ attrs: 'type="button"' });
      control.setCustomValidity('No');
      return [control.willValidate, control.form!.checkValidity()];
    },
  },
  {
    title: 'a barred control matches neither :valid nor :invalid',
    see: (fixture) => {
      const control = fixture.form({ value: 'a', attrs: 'disabled' });
      return [control.form!.checkValidity(), control.matches(':valid'), control.matches(':invalid')];
    },
  },
  {
    title: 'barred: disabled, by a fieldset, in a datalist',
    see: (fixture) => {
      const control = fixture.form({ value: 'a' }, (markup) => `<fieldset>${markup}</fieldset><datalist></datalist>`);
      control.setCustomValidity('No');
      const look = () => [
        validity(control),
        control.validationMessage,
        control.checkValidity(),
        control.form!.checkValidity(),
      ];
      const fieldset = fixture.find<HTMLFieldSetElement>('fieldset');
      return steps(
        look,
        () => (control.disabled = true),
        () => (control.disabled = false),
        () => (fieldset.disabled = true),
        () => (fieldset.disabled = false),
        () => fixture.find('datalist').append(control),
        () => fieldset.append(control),
      );
    },
  },
];

const page: Array<Row<Outcome>> = [
  {
    title: '.labels: label for, wrapping label, both, none',
    see: (fixture) => {
      const look = (markup: string): Outcome => {
        fixture.put(`<form>${markup}</form>`);
        return Array.from(fixture.control().labels, (label) => label.id);
      };
      const control = fixture.markup({ attrs: 'name="n" id="c"' });
      return [
        look(control),
        look(`<label id="l1" for="c">One</label>${control}`),
        look(`<label id="l2">Two ${control}</label>`),
        look(
          `<label id="l1" for="c">One</label><label id="l2">Two ${control}</label><label id="l3" for="c">Three</label>`,
        ),
        look(`<label id="l1" for="other">One</label>${control}`),
      ];
    },
  },
  {
    title: '.labels after a label came to point elsewhere',
    see: (fixture) => {
      fixture.form({ attrs: 'id="c"' }, (markup) => `<label for="c">Name</label>${markup}`);
      const look = () => fixture.control().labels.length;
      return steps(look, () => (fixture.find<HTMLLabelElement>('label').htmlFor = 'x'));
    },
  },
  {
    title: 'focus() and blur()',
    see: (fixture) => {
      const control = fixture.form({ value: 'a' });
      const look = () => [
        fixture.label(document.activeElement),
        control.matches(':focus'),
        control.matches(':focus-within'),
      ];
      const events: string[] = [];
      for (const type of ['focus', 'blur', 'focusin', 'focusout'])
        control.addEventListener(type, () => events.push(type));
      return [
        steps(
          look,
          () => control.focus(),
          () => control.blur(),
          () => control.focus(),
        ),
        events,
        fixture.data(),
      ];
    },
  },
  {
    title: 'focus() on a disabled control',
    see: (fixture) => {
      const control = fixture.form({ value: 'a' }, (markup) => `<fieldset disabled>${markup}</fieldset>`);
      control.focus();
      const first = fixture.label(document.activeElement);
      fixture.find<HTMLFieldSetElement>('fieldset').disabled = false;
      control.focus();
      return [first, fixture.label(document.activeElement)];
    },
  },
  {
    title: 'disabled while it has the focus, then written to',
    see: (fixture) => {
      const control = fixture.form({ value: 'a' });
      control.focus();
      control.disabled = true;
      const inner = fixture.variant.isOff(control);
      fixture.write('b');
      return [inner, all(fixture), ((control.disabled = false), all(fixture))];
    },
  },
];

export const CONSTRAINTS: ReadonlyArray<Row<Outcome>> = [...constraints, ...page];
