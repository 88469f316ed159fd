/** Rows of the form contract that wait for nothing: all is asked for in the turn that made it. */
import type { Row } from '../compare.js';
import { FIELDS, type Control, type KindName } from '../../support/controls.js';
import { all, steps } from './looks.js';
import { CONSTRAINTS } from './constraints.js';
import type { Outcome, Stage } from '../../support/fixture.js';

const TEXTS: readonly KindName[] = ['input', 'textarea'];
/** What needs no options. */
const PLAIN: readonly KindName[] = ['input', 'textarea', 'checkbox', 'switcher', 'radio', 'file', 'button'];

const entries: Array<Row<Outcome>> = [
  {
    title: 'innerHTML: value, FormData, validity',
    see: (stage) => (stage.form({ value: 'b', attrs: 'required' }), all(stage)),
  },
  { title: 'innerHTML without a value', see: (stage) => (stage.form({ attrs: 'required' }), all(stage)) },
  {
    title: 'the value property',
    see: (stage) => {
      stage.form({ value: 'a' });
      return steps(
        () => all(stage),
        () => stage.write('b'),
        () => stage.write(''),
        () => stage.write('a'),
      );
    },
  },
  {
    title: 'the value attribute is the default, until the value was set',
    kinds: ['input'],
    see: (stage) => {
      const control = stage.form({ value: 'a' });
      const write = (value: string) => () => control.setAttribute('value', value);
      return steps(
        () => all(stage),
        write('b'),
        () => (control.value = 'c'),
        write('d'),
        () => control.form!.reset(),
        write('e'),
      );
    },
  },
  {
    title: 'defaultValue is the value, until it was set',
    kinds: TEXTS,
    see: (stage) => {
      const control = stage.form({ value: 'a' }) as Control & { defaultValue: string };
      const write = (value: string) => () => (control.defaultValue = value);
      const look = () => [all(stage), control.defaultValue];
      return steps(
        look,
        write('b'),
        () => (control.value = 'c'),
        write('d'),
        () => control.form!.reset(),
        write('e'),
        write(''),
      );
    },
  },
  {
    title: 'defaultValue is the attribute',
    kinds: ['input'],
    see: (stage) => {
      const control = stage.form({ value: 'a' }) as Control & { defaultValue: string };
      control.defaultValue = 'b';
      const first = [control.value, control.getAttribute('value'), stage.data()];
      control.value = 'c';
      return [first, control.defaultValue, control.value];
    },
  },
  {
    title: 'null, numbers and objects as value',
    kinds: TEXTS,
    see: (stage) => {
      const control = stage.form({ value: 'a' });
      return [null, 0, 7, true, { toString: () => 'o' }].map(
        (value) => ((control.value = value as string), [control.value, stage.data()]),
      );
    },
  },
  {
    title: 'name: none, empty, given, changed',
    see: (stage) => {
      const control = stage.form({ value: 'a' });
      const elements = () => Object.keys(control.form!.elements).length;
      return steps(
        () => [stage.data(), control.name, elements()],
        () => (control.name = 'm'),
        () => control.removeAttribute('name'),
        () => control.setAttribute('name', ''),
        () => control.setAttribute('name', 'a b'),
      );
    },
  },
  {
    title: 'several controls of one name keep their order',
    see: (stage) => {
      const one = (value: string) => stage.markup({ value });
      stage.put(`<form>${one('a')}<input name="n" value="z">${one('b')}</form>`);
      const found = stage.find<HTMLFormElement>('form').elements.namedItem('n') as RadioNodeList;
      return [stage.data(), found.length];
    },
  },
  {
    title: 'disabled by attribute and by property',
    see: (stage) => {
      const control = stage.form({ value: 'a', attrs: 'disabled' });
      const look = () => [all(stage), control.disabled, control.hasAttribute('disabled'), state(stage)];
      return steps(
        look,
        () => (control.disabled = false),
        () => control.setAttribute('disabled', 'false'),
        () => control.removeAttribute('disabled'),
        () => (control.disabled = true),
      );
    },
  },
  {
    title: 'readonly stays in FormData',
    kinds: TEXTS,
    see: (stage) => {
      const control = stage.form({ value: '', attrs: 'readonly required' }) as Control & { readOnly: boolean };
      return steps(
        () => [all(stage), control.readOnly],
        () => (control.readOnly = false),
        () => (control.readOnly = true),
      );
    },
  },
  {
    title: 'created by script, used before it is on the page',
    kinds: PLAIN,
    see: (stage) => {
      stage.put('<form></form>');
      const control = stage.face.create();
      control.name = 'n';
      stage.write('a', control);
      control.setCustomValidity('No');
      const before = [stage.read(control), control.validity.valid, control.checkValidity(), control.form === null];
      stage.find('form').append(control);
      return [before, all(stage, control)];
    },
  },
  {
    title: 'markup that is not on the page takes part in its form',
    see: (stage) => {
      const box = document.createElement('div');
      box.innerHTML = `<form>${stage.markup({ value: 'b', attrs: 'name="n"' })}</form>`;
      const form = box.firstElementChild as HTMLFormElement;
      return [form.elements.length, stage.data(form)];
    },
  },
  {
    title: 'written to before it is on the page, as markup',
    see: (stage) => {
      const box = document.createElement('div');
      box.innerHTML = `<form>${stage.markup({ value: 'a' })}</form>`;
      const control = box.querySelector<Control>('[name=n]')!;
      stage.write('b', control);
      control.disabled = stage.kind === 'input';
      stage.put('');
      stage.box.append(...box.childNodes);
      return [all(stage), control.disabled];
    },
  },
  {
    title: 'options added by script count in the same turn',
    kinds: ['select'],
    see: (stage) => {
      stage.put(`<form><${stage.tag} name="n"></${stage.tag}></form>`);
      const look = () => all(stage);
      const add = (value: string) => () => stage.control().append(new Option(value.toUpperCase(), value));
      return steps(look, add('a'), add('b'));
    },
  },
  {
    title: 'an option added by script can be chosen in the same turn',
    kinds: ['select', 'multiselect'],
    see: (stage) => {
      const multiple = stage.kind === 'multiselect' ? 'multiple' : '';
      const choose = (markup: string) => {
        stage.put(`<form>${markup}</form>`);
        stage.control().append(new Option('C', 'c'));
        stage.write('c');
        return all(stage);
      };
      const of = (children: string) => choose(`<${stage.tag} name="n" ${multiple}>${children}</${stage.tag}>`);
      return [of(''), of('<option value="a">A</option>')];
    },
  },
  {
    title: 'a choice without options has no entry',
    kinds: ['select'],
    see: (stage) => {
      stage.put(`<form><${stage.tag} name="n"></${stage.tag}></form>`);
      return stage.data();
    },
  },
  {
    title: 'a clone has the default value',
    see: (stage) => {
      stage.form({ value: 'b' }).after(document.createElement('p'));
      stage.find('p').append(stage.control().cloneNode(true));
      return [
        stage.data(),
        Array.from(stage.find<HTMLFormElement>('form').elements, (element) => stage.read(element as Control)),
      ];
    },
  },
  {
    title: 'a clone has the current value',
    kinds: ['input', 'textarea', 'checkbox', 'switcher'],
    see: (stage) => {
      stage.form({ value: '' });
      stage.write('b');
      stage.find('form').append(stage.control().cloneNode(true));
      return stage.data();
    },
  },
];

/** Disabled, as CSS and as the inner control have it. */
function state(stage: Stage): Outcome {
  const control = stage.control();
  return {
    host: [control.matches(':disabled'), control.matches(':enabled')],
    inner: stage.face.isOff(control),
  };
}

const fieldsets: Array<Row<Outcome>> = [
  {
    title: 'a disabled fieldset drops the values and really disables the control',
    see: (stage) => {
      const control = stage.form({ value: 'a', attrs: 'required' }, (markup) => `<fieldset>${markup}</fieldset>`);
      const fieldset = stage.find<HTMLFieldSetElement>('fieldset');
      const look = () => [all(stage), state(stage), control.disabled, control.hasAttribute('disabled')];
      return steps(
        look,
        () => (fieldset.disabled = true),
        () => (fieldset.disabled = false),
        () => fieldset.setAttribute('disabled', ''),
      );
    },
  },
  {
    title: 'disabled set while the fieldset is disabled survives',
    see: (stage) => {
      const control = stage.form({ value: 'a' }, (markup) => `<fieldset disabled>${markup}</fieldset>`);
      const fieldset = stage.find<HTMLFieldSetElement>('fieldset');
      const look = () => [stage.data(), state(stage), control.disabled];
      return steps(
        look,
        () => (control.disabled = true),
        () => (fieldset.disabled = false),
        () => (fieldset.disabled = true),
        () => (control.disabled = false),
        () => (fieldset.disabled = false),
      );
    },
  },
  {
    title: 'nested fieldsets',
    see: (stage) => {
      const control = stage.form(
        { value: 'a' },
        (markup) => `<fieldset id="outer"><fieldset id="inner">${markup}</fieldset></fieldset>`,
      );
      const [outer, inner] = ['#outer', '#inner'].map((id) => stage.find<HTMLFieldSetElement>(id)) as [
        HTMLFieldSetElement,
        HTMLFieldSetElement,
      ];
      const look = () => [stage.data(), state(stage), control.disabled];
      return steps(
        look,
        () => (outer.disabled = true),
        () => (inner.disabled = true),
        () => (control.disabled = true),
        () => (outer.disabled = false),
        () => (inner.disabled = false),
        () => (control.disabled = false),
      );
    },
  },
  {
    title: 'the first legend of a disabled fieldset stays enabled',
    see: (stage) => {
      stage.form({ value: 'a' }, (markup) => `<fieldset disabled><legend>${markup}</legend></fieldset>`);
      return [stage.data(), state(stage)];
    },
  },
  {
    title: 'moved into and out of a disabled fieldset',
    see: (stage) => {
      const control = stage.form({ value: 'a' }, (markup) => `<fieldset disabled><i></i></fieldset>${markup}`);
      const form = stage.find('form');
      const look = () => [stage.data(), state(stage), control.disabled];
      return steps(
        look,
        () => stage.find('fieldset').append(control),
        () => form.append(control),
      );
    },
  },
];

const ownership: Array<Row<Outcome>> = [
  {
    title: 'form.elements holds the control itself',
    see: (stage) => {
      const control = stage.form({ value: 'a' }, (markup) => `<fieldset>${markup}</fieldset>`);
      const form = stage.find<HTMLFormElement>('form');
      const { elements } = form;
      return [
        Array.from(elements, (element) => (element === control ? 'control' : element.localName)),
        elements.namedItem('n') === control,
        (form as unknown as { n: unknown }).n === control,
        Array.from(stage.find<HTMLFieldSetElement>('fieldset').elements, (element) => element === control),
        control.form === form,
      ];
    },
  },
  {
    title: 'form="id" names a form elsewhere',
    see: (stage) => {
      stage.put(`<form id="f"></form><form id="g">${stage.markup({ value: 'a', attrs: 'name="n" form="f"' })}</form>`);
      const control = stage.control();
      const [f, g] = [stage.find<HTMLFormElement>('#f'), stage.find<HTMLFormElement>('#g')];
      const look = () => [
        control.form?.id ?? 'none',
        stage.data(f),
        stage.data(g),
        f.elements.length,
        g.elements.length,
      ];
      return steps(
        look,
        () => control.setAttribute('form', 'g'),
        () => control.setAttribute('form', 'x'),
        () => control.removeAttribute('form'),
      );
    },
  },
  {
    title: 'moved to another form, taken out, put back',
    see: (stage) => {
      stage.put(`<form id="f">${stage.markup({ value: 'a' })}</form><form id="g"></form>`);
      const control = stage.control();
      const [f, g] = [stage.find<HTMLFormElement>('#f'), stage.find<HTMLFormElement>('#g')];
      const look = () => [control.form?.id ?? 'none', stage.data(f), stage.data(g), stage.read(control)];
      return steps(
        look,
        () => g.append(control),
        () => control.remove(),
        () => f.prepend(control),
      );
    },
  },
  {
    title: 'reset',
    see: (stage) => {
      const control = stage.form({ value: 'b' });
      const events: string[] = [];
      for (const type of ['input', 'change']) stage.find('form').addEventListener(type, () => events.push(type));
      return [
        steps(
          () => all(stage),
          () => stage.write('a'),
          () => control.form!.reset(),
          () => stage.write(''),
          () => control.form!.reset(),
        ),
        events,
      ];
    },
  },
  {
    title: 'reset without a default',
    kinds: FIELDS,
    see: (stage) => {
      const control = stage.form({ attrs: 'required' });
      return steps(
        () => all(stage),
        () => stage.write('a'),
        () => control.form!.reset(),
      );
    },
  },
];

export const AT_ONCE: ReadonlyArray<Row<Outcome>> = [...entries, ...fieldsets, ...ownership, ...CONSTRAINTS];
