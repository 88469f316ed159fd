/** Tables in the guides: MDX by itself does not know those of Markdown. */

interface Node {
  readonly type: string;
  readonly value?: string;
  children?: Node[];
}

/** A line of a table: the content of each cell. */
type Line = Node[][];

/** Splits a paragraph at the bars and line ends of its plain text; code and the like stay whole. */
function linesOf({ children = [] }: Node): Line[] {
  const lines: Line[] = [[[]]];
  for (const child of children) {
    if (child.type !== 'text') lines.at(-1)!.at(-1)!.push(child);
    else
      for (const part of child.value!.split(/([|\n])/)) {
        if (part === '\n') lines.push([[]]);
        else if (part === '|') lines.at(-1)!.push([]);
        else if (part.trim()) lines.at(-1)!.at(-1)!.push({ type: 'text', value: part });
      }
  }
  return lines.map((cells) => cells.slice(1, -1)); // a line starts and ends with a bar
}

function tableOf(paragraph: Node): Node {
  const [head, , ...body] = linesOf(paragraph);
  const cell = (children: Node[]): Node => ({ type: 'tableCell', children });
  const row = (cells: Line): Node => ({ type: 'tableRow', children: cells.map(cell) });
  return { type: 'table', children: [head!, ...body].map(row) };
}

function isTable(node: Node): boolean {
  const [first] = node.children ?? [];
  if (node.type !== 'paragraph' || first?.type !== 'text' || !first.value!.startsWith('|')) return false;
  return node.children!.some(({ value }) => value && /\|\s*-{3,}/.test(value));
}

/** A plugin of remark. */
export function markdownTables() {
  return (tree: Node): void => {
    tree.children = tree.children!.map((node) => (isTable(node) ? tableOf(node) : node));
  };
}
