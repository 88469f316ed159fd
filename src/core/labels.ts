import { internals, type AmoElement } from './amo-element.js';

/** An element whose inner control is named by the labels of its host. */
type Labelled = AmoElement & { readonly labels: NodeList };

interface Named {
  readonly host: Labelled;
  readonly field: HTMLElement;
}

/** Element references cross from a shadow root to the page in every current engine; older ones get the label's text. */
const REFERENCES = 'ariaLabelledByElements' in Element.prototype;
/** Attributes of the host that name or describe the control. */
const NAMING = ['aria-label', 'aria-labelledby', 'aria-describedby', 'title'];
/** Fields that were given a name, which they may lose again. */
const named = new WeakSet<HTMLElement>();
let waiting: Named[] = [];

/**
 * Names a control after its labels once the page stands: one pass for all controls that were connected together, because
 * asking each for its labels walks the document each time.
 */
export function nameLater(host: Labelled, field: HTMLElement): void {
  if (waiting.push({ host, field }) === 1) queueMicrotask(nameAll);
}

function nameAll(): void {
  const list = waiting;
  waiting = [];
  const fors = new Map<Node, Set<string>>();
  for (const { host, field } of list) {
    if (!host.isConnected) continue;
    if (named.has(field) || isNamed(host) || host.closest('label') || (host.id && forIds(host.getRootNode() as ParentNode & Node, fors).has(host.id)))
      refreshName(host, field);
  }
}

/** The ids that labels of a root point at. */
function forIds(root: ParentNode & Node, known: Map<Node, Set<string>>): Set<string> {
  let ids = known.get(root);
  if (!ids) {
    ids = new Set(Array.from(root.querySelectorAll('label'), (label) => label.htmlFor));
    known.set(root, ids);
  }
  return ids;
}

function isNamed(host: Element): boolean {
  return NAMING.some((attribute) => host.hasAttribute(attribute));
}

/** Gives the inner control the name and the description that the page gives its host. */
export function refreshName(host: Labelled, field: HTMLElement): void {
  const given = byIds(host, 'aria-labelledby');
  const own = given.length ? '' : (host.getAttribute('aria-label') ?? '');
  const labels = given.length || own ? given : Array.from(host[internals].labels as NodeListOf<HTMLElement>);
  const described = byIds(host, 'aria-describedby');
  if (!own && !labels.length && !described.length && !host.title && !named.has(field)) return;
  named.add(field);
  // A label around the control would bring the control's own value into its name, so its words are copied.
  const copied = !REFERENCES || labels.some((label) => label.contains(host));
  write(field, 'aria-label', copied ? labels.map((label) => labelText(label, host)).join(' ') : own);
  write(field, 'title', host.title);
  if (!REFERENCES) return write(field, 'aria-description', described.map((node) => labelText(node, host)).join(' '));
  field.ariaLabelledByElements = copied || !labels.length ? null : labels;
  field.ariaDescribedByElements = described.length ? described : null;
}

function byIds(host: Element, attribute: string): HTMLElement[] {
  const ids = host.getAttribute(attribute);
  if (!ids) return [];
  const root = host.getRootNode() as Document | ShadowRoot;
  return ids.split(/\s+/).flatMap((id) => (id && root.getElementById?.(id)) || []);
}

function write(field: Element, attribute: string, value: string): void {
  if (value) field.setAttribute(attribute, value);
  else field.removeAttribute(attribute);
}

/** Text of a label without what stands inside the control itself. */
function labelText(label: Node, host: Element): string {
  if (label === host) return '';
  if (label.nodeType === Node.TEXT_NODE) return label.nodeValue ?? '';
  return Array.from(label.childNodes, (child) => labelText(child, host)).join('').replace(/\s+/g, ' ').trim();
}
