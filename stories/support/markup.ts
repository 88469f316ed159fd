/** How the args of a story are written: as a twig call, as HTML, as Lit. Each text works as it stands. */
import { rows, type Contract, type ParamValues, type Row } from '../../src/contract/contract.js';
import { HOST } from './args.js';
import { contractOf } from './contracts.js';
import { cssText } from './css-text.js';
import { fitsTwig, literal, SCRIPT, TWIG } from './literal.js';

/** A tab of the source panel. */
export interface MarkupText {
  readonly id: string;
  readonly title: string;
  readonly language: 'text' | 'html' | 'tsx' | 'css' | 'json';
  readonly code: string;
  /** Parameters that this way of writing has no place for, and what to do instead; one sentence each. */
  readonly notes: readonly string[];
}

type Given = readonly (readonly [row: Row, value: unknown])[];

/** Parameters that change anything: given, and not what they are without being given. */
function given(contract: Contract, params: ParamValues): Given {
  return rows(contract).flatMap((row): Given => {
    const value = params[row.name];
    const isDefault =
      value === row.default || (value === '' && row.default === '') || (row.type === 'number' && value === '');
    const isEmptyList = row.type === 'list' && Array.isArray(value) && !value.length;
    return value == null || isDefault || isEmptyList ? [] : [[row, value]];
  });
}

const names = (list: Given): string => list.map(([{ name }]) => `\`${name}\``).join(', ');

function twig(contract: Contract, list: Given): MarkupText {
  const own = list.filter(([row]) => row.face === 'element');
  const params = list.filter(([row]) => row.face !== 'element');
  const backslash = params.filter(([, value]) => !fitsTwig(value));
  const lines = params.map(([row, value]) => {
    const text = fitsTwig(value) ? literal(value, TWIG, '  ') : row.name;
    return `  ${row.name}: ${text}`;
  });
  const args = lines.length ? `, {\n${lines.join(',\n')}\n}` : '';
  const notes = [
    own.length && `The element alone has ${names(own)}: set it on the element after the template was inserted.`,
    backslash.length &&
      `A twig text cannot hold every backslash: give ${names(backslash)} in the data of the template.`,
  ];
  const code = `{{ include_control('${contract.name}'${args}) }}`;
  return { id: 'twig', title: 'twig', language: 'text', code, notes: notes.filter((note) => note || '') as string[] };
}

/** An attribute, `''` for one by presence; undefined when the parameter has no attribute. */
function attribute(row: Row, value: unknown): readonly [name: string, value: string] | undefined {
  const onHost = row.name in HOST;
  const name = onHost ? HOST[row.name]! : row.attribute;
  if (!name) return undefined;
  if (row.type === 'boolean') return value ? [name, ''] : undefined;
  if (row.type === 'map' && onHost) return [name, cssText(value)];
  return [name, row.type === 'list' || row.type === 'map' ? JSON.stringify(value) : String(value)];
}

function quoted(value: string): string {
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return text.includes('"') ? `'${text.replaceAll("'", '&#39;')}'` : `"${text}"`;
}

/** An element's start and end, its attributes in lines of their own where one line would be long. */
function element(tagName: string, attributes: readonly string[], indent: string): string {
  const line = `${indent}<${[tagName, ...attributes].join(' ')}></${tagName}>`;
  if (line.length <= 100) return line;
  return `${indent}<${tagName}\n${attributes.map((text) => `${indent}  ${text}`).join('\n')}\n${indent}></${tagName}>`;
}

/** Parameters of the template that an element has no place for. */
function lost(list: Given): string[] {
  const rest = list.filter(([row]) => row.face === 'native' && !(row.name in HOST));
  return rest.length ? [`Parameters of the template only: ${names(rest)}.`] : [];
}

function html(contract: Contract, tagName: string, list: Given): MarkupText {
  const attributes = list.flatMap(([row, value]) => {
    const pair = attribute(row, value);
    return pair ? [pair[1] === '' && row.type === 'boolean' ? pair[0] : `${pair[0]}=${quoted(pair[1])}`] : [];
  });
  return { id: 'html', title: 'HTML', language: 'html', code: element(tagName, attributes, ''), notes: lost(list) };
}

const inTemplate = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

function lit(contract: Contract, tagName: string, list: Given): MarkupText {
  const constants: string[] = [];
  const attributes = list.flatMap(([row, value]) => {
    if ((row.type === 'list' || row.type === 'map') && row.property) {
      constants.push(`const ${row.property} = ${literal(value, SCRIPT)};`);
      return [`.${row.property}=\${${row.property}}`];
    }
    const pair = attribute(row, value);
    return pair
      ? [pair[1] === '' && row.type === 'boolean' ? pair[0] : `${pair[0]}=${inTemplate(quoted(pair[1]))}`]
      : [];
  });
  const code = [
    "import { html, render } from 'lit';",
    `import 'amo-elements/define/${contract.name.replaceAll('_', '-')}';`,
    '',
    ...constants.flatMap((line) => [line, '']),
    'render(html`',
    element(tagName, attributes, '  '),
    '`, document.body);',
  ];
  return { id: 'lit', title: 'Lit', language: 'tsx', code: code.join('\n'), notes: lost(list) };
}

/** The three ways of writing a control with parameters. */
export function markupOf(component: string, params: ParamValues): readonly MarkupText[] {
  const contract = contractOf(component);
  const list = given(contract, params);
  return [twig(contract, list), html(contract, component, list), lit(contract, component, list)];
}
