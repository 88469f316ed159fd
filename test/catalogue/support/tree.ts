/**
 * The accessibility tree of a story as text, as the browser hands it to assistive technology: a line for each node with
 * its role, name, value, states and description. Boxes without a name are left out, and so are texts that are the name
 * of what they are in. `UPDATE=1` writes the kept trees anew: read what changed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright';
import { filesUnder, ROOT } from '../../../scripts/files.mjs';
import { foreign, NATIVE } from './axe.js';

const FOLDER = 'test/catalogue/trees';

/** Names of the kept trees: the ids of their stories. */
export const keptTrees = (): string[] =>
  filesUnder(FOLDER, '.txt').map((file) => file.slice(FOLDER.length + 1, -'.txt'.length));

/** The kept tree of a story; with `UPDATE=1` it is first made what the tree is now. */
export function keptTree(id: string, now: string): string {
  const file = `${ROOT}${FOLDER}/${id}.txt`;
  if (process.env['UPDATE'] === '1') {
    mkdirSync(`${ROOT}${FOLDER}`, { recursive: true });
    writeFileSync(file, now);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : 'There is no kept tree. UPDATE=1 npm test -- catalogue\n';
}

interface Value {
  readonly value?: unknown;
  readonly relatedNodes?: readonly { readonly backendDOMNodeId: number }[];
}
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly value?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

/** Not part of the text: the product's own markup, and prose that a table of the tests prints. */
const OUT = `${NATIVE}, .parity-exceptions`;
/** Boxes, which stand in the text if something names them; those of a table are named by what is in them. */
const BOXES = ['generic', 'LabelText', 'paragraph'];
const TABLES = ['table', 'rowgroup', 'row', 'cell'];
/** Nodes that say nothing that another one does not say. */
const SILENT = ['InlineTextBox', 'LineBreak', 'ListMarker', 'Legend'];
/** Roles whose name or value is their text. */
const WORDED = [
  ...['button', 'option', 'menuitem', 'menuitemcheckbox', 'link', 'heading', 'columnheader', 'rowheader'],
  ...['textbox', 'searchbox', 'spinbutton', 'combobox'],
];
/** States that stand in the text by their name while they hold. */
const FLAGS = [
  'disabled',
  'required',
  'readonly',
  'invalid',
  'multiselectable',
  'modal',
  'busy',
  'selected',
  'focused',
];
const RELATIONS = { activedescendant: 'active', controls: 'controls', errormessage: 'error' };

const isOn = (value: unknown): boolean => value === true || value === 'true';
const quote = (value: unknown): string => JSON.stringify(String(value).replace(/\s+/g, ' ').trim());

/** The nodes of one document. */
class Tree {
  readonly #nodes: ReadonlyMap<string, AxNode>;
  readonly #byElement: ReadonlyMap<number | undefined, AxNode>;
  readonly #root: AxNode;
  /** Lines of the frames, by their element. */
  readonly #frames = new Map<number | undefined, readonly string[]>();

  constructor(nodes: readonly AxNode[]) {
    this.#nodes = new Map(nodes.map((node) => [node.nodeId, node]));
    this.#byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
    this.#root = nodes.find((node) => !node.parentId)!;
  }

  get frames(): number[] {
    const frames = Array.from(this.#nodes.values()).filter(({ role }) => role?.value === 'Iframe');
    return frames.map(({ backendDOMNodeId }) => backendDOMNodeId!);
  }

  fill(frame: number, lines: readonly string[]): void {
    this.#frames.set(frame, lines);
  }

  get lines(): readonly string[] {
    return this.#below(this.#root, false);
  }

  #below({ childIds = [], backendDOMNodeId }: AxNode, isWorded: boolean): readonly string[] {
    const frame = this.#frames.get(backendDOMNodeId);
    return frame ?? childIds.flatMap((id) => this.#of(this.#nodes.get(id), isWorded));
  }

  #of(node: AxNode | undefined, isWorded: boolean): readonly string[] {
    const role = String(node?.role?.value);
    if (!node || SILENT.includes(role)) return [];
    const isBox = TABLES.includes(role) || (BOXES.includes(role) && !node.name?.value);
    if (node.ignored || isBox) return this.#below(node, isWorded);
    if (role === 'StaticText') return isWorded ? [] : [`text ${quote(node.name?.value)}`];
    return [this.#line(node, role), ...this.#below(node, WORDED.includes(role)).map((line) => `  ${line}`)];
  }

  #line({ name, value, description, properties = [] }: AxNode, role: string): string {
    const found = new Map(properties.map((property) => [property.name, property.value]));
    const words = [role];
    if (name?.value) words.push(quote(name.value));
    if (value && value.value !== '') words.push(`= ${quote(value.value)}`);
    const checked = found.get('checked') ?? found.get('pressed');
    if (checked) words.push(checked.value === 'mixed' ? 'mixed' : isOn(checked.value) ? 'checked' : 'unchecked');
    const expanded = found.get('expanded');
    if (expanded) words.push(isOn(expanded.value) ? 'expanded' : 'collapsed');
    words.push(...FLAGS.filter((flag) => isOn(found.get(flag)?.value)));
    for (const [relation, word] of Object.entries(RELATIONS)) words.push(...this.#related(word, found.get(relation)));
    if (description?.value) words.push(`described ${quote(description.value)}`);
    return words.join(' ');
  }

  #related(word: string, value: Value | undefined): string[] {
    return (value?.relatedNodes ?? []).map(({ backendDOMNodeId }) => {
      const node = this.#byElement.get(backendDOMNodeId);
      return `${word} ${String(node?.role?.value)} ${quote(node?.name?.value ?? '')}`;
    });
  }
}

async function linesOf(cdp: CDPSession, frameId?: string): Promise<readonly string[]> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree', frameId ? { frameId } : {});
  const tree = new Tree(nodes);
  for (const backendNodeId of tree.frames) {
    const { node } = await cdp.send('DOM.describeNode', { backendNodeId, pierce: true });
    const url = node.contentDocument?.documentURL ?? '';
    tree.fill(backendNodeId, foreign(url) ? [] : await linesOf(cdp, node.frameId));
  }
  return tree.lines;
}

/** Takes what is not looked at out of the tree, or puts it back. */
const hide = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate(
    ([selector, on]) => {
      for (const element of document.querySelectorAll(selector)) element.ariaHidden = on ? 'true' : null;
    },
    [OUT, hidden] as const,
  );

/** The tree of the story and of its frames, but for a frame that shows native markup as a whole. */
export async function treeOf(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  await hide(page, true);
  try {
    return `${(await linesOf(cdp)).join('\n')}\n`;
  } finally {
    await hide(page, false);
    await cdp.detach();
  }
}
