/** Rows about radios of one name: who is in a group, who is chosen, who is asked for, waiting for nothing. */
import type { Row } from '../compare.js';
import type { Control } from '../../support/controls.js';
import { steps as each } from './looks.js';
import type { Outcome, Stage } from '../../support/fixture.js';

/** Options with ids: `a*` is checked, `a!` required, `a-` disabled; `a@m` has the name m, `a#f` belongs to the form f. */
function radios(stage: Stage, words: string): string {
  return words
    .split(' ')
    .map((word) => {
      const [, id, flags] = /^(\w+)(.*)$/.exec(word)!;
      const name = /@(\w*)/.exec(flags!)?.[1] ?? 'n';
      const form = /#(\w+)/.exec(flags!)?.[1];
      const has = (flag: string, attribute: string) => (flags!.includes(flag) ? ` ${attribute}` : '');
      const attrs = `id="${id}" value="${id}" ${name && `name="${name}"`}${form ? ` form="${form}"` : ''}`;
      return stage.markup({ attrs: attrs + has('*', 'checked') + has('!', 'required') + has('-', 'disabled') });
    })
    .join('');
}

const inForm = (stage: Stage, words: string): void => stage.put(`<form>${radios(stage, words)}</form>`);
const get = (root: ParentNode, id: string): Control => root.querySelector<Control>(`#${id}`)!;
const all = (root: ParentNode, tag: string): Control[] => [...root.querySelectorAll<Control>(tag)];

/** Of every option whether it is chosen and valid, and what the forms hold. */
function look(stage: Stage, root: ParentNode = stage.box): Outcome {
  const forms = [...root.querySelectorAll('form')].map((form) => stage.data(form));
  return [
    forms,
    all(root, stage.tag).map(
      ({ id, checked, validity }) => `${id} ${checked ? 'chosen' : ''} ${validity.valid ? '' : 'missing'}`,
    ),
  ];
}

const steps = (stage: Stage, ...actions: Array<() => void>): Outcome => each(() => look(stage), ...actions);

type Scene = (stage: Stage) => Outcome;
const row = (title: string, see: Scene): Row<Outcome> => ({ title: `group: ${title}`, kinds: ['radio'], see });

const choosing: Array<Row<Outcome>> = [
  row('one is chosen', (stage) => {
    inForm(stage, 'a b* c');
    const [a, b, c] = all(stage.box, stage.tag);
    return steps(
      stage,
      () => (a!.checked = true),
      () => c!.click(),
      () => (c!.checked = false),
      () => (b!.checked = true),
      () => b!.form!.reset(),
    );
  }),
  row('the last of several that are marked', (stage) => (inForm(stage, 'a* b* c'), look(stage))),
  row('marked by attribute, one after the other', (stage) => {
    inForm(stage, 'a b c');
    return steps(
      stage,
      () => get(stage.box, 'a').setAttribute('checked', ''),
      () => get(stage.box, 'c').setAttribute('checked', ''),
      () => get(stage.box, 'c').removeAttribute('checked'),
    );
  }),
  row('reset, whichever was chosen', (stage) => {
    inForm(stage, 'a b* c');
    const [a, b, c] = all(stage.box, stage.tag);
    const reset = () => a!.form!.reset();
    return steps(
      stage,
      () => (a!.checked = true),
      reset,
      () => (c!.checked = true),
      reset,
      () => (b!.checked = false),
      reset,
    );
  }),
  row('without a name each is for itself', (stage) => {
    inForm(stage, 'a@ b@ c@*');
    return steps(
      stage,
      () => (get(stage.box, 'a').checked = true),
      () => get(stage.box, 'b').click(),
    );
  }),
  row('names differ by case', (stage) => {
    inForm(stage, 'a@n b@N c@n');
    return steps(stage, ...['a', 'b', 'c'].map((id) => () => (get(stage.box, id).checked = true)));
  }),
  row('a prevented click goes back to the one before', (stage) => {
    inForm(stage, 'a* b! c');
    stage.box.addEventListener('click', (event) => event.preventDefault());
    return steps(
      stage,
      () => get(stage.box, 'b').click(),
      () => get(stage.box, 'a').click(),
      () => (get(stage.box, 'a').checked = false),
      () => get(stage.box, 'c').click(),
    );
  }),
  row('what a listener sees of the others', (stage) => {
    inForm(stage, 'a* b c');
    const seen: Outcome[] = [];
    for (const type of ['click', 'input', 'change'])
      stage.box.addEventListener(type, (event) => seen.push([type, (event.target as Element).id, look(stage)]));
    get(stage.box, 'b').click();
    get(stage.box, 'b').click();
    get(stage.box, 'c').click();
    return seen;
  }),
];

const moving: Array<Row<Outcome>> = [
  row('renamed', (stage) => {
    inForm(stage, 'a* b@m* c');
    const b = get(stage.box, 'b');
    return steps(
      stage,
      () => (b.name = 'n'),
      () => (get(stage.box, 'c').checked = true),
      () => (b.name = 'm'),
      () => (b.checked = true),
      () => b.removeAttribute('name'),
    );
  }),
  row('moved to another form', (stage) => {
    stage.put(`<form id="f">${radios(stage, 'a* b')}</form><form id="g">${radios(stage, 'c* d!')}</form>`);
    const [f, g] = [stage.find('#f'), stage.find('#g')];
    const [a, c] = [get(stage.box, 'a'), get(stage.box, 'c')];
    return steps(
      stage,
      () => g.append(a),
      () => f.append(c),
      () => (get(stage.box, 'b').checked = true),
      () => f.append(a),
    );
  }),
  row('out of every form and back', (stage) => {
    stage.put(`<form>${radios(stage, 'a* b!')}</form><p></p>${radios(stage, 'c*')}`);
    const a = get(stage.box, 'a');
    return steps(
      stage,
      () => stage.find('p').append(a),
      () => a.remove(),
      () => (get(stage.box, 'b').checked = true),
      () => stage.find('form').prepend(a),
      () => (a.checked = true),
    );
  }),
  row('by form="id"', (stage) => {
    stage.put(
      `<form id="f">${radios(stage, 'a*')}</form><form id="g">${radios(stage, 'b#f c*')}</form>${radios(stage, 'd#g*')}`,
    );
    const b = get(stage.box, 'b');
    return steps(
      stage,
      () => (b.checked = true),
      () => b.setAttribute('form', 'g'),
      () => b.removeAttribute('form'),
      () => b.setAttribute('form', 'none'),
      () => (b.checked = true),
    );
  }),
  row('two groups of one name in two roots', (stage) => {
    inForm(stage, 'a* b');
    const roots = [1, 2].map(() => {
      const host = document.createElement('div');
      stage.box.append(host);
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = radios(stage, 'c d*!');
      return root;
    });
    const see = () => [look(stage), ...roots.map((root) => look(stage, root))];
    const [one, two] = roots as [ShadowRoot, ShadowRoot];
    const actions = [
      () => (get(one, 'c').checked = true),
      () => get(stage.box, 'b').click(),
      () => two.append(get(one, 'd')),
      () => (get(two, 'c').checked = true),
    ];
    return each(see, ...actions);
  }),
  row('in a form that is not on the page', (stage) => {
    const host = document.createElement('div');
    host.innerHTML = `<form>${radios(stage, 'a* b! c')}</form>`;
    stage.put('');
    get(host, 'b').checked = true;
    stage.box.append(host);
    return look(stage);
  }),
  row('taken away with its form, used there, put back', (stage) => {
    inForm(stage, 'a* b! c');
    const form = stage.find<HTMLFormElement>('form');
    const [a, b] = all(stage.box, stage.tag);
    form.remove();
    b!.checked = true;
    const away = [look(stage, form), a!.checked, stage.data(form)];
    stage.box.append(form);
    return [away, look(stage)];
  }),
  row('chosen here, moved to where another is chosen, and back', (stage) => {
    stage.put(`<form id="f">${radios(stage, 'a b*')}</form><form id="g">${radios(stage, 'c* d')}</form>`);
    const [f, g] = [stage.find('#f'), stage.find('#g')];
    const [b, c] = [get(stage.box, 'b'), get(stage.box, 'c')];
    return steps(
      stage,
      () => g.prepend(b),
      () => (c.checked = true),
      () => f.prepend(c),
      () => f.append(b),
      () => (b.checked = true),
      () => (f as HTMLFormElement).reset(),
      () => (g as HTMLFormElement).reset(),
    );
  }),
  row('the form goes away from around them, and comes back', (stage) => {
    stage.put(`<form id="f">${radios(stage, 'a* b')}</form>${radios(stage, 'c!')}`);
    const form = stage.find<HTMLFormElement>('#f');
    const children = [...form.children];
    return steps(
      stage,
      () => form.replaceWith(...children),
      () => (get(stage.box, 'c').checked = true),
      () => (form.append(...children), stage.box.append(form)),
      () => (get(stage.box, 'b').checked = true),
    );
  }),
  row('the form of form="id" goes, comes, and gets another id', (stage) => {
    stage.put(`<form id="f">${radios(stage, 'a*')}</form>${radios(stage, 'b#f c#f! d*')}`);
    const form = stage.find<HTMLFormElement>('#f');
    return steps(
      stage,
      () => form.remove(),
      () => (get(stage.box, 'b').checked = true),
      () => stage.box.prepend(form),
      () => (get(stage.box, 'c').checked = true),
      () => (form.id = 'g'),
      () => (get(stage.box, 'd').checked = true),
    );
  }),
  row('in a tree that is not on the page', (stage) => {
    const host = document.createElement('div');
    stage.put('');
    const [a, b, c] = ['a', 'b', 'c'].map((id) => Object.assign(stage.face.create(), { id, name: 'n' }));
    host.append(a!, b!, c!);
    return each(
      () => look(stage, host),
      () => (a!.checked = true),
      () => b!.click(),
      () => (c!.required = true),
      () => (b!.checked = false),
      () => (c!.checked = true),
      () => stage.box.append(host),
      () => (a!.checked = true),
      () => host.remove(),
      () => (c!.checked = true),
    );
  }),
  row('in fragments, one beside the page', (stage) => {
    inForm(stage, 'a* b');
    const fragment = document.createDocumentFragment();
    const [c, d] = ['c', 'd'].map((id) => Object.assign(stage.face.create(), { id, name: 'n' }));
    fragment.append(c!, d!);
    const see = () => [look(stage), [c, d].map((one) => one!.checked)];
    return each(
      see,
      () => (c!.checked = true),
      () => (d!.checked = true),
      () => stage.find('form').append(fragment),
      () => (c!.checked = true),
    );
  }),
  row('removed', (stage) => {
    inForm(stage, 'a* b! c!');
    return steps(
      stage,
      () => get(stage.box, 'a').remove(),
      () => get(stage.box, 'b').remove(),
      () => get(stage.box, 'c').remove(),
    );
  }),
  row('cloned', (stage) => {
    inForm(stage, 'a b*');
    const clone = get(stage.box, 'b').cloneNode() as Control;
    clone.id = 'c';
    return steps(
      stage,
      () => stage.find('form').append(clone),
      () => (get(stage.box, 'a').checked = true),
    );
  }),
];

const asking: Array<Row<Outcome>> = [
  row('required of one is asked of all', (stage) => {
    inForm(stage, 'a b! c d@m');
    const [a, b, c] = all(stage.box, stage.tag);
    return steps(
      stage,
      () => (a!.checked = true),
      () => (a!.checked = false),
      () => c!.click(),
      () => a!.form!.reset(),
      () => (b!.required = false),
      () => (c!.required = true),
      () => c!.remove(),
    );
  }),
  row('required of a disabled one', (stage) => {
    inForm(stage, 'a b!- c');
    return steps(
      stage,
      () => (get(stage.box, 'b').disabled = false),
      () => (get(stage.box, 'b').disabled = true),
      () => (get(stage.box, 'c').checked = true),
    );
  }),
  row('satisfied by a disabled one', (stage) => {
    inForm(stage, 'a! b*- c');
    const form = stage.find<HTMLFormElement>('form');
    return [look(stage), form.checkValidity(), (get(stage.box, 'b').remove(), look(stage)), form.checkValidity()];
  }),
  row('the form asks once for each', (stage) => {
    inForm(stage, 'a b! c');
    const heard: string[] = [];
    stage.box.addEventListener(
      'invalid',
      (event) => (heard.push((event.target as Element).id), event.preventDefault()),
      true,
    );
    const form = stage.find<HTMLFormElement>('form');
    return [form.checkValidity(), form.reportValidity(), heard];
  }),
  row('a message of the author is of one alone', (stage) => {
    inForm(stage, 'a! b');
    const [a, b] = all(stage.box, stage.tag);
    return steps(
      stage,
      () => b!.setCustomValidity('No'),
      () => (a!.checked = true),
      () => b!.setCustomValidity(''),
    );
  }),
  row('a moved one brings its question along', (stage) => {
    stage.put(`<form id="f">${radios(stage, 'a! b')}</form><form id="g">${radios(stage, 'c d')}</form>`);
    return steps(
      stage,
      () => stage.find('#g').append(get(stage.box, 'a')),
      () => (get(stage.box, 'c').checked = true),
      () => stage.find('#f').append(get(stage.box, 'c')),
    );
  }),
];

export const RADIO: ReadonlyArray<Row<Outcome>> = [...choosing, ...moving, ...asking];
