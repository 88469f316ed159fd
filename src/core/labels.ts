import { HtmlElement } from './element/html-element.js';
import { writeAttribute } from './write.js';

/** A control that is to be named. */
export interface Named {
  readonly host: HTMLElement;
  /** What the host is for assistive technology. */
  readonly box: ElementInternals;
  readonly field: HTMLElement;
  /** A text of its own beside the control, which stays in its name when there are labels. */
  readonly words?: HTMLElement | undefined;
  /** Why its value is wrong, for a page that does not say so itself. It may change while the naming waits. */
  why(): string | undefined;
}

/** Element references cross from a shadow root to the page in every current engine; older ones get the label's text. */
const REFERENCES = 'ariaLabelledByElements' in HtmlElement.prototype;
/** What else of the page may belong to a control, as properties name it. */
const POINTING = ['DescribedBy', 'ErrorMessage', 'Details', 'Controls'] as const;
/** Attributes of the host that name or describe the control, or point at what belongs to it. */
export const NAMING = ['title', 'aria-label', 'aria-description', ...['LabelledBy', ...POINTING].map(attributeOf)];
/** Fields that were given a name, which they may lose again. */
const named = new WeakSet<HTMLElement>();
let waiting: Named[] = [];

/**
 * Names a control after its labels once the page stands: one pass for all controls that were connected together. Their labels
 * are found through the page's labels: asking each control for its own walks the document each time, and each list that was
 * asked for slows down every later change of the page.
 */
export function nameLater(control: Named): void {
  if (waiting.push(control) === 1) queueMicrotask(nameAll);
}

function nameAll(): void {
  const list = waiting;
  waiting = [];
  const known = new Map<Node, Labels>();
  for (const control of list) {
    const { host, field } = control;
    if (!host.isConnected) continue;
    const labels = host.id || host.closest('label') ? labelsOf(host, known) : [];
    if (labels.length || isNamed(host) || named.has(field)) refreshName(control, labels);
  }
}

/** The labels of a root, by the control that they point at. */
type Labels = ReadonlyMap<Element | null, HTMLLabelElement[]>;

function labelsOf(host: Element, known = new Map<Node, Labels>()): readonly HTMLElement[] {
  const root = host.getRootNode() as ParentNode & Node;
  let labels = known.get(root);
  if (!labels) known.set(root, (labels = byControl(root.querySelectorAll('label'))));
  return labels.get(host) ?? [];
}

function byControl(labels: Iterable<HTMLLabelElement>): Labels {
  const result = new Map<Element | null, HTMLLabelElement[]>();
  for (const label of labels) {
    const others = result.get(label.control);
    if (others) others.push(label);
    else result.set(label.control, [label]);
  }
  return result;
}

function isNamed(host: Element): boolean {
  return NAMING.some((attribute) => host.hasAttribute(attribute));
}

/** Gives the inner control the name and the description that the page gives its host. */
export function refreshName({ host, box, field, words, why }: Named, pointing = labelsOf(host)): void {
  const given = byIds(host, 'LabelledBy');
  const tooltip = words && !pointing.length && !hasWords(words, host) ? host.title : '';
  // The label inside a control without words would be its name, an empty one, before its tooltip is asked for.
  const own = given.length ? '' : host.getAttribute('aria-label') || tooltip;
  const labels = given.length || own ? given : pointing;
  const described = byIds(host, 'DescribedBy');
  const errors = byIds(host, 'ErrorMessage');
  const reason = [host.getAttribute('aria-description'), !errors.length && why()].filter(Boolean).join(' ');
  if (!labels.length && !reason && !isNamed(host) && !named.has(field)) return;
  named.add(field);
  box.role = 'none'; // a label names the host too, which is no second control
  const naming = labels.length && labels === pointing && hasWords(words, host) ? [...labels, words] : labels;
  // A label around the control would bring the control's own value into its name, so its words are copied.
  const copied = !REFERENCES || labels.some((label) => label.contains(host));
  writeAttribute(field, 'aria-label', copied ? naming.map((label) => labelText(label, host)).join(' ') : own);
  writeAttribute(field, 'title', own && own === tooltip ? '' : host.title);
  const description = (): string => described.map((node) => labelText(node, host)).join(' ') || reason;
  writeAttribute(field, 'aria-description', REFERENCES ? reason : description());
  if (!REFERENCES) return;
  field.ariaLabelledByElements = copied || !labels.length ? null : [...naming];
  for (const name of POINTING) {
    const elements = byIds(host, name);
    // A select points at its list by itself.
    if (elements.length || name !== 'Controls') field[`aria${name}Elements`] = elements.length ? elements : null;
  }
}

function attributeOf(name: string): string {
  return `aria-${name.toLowerCase()}`;
}

function hasWords(words: HTMLElement | undefined, host: Element): words is HTMLElement {
  return Boolean(words && (words.textContent || host.textContent)?.trim());
}

/** Names a popup as its control is named. */
export function sameName(field: HTMLElement, popup: HTMLElement): void {
  writeAttribute(popup, 'aria-label', field.getAttribute('aria-label') ?? '');
  if (REFERENCES) popup.ariaLabelledByElements = field.ariaLabelledByElements;
}

function byIds(host: Element, name: string): HTMLElement[] {
  const ids = host.getAttribute(attributeOf(name));
  if (!ids) return [];
  const root = host.getRootNode() as Document | ShadowRoot;
  return ids.split(/\s+/).flatMap((id) => (id && root.getElementById?.(id)) || []);
}

/** Text of a label without what stands inside the control itself; the control's own text may be its content. */
function labelText(label: Node, host: Node): string {
  if (label.getRootNode() !== host.getRootNode()) return tidy(label.textContent || host.textContent);
  return tidy(host.firstChild && label.contains(host) ? wordsAround(host, label) : label.textContent);
}

function tidy(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function wordsAround(host: Node, node: Node): string {
  if (node === host) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return Array.from(node.childNodes, (child) => wordsAround(host, child)).join('');
}
