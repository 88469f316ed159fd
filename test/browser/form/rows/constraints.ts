/** Rows of the form contract about constraints and the page around, waiting for nothing. */
import type { Row } from '../compare.js';
import { FIELDS } from '../../support/controls.js';
import { all, steps, validity } from './looks.js';
import type { Outcome } from '../../support/fixture.js';

const constraints: Array<Row<Outcome>> = [
  {
    title: 'required in markup',
    kinds: FIELDS,
    see: (stage) => {
      const control = stage.form({ value: '', attrs: 'required' });
      const look = () => [all(stage), control.form!.checkValidity(), control.checkValidity(), control.required];
      return steps(
        look,
        () => stage.write('a'),
        () => stage.write(''),
      );
    },
  },
  {
    title: 'required set by script later',
    kinds: FIELDS,
    see: (stage) => {
      const control = stage.form({ value: '' });
      const look = () => [all(stage), control.form!.checkValidity(), control.required];
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
    see: (stage) => {
      const control = stage.form({ value: 'a' });
      const look = () => [validity(control), control.validationMessage, control.form!.checkValidity()];
      return steps(
        look,
        () => control.setCustomValidity('Not that'),
        () => stage.write('b'),
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
    see: (stage) => {
      const control = stage.form({ value: '', attrs: 'required' });
      const look = () => [validity(control), control.validationMessage === 'Not that'];
      return steps(
        look,
        () => control.setCustomValidity('Not that'),
        () => stage.write('a'),
        () => control.setCustomValidity(''),
        () => stage.write(''),
      );
    },
  },
  {
    title: 'checkValidity and reportValidity fire invalid',
    see: (stage) => {
      const control = stage.form({ value: 'a' });
      const heard: Outcome[] = [];
      stage.find('form').addEventListener('invalid', () => heard.push('bubbled'));
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
    see: (stage) => {
      const control = stage.form({ attrs: 'type="button"' });
      control.setCustomValidity('No');
      return [control.willValidate, control.form!.checkValidity()];
    },
  },
  {
    title: 'a barred control matches neither :valid nor :invalid',
    see: (stage) => {
      const control = stage.form({ value: 'a', attrs: 'disabled' });
      return [control.form!.checkValidity(), control.matches(':valid'), control.matches(':invalid')];
    },
  },
  {
    title: 'barred: disabled, by a fieldset, in a datalist',
    see: (stage) => {
      const control = stage.form({ value: 'a' }, (markup) => `<fieldset>${markup}</fieldset><datalist></datalist>`);
      control.setCustomValidity('No');
      const look = () => [
        validity(control),
        control.validationMessage,
        control.checkValidity(),
        control.form!.checkValidity(),
      ];
      const fieldset = stage.find<HTMLFieldSetElement>('fieldset');
      return steps(
        look,
        () => (control.disabled = true),
        () => (control.disabled = false),
        () => (fieldset.disabled = true),
        () => (fieldset.disabled = false),
        () => stage.find('datalist').append(control),
        () => fieldset.append(control),
      );
    },
  },
];

const page: Array<Row<Outcome>> = [
  {
    title: '.labels: label for, wrapping label, both, none',
    see: (stage) => {
      const look = (markup: string): Outcome => {
        stage.put(`<form>${markup}</form>`);
        return Array.from(stage.control().labels, (label) => label.id);
      };
      const control = stage.markup({ attrs: 'name="n" id="c"' });
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
    see: (stage) => {
      stage.form({ attrs: 'id="c"' }, (markup) => `<label for="c">Name</label>${markup}`);
      const look = () => stage.control().labels.length;
      return steps(look, () => (stage.find<HTMLLabelElement>('label').htmlFor = 'x'));
    },
  },
  {
    title: 'focus() and blur()',
    see: (stage) => {
      const control = stage.form({ value: 'a' });
      const look = () => [
        stage.label(document.activeElement),
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
        stage.data(),
      ];
    },
  },
  {
    title: 'focus() on a disabled control',
    see: (stage) => {
      const control = stage.form({ value: 'a' }, (markup) => `<fieldset disabled>${markup}</fieldset>`);
      control.focus();
      const first = stage.label(document.activeElement);
      stage.find<HTMLFieldSetElement>('fieldset').disabled = false;
      control.focus();
      return [first, stage.label(document.activeElement)];
    },
  },
  {
    title: 'disabled while it has the focus, then written to',
    see: (stage) => {
      const control = stage.form({ value: 'a' });
      control.focus();
      control.disabled = true;
      const inner = stage.face.isOff(control);
      stage.write('b');
      return [inner, all(stage), ((control.disabled = false), all(stage))];
    },
  },
];

export const CONSTRAINTS: ReadonlyArray<Row<Outcome>> = [...constraints, ...page];
