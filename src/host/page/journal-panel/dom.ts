type Child = Node | string;

/** Makes an element: properties by their names, attributes by theirs when they hold a dash. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Readonly<Record<string, unknown>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name.includes('-') || name === 'role') element.setAttribute(name, String(value));
    else (element as unknown as Record<string, unknown>)[name] = value;
  }
  element.append(...children);
  return element;
}

/** A list of choices under a label. @param values by what is sent */
export function choice(
  label: string,
  values: readonly (readonly [value: string, text: string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLLabelElement {
  const select = make(
    'select',
    {},
    ...values.map(([value, text]) => make('option', { value, selected: value === chosen }, text)),
  );
  select.addEventListener('change', () => change(select.value));
  return make('label', {}, label, select);
}

export function button(text: string, press: () => void, className = ''): HTMLButtonElement {
  const made = make('button', { type: 'button', className }, text);
  made.addEventListener('click', press);
  return made;
}
