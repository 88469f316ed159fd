import { writeAttribute, writeClass } from '../../core/write.js';

/** What the button of a select shows. */
export interface ButtonState {
  readonly value: string;
  readonly text: string;
  readonly classes: readonly string[];
  readonly prefix: string;
  readonly before: string;
  readonly after: string;
}

/** Writes the state into the button, only what differs; the text into its node, for another one would be laid out anew. */
export function drawButton(button: HTMLButtonElement, state: ButtonState): void {
  const label = button.lastElementChild!;
  const words = label.firstChild as Text | null;
  if (!words) label.textContent = state.text;
  else if (words.data !== state.text) words.data = state.text;
  writeClass(button, ...state.classes);
  writeAttribute(button, 'data-value', state.value);
  writeAttribute(button, 'data-before', state.before);
  writeAttribute(button, 'data-after', state.after);
  const prefix = label.previousElementSibling;
  if (!state.prefix) prefix?.remove();
  else if (prefix) prefix.textContent = `${state.prefix}: `;
  else label.before(prefixNode(state.prefix));
}

function prefixNode(prefix: string): HTMLElement {
  const node = document.createElement('span');
  node.className = 'control--select--button-prefix';
  node.textContent = `${prefix}: `;
  return node;
}
