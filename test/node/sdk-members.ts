/** Members of the types for authors, with the tags of their docblocks. */
import { parseAst } from 'vite';

export type Tag = 'observed' | 'amocrm' | 'kommo';

/** A member, or a type of its own. */
export interface Member {
  /** The interface, and the members that lead down to it: `ObservedAppData.current_view`. */
  readonly of: string;
  readonly name: string;
  /** What is there in one brand alone, or what no documentation names. */
  readonly tag: Tag | undefined;
  /** The rest of the docblock. */
  readonly says: string;
}

/** An interface. */
export interface Shape {
  readonly name: string;
  readonly bases: readonly string[];
  readonly members: readonly Member[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const TAG = /@(observed|amocrm|kommo)\b\s*/;

/** The docblock that ends where a node begins. */
function docAt(text: string, start: number): { tag: Tag | undefined; says: string } {
  const before = text.slice(0, start).trimEnd();
  const block = before.endsWith('*/') ? before.slice(before.lastIndexOf('/**') + 3, -2) : '';
  const plain = block
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { tag: TAG.exec(plain)?.[1] as Tag | undefined, says: plain.replace(TAG, '') };
}

const nameOf = (key: unknown): string => String((key as Node)['name'] ?? (key as Node)['value']);
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** Members below a node, those of literal types within them too. */
function* membersOf(node: Node, of: string, text: string): Generator<Member> {
  for (const value of Object.values(node).flat()) {
    if (!isNode(value)) continue;
    const isMember = /^TS(Property|Method)Signature$/.test(value.type);
    if (isMember) yield { of, name: nameOf(value['key']), ...docAt(text, value.start) };
    yield* membersOf(value, isMember ? `${of}.${nameOf(value['key'])}` : of, text);
  }
}

/** Interfaces, types and variables that a file declares; a type's and a variable's only member is what it is. */
export function shapesOf(text: string, isDeclaration: boolean): Shape[] {
  const tree = parseAst(text, { lang: isDeclaration ? 'dts' : 'ts' }) as unknown as { body: Node[] };
  return tree.body.flatMap((statement): Shape[] => {
    const node = (statement['declaration'] as Node | null) ?? statement;
    const doc = docAt(text, statement.start);
    if (node.type === 'TSInterfaceDeclaration') {
      const name = nameOf(node['id']);
      const bases = (node['extends'] as Node[]).map(({ expression }) => nameOf(expression));
      return [{ name, bases, members: [...membersOf(node['body'] as Node, name, text)] }];
    }
    if (node.type === 'TSTypeAliasDeclaration') {
      const type = node['typeAnnotation'] as Node;
      const name = nameOf(node['id']);
      return [{ name, bases: [], members: [{ of: name, name: text.slice(type.start, type.end), ...doc }] }];
    }
    if (node.type !== 'VariableDeclaration') return [];
    const [{ id }] = node['declarations'] as [{ id: Node }];
    const name = nameOf(id);
    return [{ name, bases: [], members: [{ of: 'window', name, ...doc }] }];
  });
}
