/** The built files, and the rules that a widget's production code is judged by. */
import { readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { filesUnder, ROOT } from '../../../scripts/files.mjs';

export const read = (file: string): string => readFileSync(ROOT + file, 'utf8');

/** Production scripts: what a widget may ship. */
export const productionScripts: readonly string[] = [
  ...filesUnder('dist/prod', '.js'),
  ...filesUnder('dist/amd', '.js'),
];

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** Every node of a syntax tree with its parent. */
function* walk(node: Node, parent?: Node): Generator<readonly [Node, Node | undefined]> {
  yield [node, parent];
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, node);
}

/** `window.APP.x` as `['window', 'APP', 'x']`; a part that is no plain name is `*`. */
function path(node: Node | undefined): string[] {
  if (node?.type === 'Identifier') return [node['name'] as string];
  if (node?.type === 'ThisExpression') return ['this'];
  if (node?.type !== 'MemberExpression') return ['*'];
  const property = node['property'] as Node;
  const plain = `${property.type === 'PrivateIdentifier' ? '#' : ''}${property['name']}`;
  const name = node['computed'] ? text(property) : plain;
  return [...path(node['object'] as Node), name ?? '*'];
}

/** Text of a string or of a template without expressions. */
function text(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  const quasis = node.type === 'TemplateLiteral' ? (node['quasis'] as { value: { cooked: string } }[]) : [];
  return quasis.length === 1 ? quasis[0]!.value.cooked : undefined;
}

const GLOBALS = new Set(['window', 'self', 'globalThis', 'top', 'parent', 'frames']);
/** A path without the global object in front. */
const bare = (names: string[]): string[] => (names.length > 1 && GLOBALS.has(names[0]!) ? bare(names.slice(1)) : names);

const NAMES = new Set([
  'eval',
  'console',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'importScripts',
  'Worker',
  'SharedWorker',
  'Image',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'alert',
  'confirm',
  'prompt',
]);
const CALLS = new Set(['sendBeacon', 'insertAdjacentScript', 'serviceWorker', 'write', 'writeln', 'execScript']);
const PRODUCT = new Set(['APP', 'AMOCRM']);

/** A name that stands for the global of that name: neither a property, a key, nor a name of the module's own. */
function isReference(node: Node, parent: Node | undefined, own: ReadonlySet<string>): boolean {
  if (parent?.type === 'MemberExpression' && parent['property'] === node && !parent['computed']) return false;
  if (parent?.type === 'ExportSpecifier' && parent['exported'] === node && parent['local'] !== node) return false;
  if (
    parent &&
    /^(Property|MethodDefinition|PropertyDefinition)$/.test(parent.type) &&
    parent['key'] === node &&
    !parent['computed']
  )
    return Boolean(parent['shorthand']);
  return !own.has(node['name'] as string);
}

function* ofCall(node: Node): Generator<string> {
  const names = bare(path(node['callee'] as Node));
  const [first] = node['arguments'] as unknown[];
  const last = names.at(-1)!;
  if (names[0] === 'Function' && names.length === 1) yield 'the Function constructor';
  if (/^set(Timeout|Interval)$/.test(names.join('.')) && text(first) !== undefined)
    yield `${last} with code in a string`;
  if (
    /^createElement(NS)?$/.test(last) &&
    (node['arguments'] as unknown[]).some((value) => /^(script|style|link|iframe)$/i.test(text(value) ?? ''))
  )
    yield `an element that is made by ${last}: ${text(first)}`;
  if (/^(querySelector(All)?|getElementsByTagName)$/.test(last) && /^head\b/.test(text(first) ?? ''))
    yield 'a look for head';
  if (names.length > 1 && CALLS.has(last)) yield `a call of ${names.join('.')}`;
}

function* ofNode(node: Node, parent: Node | undefined, own: ReadonlySet<string>): Generator<string> {
  if (node.type === 'Identifier' && NAMES.has(node['name'] as string) && isReference(node, parent, own))
    yield `the name ${node['name']}`;
  if (node.type === 'ImportExpression') yield 'import()';
  if (node.type === 'CallExpression' || node.type === 'NewExpression') yield* ofCall(node);
  if (node.type === 'MemberExpression') {
    const names = bare(path(node));
    if (names.length === 2 && names[0] === 'document' && names[1] === 'head') yield 'document.head';
    if (names.length < path(node).length && NAMES.has(names[0]!) && names.length === 1) yield `the name ${names[0]}`;
  }
  const target =
    node.type === 'AssignmentExpression'
      ? node['left']
      : /^(Update|Unary)Expression$/.test(node.type)
        ? node['argument']
        : undefined;
  const writes = node.type !== 'UnaryExpression' || node['operator'] === 'delete';
  if (writes && isNode(target) && PRODUCT.has(bare(path(target))[0]!)) yield `a write to ${path(target).join('.')}`;
}

/** Names that a module declares itself, in any scope: parameters, variables, functions, classes, imports. */
function declared(tree: Node): Set<string> {
  const names = new Set<string>();
  const add = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') names.add(pattern['name'] as string);
    else
      for (const [node, parent] of walk(pattern))
        if (node.type === 'Identifier' && parent?.['key'] !== node) names.add(node['name'] as string);
  };
  for (const [node] of walk(tree)) {
    if (node.type === 'VariableDeclarator' || node.type.endsWith('Declaration')) add(node['id']);
    for (const param of (node['params'] as unknown[] | undefined) ?? []) add(param);
    if (node.type === 'ImportSpecifier') add(node['local']);
  }
  return names;
}

/** What a script has that production code must not have: one sentence each. */
export function forbidden(code: string): string[] {
  const tree = parseAst(code) as unknown as Node;
  const own = declared(tree);
  return [...walk(tree)].flatMap(([node, parent]) => [...ofNode(node, parent, own)]);
}

/** Every text in a script: strings, and the pieces of templates. */
export function texts(code: string): string[] {
  const nodes = Array.from(walk(parseAst(code) as unknown as Node), ([node]) => node);
  return nodes.flatMap((node) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') return [node['value']];
    return node.type === 'TemplateElement' ? [(node['value'] as { cooked: string }).cooked] : [];
  });
}
