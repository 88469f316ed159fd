/** Rows about radios of one name: who is in a group, who is chosen, who is asked for, waiting for nothing. */
import type { Row } from '../compare.js';
import type { Control } from '../../support/controls.js';
import { steps as each } from './looks.js';
import type { Outcome, Fixture } from '../../support/fixture.js';

/** Options with ids: `a*` is checked, `a!` required, `a-` disabled; `a@m` has the name m, `a#f` belongs to the form f. */
function radios(fixture: Fixture, words: string): string {
  return words
    .split(' ')
    .map((word) => {
      const [, id, flags] = /^(\w+)(.*)$/.exec(word)!;
      const name = /@(\w*)/.exec(flags!)?.[1] ?? 'n';
      const form = /#(\w+)/.exec(flags!)?.[1];
      const has = (flag: string, attribute: string) => (flags!.includes(flag) ? ` ${attribute}` : '');
      const attrs = `id="${id}" value="${id}" ${name && `name="${name}"`}${form ? ` form="${form}"` : ''}`;
      return fixture.markup({ attrs: attrs + has('*', 'checked') + has('!', 'required') + has('-', 'disabled') });
    })
    .join('');
}

const inForm = (fixture: Fixture, words: string): void => fixture.put(`<form>${radios(fixture, words)}</form>`);
const get = (root: ParentNode, id: string): Control => root.querySelector<Control>(`#${id}`)!;
const all = (root: ParentNode, tag: string): Control[] => [...root.querySelectorAll<Control>(tag)];

/** Of every option whether it is chosen and valid, and what the forms hold. */
function look(fixture: Fixture, root: ParentNode = fixture.box): Outcome {
  const forms = [...root.querySelectorAll('form')].map((form) => fixture.data(form));
  return [
    forms,
    all(root, fixture.tag).map(
      ({ id, checked, validity }) => `${id} ${checked ? 'chosen' : ''} ${validity.valid ? '' : 'missing'}`,
    ),
  ];
}

const steps = (fixture: Fixture, ...actions: Array<() => void>): Outcome => each(() => look(fixture), ...actions);

type Scene = (fixture: Fixture) => Outcome;
const row = (title: string, see: Scene): Row<Outcome> => ({ title: `group: ${title}`, kinds: ['radio'], see });

const choosing: Array<Row<Outcome>> = [
  row('one is chosen', (fixture) => {
    inForm(fixture, 'a b* c');
    const [a, b, c] = all(fixture.box, fixture.tag);
    return steps(
      fixture,
      () => (a!.checked = true),
      () => c!.click(),
      () => (c!.checked = false),
      () => (b!.checked = true),
      () => b!.form!.reset(),
    );
  }),
  row('the last of several that are marked', (fixture) => (inForm(fixture, 'a* b* c'), look(fixture))),
  row('marked by attribute, one after the other', (fixture) => {
    inForm(fixture, 'a b c');
    return steps(
      fixture,
      () => get(fixture.box, 'a').setAttribute('checked', ''),
      () => get(fixture.box, 'c').setAttribute('checked', ''),
      () => get(fixture.box, 'c').removeAttribute('checked'),
    );
  }),
  row('reset, whichever was chosen', (fixture) => {
    inForm(fixture, 'a b* c');
    const [a, b, c] = all(fixture.box, fixture.tag);
    const reset = () => a!.form!.reset();
    return steps(
      fixture,
      () => (a!.checked = true),
      reset,
      () => (c!.checked = true),
      reset,
      () => (b!.checked = false),
      reset,
    );
  }),
  row('without a name each is for itself', (fixture) => {
    inForm(fixture, 'a@ b@ c@*');
    return steps(
      fixture,
      () => (get(fixture.box, 'a').checked = true),
      () => get(fixture.box, 'b').click(),
    );
  }),
  row('names differ by case', (fixture) => {
    inForm(fixture, 'a@n b@N c@n');
    return steps(fixture, ...['a', 'b', 'c'].map((id) => () => (get(fixture.box, id).checked = true)));
  }),
  row('a prevented click goes back to the one before', (fixture) => {
    inForm(fixture, 'a* b! c');
    fixture.box.addEventListener('click', (event) => event.preventDefault());
    return steps(
      fixture,
      () => get(fixture.box, 'b').click(),
      () => get(fixture.box, 'a').click(),
      () => (get(fixture.box, 'a').checked = false),
      () => get(fixture.box, 'c').click(),
    );
  }),
  row('what a listener sees of the others', (fixture) => {
    inForm(fixture, 'a* b c');
    const seen: Outcome[] = [];
    for (const type of ['click', 'input', 'change'])
      fixture.box.addEventListener(type, (event) => seen.push([type, (event.target as Element).id, look(fixture)]));
    get(fixture.box, 'b').click();
    get(fixture.box, 'b').click();
    get(fixture.box, 'c').click();
    return seen;
  }),
];

const moving: Array<Row<Outcome>> = [
  row('renamed', (fixture) => {
    inForm(fixture, 'a* b@m* c');
    const b = get(fixture.box, 'b');
    return steps(
      fixture,
      () => (b.name = 'n'),
      () => (get(fixture.box, 'c').checked = true),
      () => (b.name = 'm'),
      () => (b.checked = true),
      () => b.removeAttribute('name'),
    );
  }),
  row('moved to another form', (fixture) => {
    fixture.put(`<form id="f">${radios(fixture, 'a* b')}</form><form id="g">${radios(fixture, 'c* d!')}</form>`);
    const [f, g] = [fixture.find('#f'), fixture.find('#g')];
    const [a, c] = [get(fixture.box, 'a'), get(fixture.box, 'c')];
    return steps(
      fixture,
      () => g.append(a),
      () => f.append(c),
      () => (get(fixture.box, 'b').checked = true),
      () => f.append(a),
    );
  }),
  row('out of every form and back', (fixture) => {
    fixture.put(`<form>${radios(fixture, 'a* b!')}</form><p></p>${radios(fixture, 'c*')}`);
    const a = get(fixture.box, 'a');
    return steps(
      fixture,
      () => fixture.find('p').append(a),
      () => a.remove(),
      () => (get(fixture.box, 'b').checked = true),
      () => fixture.find('form').prepend(a),
      () => (a.checked = true),
    );
  }),
  row('by form="id"', (fixture) => {
    fixture.put(
      `<form id="f">${radios(fixture, 'a*')}</form><form id="g">${radios(fixture, 'b#f c*')}</form>${radios(fixture, 'd#g*')}`,
    );
    const b = get(fixture.box, 'b');
    return steps(
      fixture,
      () => (b.checked = true),
      () => b.setAttribute('form', 'g'),
      () => b.removeAttribute('form'),
      () => b.setAttribute('form', 'none'),
      () => (b.checked = true),
    );
  }),
  row('two groups of one name in two roots', (fixture) => {
    inForm(fixture, 'a* b');
    const roots = [1, 2].map(() => {
      const host = document.createElement('div');
      fixture.box.append(host);
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = radios(fixture, 'c d*!');
      return root;
    });
    const see = () => [look(fixture), ...roots.map((root) => look(fixture, root))];
    const [one, two] = roots as [ShadowRoot, ShadowRoot];
    const actions = [
      () => (get(one, 'c').checked = true),
      () => get(fixture.box, 'b').click(),
      () => two.append(get(one, 'd')),
      () => (get(two, 'c').checked = true),
    ];
    return each(see, ...actions);
  }),
  row('in a form that is not on the page', (fixture) => {
    const host = document.createElement('div');
    host.innerHTML = `<form>${radios(fixture, 'a* b! c')}</form>`;
    fixture.put('');
    get(host, 'b').checked = true;
    fixture.box.append(host);
    return look(fixture);
  }),
  row('taken away with its form, used there, put back', (fixture) => {
    inForm(fixture, 'a* b! c');
    const form = fixture.find<HTMLFormElement>('form');
    const [a, b] = all(fixture.box, fixture.tag);
    form.remove();
    b!.checked = true;
    const away = [look(fixture, form), a!.checked, fixture.data(form)];
    fixture.box.append(form);
    return [away, look(fixture)];
  }),
  row('chosen here, moved to where another is chosen, and back', (fixture) => {
    fixture.put(`<form id="f">${radios(fixture, 'a b*')}</form><form id="g">${radios(fixture, 'c* d')}</form>`);
    const [f, g] = [fixture.find('#f'), fixture.find('#g')];
    const [b, c] = [get(fixture.box, 'b'), get(fixture.box, 'c')];
    return steps(
      fixture,
      () => g.prepend(b),
      () => (c.checked = true),
      () => f.prepend(c),
      () => f.append(b),
      () => (b.checked = true),
      () => (f as HTMLFormElement).reset(),
      () => (g as HTMLFormElement).reset(),
    );
  }),
  row('the form goes away from around them, and comes back', (fixture) => {
    fixture.put(`<form id="f">${radios(fixture, 'a* b')}</form>${radios(fixture, 'c!')}`);
    const form = fixture.find<HTMLFormElement>('#f');
    const children = [...form.children];
    return steps(
      fixture,
      () => form.replaceWith(...children),
      () => (get(fixture.box, 'c').checked = true),
      () => (form.append(...children), fixture.box.append(form)),
      () => (get(fixture.box, 'b').checked = true),
    );
  }),
  row('the form of form="id" goes, comes, and gets another id', (fixture) => {
    fixture.put(`<form id="f">${radios(fixture, 'a*')}</form>${radios(fixture, 'b#f c#f! d*')}`);
    const form = fixture.find<HTMLFormElement>('#f');
    return steps(
      fixture,
      () => form.remove(),
      () => (get(fixture.box, 'b').checked = true),
      () => fixture.box.prepend(form),
      () => (get(fixture.box, 'c').checked = true),
      () => (form.id = 'g'),
      () => (get(fixture.box, 'd').checked = true),
    );
  }),
  row('in a tree that is not on the page', (fixture) => {
    const host = document.createElement('div');
    fixture.put('');
    const [a, b, c] = ['a', 'b', 'c'].map((id) => Object.assign(fixture.variant.create(), { id, name: 'n' }));
    host.append(a!, b!, c!);
    return each(
      () => look(fixture, host),
      () => (a!.checked = true),
      () => b!.click(),
      () => (c!.required = true),
      () => (b!.checked = false),
      () => (c!.checked = true),
      () => fixture.box.append(host),
      () => (a!.checked = true),
      () => host.remove(),
      () => (c!.checked = true),
    );
  }),
  row('in fragments, one beside the page', (fixture) => {
    inForm(fixture, 'a* b');
    const fragment = document.createDocumentFragment();
    const [c, d] = ['c', 'd'].map((id) => Object.assign(fixture.variant.create(), { id, name: 'n' }));
    fragment.append(c!, d!);
    const see = () => [look(fixture), [c, d].map((one) => one!.checked)];
    return each(
      see,
      () => (c!.checked = true),
      () => (d!.checked = true),
      () => fixture.find('form').append(fragment),
      () => (c!.checked = true),
    );
  }),
  row('removed', (fixture) => {
    inForm(fixture, 'a* b! c!');
    return steps(
      fixture,
      () => get(fixture.box, 'a').remove(),
      () => get(fixture.box, 'b').remove(),
      () => get(fixture.box, 'c').remove(),
    );
  }),
  row('cloned', (fixture) => {
    inForm(fixture, 'a b*');
    const clone = get(fixture.box, 'b').cloneNode() as Control;
    clone.id = 'c';
    return steps(
      fixture,
      () => fixture.find('form').append(clone),
      () => (get(fixture.box, 'a').checked = true),
    );
  }),
];

const asking: Array<Row<Outcome>> = [
  row('required of one is asked of all', (fixture) => {
    inForm(fixture, 'a b! c d@m');
    const [a, b, c] = all(fixture.box, fixture.tag);
    return steps(
      fixture,
      () => (a!.checked = true),
      () => (a!.checked = false),
      () => c!.click(),
      () => a!.form!.reset(),
      () => (b!.required = false),
      () => (c!.required = true),
      () => c!.remove(),
    );
  }),
  row('required of one without a name is asked of nobody', (fixture) => {
    inForm(fixture, 'a!@ b!@');
    const [a] = all(fixture.box, fixture.tag);
    return steps(
      fixture,
      () => (a!.name = 'n'),
      () => a!.removeAttribute('name'),
      () => a!.click(),
    );
  }),
  row('required of a disabled one', (fixture) => {
    inForm(fixture, 'a b!- c');
    return steps(
      fixture,
      () => (get(fixture.box, 'b').disabled = false),
      () => (get(fixture.box, 'b').disabled = true),
      () => (get(fixture.box, 'c').checked = true),
    );
  }),
  row('satisfied by a disabled one', (fixture) => {
    inForm(fixture, 'a! b*- c');
    const form = fixture.find<HTMLFormElement>('form');
    return [look(fixture), form.checkValidity(), (get(fixture.box, 'b').remove(), look(fixture)), form.checkValidity()];
  }),
  row('the form asks once for each', (fixture) => {
    inForm(fixture, 'a b! c');
    const heard: string[] = [];
    fixture.box.addEventListener(
      'invalid',
      (event) => (heard.push((event.target as Element).id), event.preventDefault()),
      true,
    );
    const form = fixture.find<HTMLFormElement>('form');
    return [form.checkValidity(), form.reportValidity(), heard];
  }),
  row('a message of the author is of one alone', (fixture) => {
    inForm(fixture, 'a! b');
    const [a, b] = all(fixture.box, fixture.tag);
    return steps(
      fixture,
      () => b!.setCustomValidity('No'),
      () => (a!.checked = true),
      () => b!.setCustomValidity(''),
    );
  }),
  row('a moved one brings its question along', (fixture) => {
    fixture.put(`<form id="f">${radios(fixture, 'a! b')}</form><form id="g">${radios(fixture, 'c d')}</form>`);
    return steps(
      fixture,
      () => fixture.find('#g').append(get(fixture.box, 'a')),
      () => (get(fixture.box, 'c').checked = true),
      () => fixture.find('#f').append(get(fixture.box, 'c')),
    );
  }),
];

export const RADIO: ReadonlyArray<Row<Outcome>> = [...choosing, ...moving, ...asking];
