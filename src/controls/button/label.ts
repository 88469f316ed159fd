/** What a button shows. */
export interface Label {
  readonly text: string;
  readonly textBold: string;
  readonly textShort: string;
  readonly plain: boolean;
  readonly iconClassName: string;
  readonly iconRightName: string;
}

/** An element with a class, a text and the names of its parts. */
export function create(tag: string, className: string, text = '', part = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  if (part) element.setAttribute('part', part);
  return element;
}

/** True for a label that is one text, or none: what the template holds. */
export function isPlainText(label: Label): boolean {
  return !label.textBold && !label.textShort && !label.plain && !label.iconClassName && !label.iconRightName;
}

/** The nodes inside the button, as the native face prints them. */
export function labelNodes(label: Label): Node[] {
  const main = create('span', 'button-input-inner__text', label.text, 'text');
  if (label.textBold) main.append(' ', create('b', '', label.textBold));
  else if (!label.text) main.append(create('slot', ''));
  const nodes: Node[] = [];
  if (label.iconClassName) nodes.push(create('span', `icon icon-inline ${label.iconClassName}`, '', 'icon'));
  if (label.textShort)
    nodes.push(create('span', 'button-input-inner__text button-input-inner__text_short', label.textShort, 'text'));
  nodes.push(main);
  if (label.iconRightName) nodes.push(create('span', `${label.iconRightName} icon-right`, '', 'icon'));
  if (label.plain) return nodes;
  const inner = create('span', 'button-input-inner');
  inner.append(...nodes);
  return [inner];
}

/** A text, or else a slot with what stands in it while the element has no content. */
export function labelOr(text: string, otherwise: () => Node | string): Node | string {
  if (text) return text;
  const slot = create('slot', '');
  slot.append(otherwise());
  return slot;
}
