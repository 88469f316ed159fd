const PIECE = /<(\/?)([\w-]+)([^>]*)>|[^<]+/g;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

/**
 * The nodes of a class's template: tags, attributes in double quotes, texts, no entities. Not by the browser's parser, which a
 * page may allow to its own Trusted Types policies only.
 */
export function parseTemplate(markup: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let parent: Node = fragment;
  for (const [piece, end, tag, attributes] of markup.matchAll(PIECE)) {
    if (end) parent = parent.parentNode!;
    else if (tag) {
      const element = document.createElement(tag);
      for (const [, name, value = ''] of attributes!.matchAll(ATTRIBUTE)) element.setAttribute(name!, value);
      parent.appendChild(element);
      if (tag !== 'input') parent = element;
    } else parent.appendChild(document.createTextNode(piece));
  }
  return fragment;
}
