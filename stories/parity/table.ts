/** The stories of the Parity pages, from the states that twin and element are compared in. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmoButton } from '../../src/controls/button/element.js';
import type { AmoSelect } from '../../src/controls/select/element.js';
import { states, type Case } from '../../test/data/states.js';
import { parityExceptions } from '../../test/data/parity-exceptions.js';
import { inLang } from '../support/texts.js';
import { element, enliven, native } from './faces.js';

type Control = keyof typeof states;

const TEXTS = {
  en: {
    state: 'State',
    native: 'Native markup',
    element: 'Element',
    exceptions: 'Exceptions',
    theme: 'Theme',
    reason: 'Why they differ',
    both: 'both',
    none: 'None: the two are the same in every state.',
    live: 'Both are alive: hover, press, open, use the keyboard. But for the exceptions they differ in no pixel.',
  },
  ru: {
    state: 'Состояние',
    native: 'Родная разметка',
    element: 'Элемент',
    exceptions: 'Исключения',
    theme: 'Тема',
    reason: 'Почему отличаются',
    both: 'обе',
    none: 'Нет: во всех состояниях они одинаковы.',
    live: 'Обе стороны живые: мышь, клавиатура, списки. Кроме исключений они не отличаются ни одной точкой.',
  },
};

/** States that need nobody's pointer or keyboard. */
const STATIC = new Set(['loading', 'saved', 'disabled']);
const named = (control: Control, wanted: (one: Case) => boolean): [string, Case][] =>
  Object.entries(states[control]).filter(([, one]) => wanted(one));
const atRest = ({ steps = [] }: Case): boolean => steps.every((step) => STATIC.has(step));
const opened = ({ steps = [] }: Case): boolean => steps.length === 1 && steps[0] === 'open';

const cells = (...contents: unknown[]): unknown => contents.map((content) => html`<td>${content}</td>`);
const head = (...titles: string[]): TemplateResult =>
  html`<tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr>`;

function pair(name: string, one: Case, lang: string): TemplateResult {
  // A label that is wider than its column would lie on the other face.
  const className = name.startsWith('long') ? 'parity-clipped' : '';
  return html`<tr class=${className}><th scope="row">${name}</th>${cells(native(one, lang), element(one, name))}</tr>`;
}

function faces(rows: readonly [string, Case][], lang: string): TemplateResult {
  const t = inLang(TEXTS, lang);
  enliven(lang);
  return html`<table class="parity">
    <thead>${head(t.state, t.native, t.element)}</thead>
    <tbody>${rows.map(([name, one]) => pair(name, one, lang))}</tbody>
  </table>`;
}

function exceptions(control: Control, lang: string): TemplateResult {
  const t = inLang(TEXTS, lang);
  const own = parityExceptions.filter((row) => row.control === control);
  const rows = own.map(
    ({ state, theme, reason }) => html`<tr><td>${state}</td><td>${theme ?? t.both}</td><td>${reason}</td></tr>`,
  );
  return html`<h2 class="story-heading parity-heading">${t.exceptions}</h2>
    ${own.length ? nothing : html`<p>${t.none}</p>`}
    <table class="parity-exceptions" ?hidden=${!own.length}>
      <thead>${head(t.state, t.theme, t.reason)}</thead>
      <tbody>${rows}</tbody>
    </table>`;
}

/** Every state that needs no hand, native face and element side by side, and the table of exceptions. */
export function allStates(control: Control): StoryObj {
  return {
    render: (_, { globals }) => html`
      <p class="parity-note">${inLang(TEXTS, globals.lang).live}</p>
      ${faces(named(control, atRest), globals.lang)} ${exceptions(control, globals.lang)}
    `,
  };
}

/** An opened state, chosen in the controls. */
export function openStates(control: Control): StoryObj<{ state: string }> {
  const rows = named(control, opened);
  return {
    tags: ['!autodocs'],
    args: { state: rows[0]![0] },
    argTypes: { state: { control: 'select', options: rows.map(([name]) => name) } },
    parameters: { height: 420 },
    render: ({ state }, { globals }) =>
      faces(
        rows.filter(([name]) => name === state),
        globals.lang,
      ),
    play: async ({ canvasElement }) => {
      canvasElement
        .querySelector<AmoSelect>('amo-select, amo-pipeline-select, amo-checkboxes-dropdown, amo-suggest')
        ?.showPicker();
      canvasElement.querySelector<AmoButton>('amo-button')?.toggleMenu(true);
    },
  };
}
