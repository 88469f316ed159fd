/** Markup as a plain tree, so that two pieces are compared as a browser sees them. */
import { parseFragment, type DefaultTreeAdapterTypes as Dom } from 'parse5';

/** `['li', {class: 'a b', id: '1'}, 'text', ['b', {}]]`: classes sorted, attributes by name. */
export type Tree = string | [tag: string, attributes: Record<string, string>, ...children: Tree[]];

function attributesOf(node: Dom.Element): Record<string, string> {
  const pairs = node.attrs.map(({ prefix, name, value }) => {
    const printed = name === 'class' ? classesOf(value) : value;
    return [prefix ? `${prefix}:${name}` : name, printed] as const;
  });
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function classesOf(value: string): string {
  return [...new Set(value.split(/\s+/).filter(Boolean))].sort().join(' ');
}

function treeOf(node: Dom.ChildNode): Tree[] {
  if ('value' in node) return [node.value];
  if ('data' in node) return [`<!--${node.data}-->`];
  if (!('attrs' in node)) return [];
  return [[node.tagName, attributesOf(node), ...node.childNodes.flatMap(treeOf)]];
}

/** The nodes of a piece of markup. */
export function parse(markup: string): Tree[] {
  return parseFragment(markup).childNodes.flatMap(treeOf);
}

/** The same tree without what a text can legally change: texts and the values of attributes. */
export function shape(tree: readonly Tree[]): unknown[] {
  return tree
    .filter((node) => typeof node !== 'string')
    .map(([tag, attributes, ...children]) => [tag, Object.keys(attributes), ...shape(children as Tree[])]);
}
