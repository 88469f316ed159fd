/** Rows of the form contract that wait for nothing: all is asked for in the turn that made it. */
import type { Row } from '../compare.js';
import { FIELDS, type Control, type KindName } from '../../support/controls.js';
import { all, steps } from './looks.js';
import { CONSTRAINTS } from './constraints.js';
import type { Outcome, Fixture } from '../../support/fixture.js';

const TEXTS: readonly KindName[] = ['input', 'textarea'];
/** What needs no options. */
const PLAIN: readonly KindName[] = ['input', 'textarea', 'checkbox', 'switcher', 'radio', 'file', 'button'];

const entries: Array<Row<Outcome>> = [
  {
    title: 'innerHTML: value, FormData, validity',
    see: (fixture) => (fixture.form({ value: 'b', attrs: 'required' }), all(fixture)),
  },
  { title: 'innerHTML without a value', see: (fixture) => (fixture.form({ attrs: 'required' }), all(fixture)) },
  {
    title: 'the value property',
    see: (fixture) => {
      fixture.form({ value: 'a' });
      return steps(
        () => all(fixture),
        () => fixture.write('b'),
        () => fixture.write(''),
        () => fixture.write('a'),
      );
    },
  },
  {
    title: 'the value attribute is the default, until the value was set',
    kinds: ['input'],
    see: (fixture) => {
      const control = fixture.form({ value: 'a' });
      const write = (value: string) => () => control.setAttribute('value', value);
      return steps(
        () => all(fixture),
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
    see: (fixture) => {
      const control = fixture.form({ value: 'a' }) as Control & { defaultValue: string };
      const write = (value: string) => () => (control.defaultValue = value);
      const look = () => [all(fixture), control.defaultValue];
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
    see: (fixture) => {
      const control = fixture.form({ value: 'a' }) as Control & { defaultValue: string };
      control.defaultValue = 'b';
      const first = [control.value, control.getAttribute('value'), fixture.data()];
      control.value = 'c';
      return [first, control.defaultValue, control.value];
    },
  },
  {
    title: 'null, numbers and objects as value',
    kinds: TEXTS,
    see: (fixture) => {
      const control = fixture.form({ value: 'a' });
      return [null, 0, 7, true, { toString: () => 'o' }].map(
        (value) => ((control.value = value as string), [control.value, fixture.data()]),
      );
    },
  },
  {
    title: 'name: none, empty, given, changed',
    see: (fixture) => {
      const control = fixture.form({ value: 'a' });
      const elements = () => Object.keys(control.form!.elements).length;
      return steps(
        () => [fixture.data(), control.name, elements()],
        () => (control.name = 'm'),
        () => control.removeAttribute('name'),
        () => control.setAttribute('name', ''),
        () => control.setAttribute('name', 'a b'),
      );
    },
  },
  {
    title: 'several controls of one name keep their order',
    see: (fixture) => {
      const one = (value: string) => fixture.markup({ value });
      fixture.put(`<form>${one('a')}<input name="n" value="z">${one('b')}</form>`);
      const found = fixture.find<HTMLFormElement>('form').elements.namedItem('n') as RadioNodeList;
      return [fixture.data(), found.length];
    },
  },
  {
    title: 'disabled by attribute and by property',
    see: (fixture) => {
      const control = fixture.form({ value: 'a', attrs: 'disabled' });
      const look = () => [all(fixture), control.disabled, control.hasAttribute('disabled'), state(fixture)];
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
    see: (fixture) => {
      const control = fixture.form({ value: '', attrs: 'readonly required' }) as Control & { readOnly: boolean };
      return steps(
        () => [all(fixture), control.readOnly],
        () => (control.readOnly = false),
        () => (control.readOnly = true),
      );
    },
  },
  {
    title: 'created by script, used before it is on the page',
    kinds: PLAIN,
    see: (fixture) => {
      fixture.put('<form></form>');
      const control = fixture.variant.create();
      control.name = 'n';
      fixture.write('a', control);
      control.setCustomValidity('No');
      const before = [fixture.read(control), control.validity.valid, control.checkValidity(), control.form === null];
      fixture.find('form').append(control);
      return [before, all(fixture, control)];
    },
  },
  {
    title: 'markup that is not on the page takes part in its form',
    see: (fixture) => {
      const box = document.createElement('div');
      box.innerHTML = `<form>${fixture.markup({ value: 'b', attrs: 'name="n"' })}</form>`;
      const form = box.firstElementChild as HTMLFormElement;
      return [form.elements.length, fixture.data(form)];
    },
  },
  {
    title: 'written to before it is on the page, as markup',
    see: (fixture) => {
      const box = document.createElement('div');
      box.innerHTML = `<form>${fixture.markup({ value: 'a' })}</form>`;
      const control = box.querySelector<Control>('[name=n]')!;
      fixture.write('b', control);
      control.disabled = fixture.kind === 'input';
      fixture.put('');
      fixture.box.append(...box.childNodes);
      return [all(fixture), control.disabled];
    },
  },
  {
    title: 'options added by script count in the same turn',
    kinds: ['select'],
    see: (fixture) => {
      fixture.put(`<form><${fixture.tag} name="n"></${fixture.tag}></form>`);
      const look = () => all(fixture);
      const add = (value: string) => () => fixture.control().append(new Option(value.toUpperCase(), value));
      return steps(look, add('a'), add('b'));
    },
  },
  {
    title: 'an option added by script can be chosen in the same turn',
    kinds: ['select', 'multiselect'],
    see: (fixture) => {
      const multiple = fixture.kind === 'multiselect' ? 'multiple' : '';
      const choose = (markup: string) => {
        fixture.put(`<form>${markup}</form>`);
        fixture.control().append(new Option('C', 'c'));
        fixture.write('c');
        return all(fixture);
      };
      const of = (children: string) => choose(`<${fixture.tag} name="n" ${multiple}>${children}</${fixture.tag}>`);
      return [of(''), of('<option value="a">A</option>')];
    },
  },
  {
    title: 'a choice without options has no entry',
    kinds: ['select'],
    see: (fixture) => {
      fixture.put(`<form><${fixture.tag} name="n"></${fixture.tag}></form>`);
      return fixture.data();
    },
  },
  {
    title: 'a clone has the default value',
    see: (fixture) => {
      fixture.form({ value: 'b' }).after(document.createElement('p'));
      fixture.find('p').append(fixture.control().cloneNode(true));
      return [
        fixture.data(),
        Array.from(fixture.find<HTMLFormElement>('form').elements, (element) => fixture.read(element as Control)),
      ];
    },
  },
  {
    title: 'a clone has the current value',
    kinds: ['input', 'textarea', 'checkbox', 'switcher'],
    see: (fixture) => {
      fixture.form({ value: '' });
      fixture.write('b');
      fixture.find('form').append(fixture.control().cloneNode(true));
      return fixture.data();
    },
  },
];

/** Disabled, as CSS and as the inner control have it. */
function state(fixture: Fixture): Outcome {
  const control = fixture.control();
  return {
    host: [control.matches(':disabled'), control.matches(':enabled')],
    inner: fixture.variant.isOff(control),
  };
}

const fieldsets: Array<Row<Outcome>> = [
  {
    title: 'a disabled fieldset drops the values and really disables the control',
    see: (fixture) => {
      const control = fixture.form({ value: 'a', attrs: 'required' }, (markup) => `<fieldset>${markup}</fieldset>`);
      const fieldset = fixture.find<HTMLFieldSetElement>('fieldset');
      const look = () => [all(fixture), state(fixture), control.disabled, control.hasAttribute('disabled')];
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
    see: (fixture) => {
      const control = fixture.form({ value: 'a' }, (markup) => `<fieldset disabled>${markup}</fieldset>`);
      const fieldset = fixture.find<HTMLFieldSetElement>('fieldset');
      const look = () => [fixture.data(), state(fixture), control.disabled];
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
    see: (fixture) => {
      const control = fixture.form(
        { value: 'a' },
        (markup) => `<fieldset id="outer"><fieldset id="inner">${markup}</fieldset></fieldset>`,
      );
      const [outer, inner] = ['#outer', '#inner'].map((id) => fixture.find<HTMLFieldSetElement>(id)) as [
        HTMLFieldSetElement,
        HTMLFieldSetElement,
      ];
      const look = () => [fixture.data(), state(fixture), control.disabled];
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
    see: (fixture) => {
      fixture.form({ value: 'a' }, (markup) => `<fieldset disabled><legend>${markup}</legend></fieldset>`);
      return [fixture.data(), state(fixture)];
    },
  },
  {
    title: 'moved into and out of a disabled fieldset',
    see: (fixture) => {
      const control = fixture.form({ value: 'a' }, (markup) => `<fieldset disabled><i></i></fieldset>${markup}`);
      const form = fixture.find('form');
      const look = () => [fixture.data(), state(fixture), control.disabled];
      return steps(
        look,
        () => fixture.find('fieldset').append(control),
        () => form.append(control),
      );
    },
  },
];

const ownership: Array<Row<Outcome>> = [
  {
    title: 'form.elements holds the control itself',
    see: (fixture) => {
      const control = fixture.form({ value: 'a' }, (markup) => `<fieldset>${markup}</fieldset>`);
      const form = fixture.find<HTMLFormElement>('form');
      const { elements } = form;
      return [
        Array.from(elements, (element) => (element === control ? 'control' : element.localName)),
        elements.namedItem('n') === control,
        (form as unknown as { n: unknown }).n === control,
        Array.from(fixture.find<HTMLFieldSetElement>('fieldset').elements, (element) => element === control),
        control.form === form,
      ];
    },
  },
  {
    title: 'form="id" names a form elsewhere',
    see: (fixture) => {
      fixture.put(
        `<form id="f"></form><form id="g">${fixture.markup({ value: 'a', attrs: 'name="n" form="f"' })}</form>`,
      );
      const control = fixture.control();
      const [f, g] = [fixture.find<HTMLFormElement>('#f'), fixture.find<HTMLFormElement>('#g')];
      const look = () => [
        control.form?.id ?? 'none',
        fixture.data(f),
        fixture.data(g),
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
    see: (fixture) => {
      fixture.put(`<form id="f">${fixture.markup({ value: 'a' })}</form><form id="g"></form>`);
      const control = fixture.control();
      const [f, g] = [fixture.find<HTMLFormElement>('#f'), fixture.find<HTMLFormElement>('#g')];
      const look = () => [control.form?.id ?? 'none', fixture.data(f), fixture.data(g), fixture.read(control)];
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
    see: (fixture) => {
      const control = fixture.form({ value: 'b' });
      const events: string[] = [];
      for (const type of ['input', 'change']) fixture.find('form').addEventListener(type, () => events.push(type));
      return [
        steps(
          () => all(fixture),
          () => fixture.write('a'),
          () => control.form!.reset(),
          () => fixture.write(''),
          () => control.form!.reset(),
        ),
        events,
      ];
    },
  },
  {
    title: 'reset without a default',
    kinds: FIELDS,
    see: (fixture) => {
      const control = fixture.form({ attrs: 'required' });
      return steps(
        () => all(fixture),
        () => fixture.write('a'),
        () => control.form!.reset(),
      );
    },
  },
];

export const AT_ONCE: ReadonlyArray<Row<Outcome>> = [...entries, ...fieldsets, ...ownership, ...CONSTRAINTS];
