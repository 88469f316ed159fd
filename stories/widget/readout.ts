/** Shows what the widget's script would read and hear, in the way that widgets do it. */
import type { HostWindow } from '../support/host-frame.js';
import { inLang } from '../support/texts.js';

const PANEL = '.callback-request_panel';
const NAMES = ['phone', 'when', 'who', 'topic', 'until', 'comment'];
/** How many of the last changes are shown. */
const SHOWN = 4;
const TEXTS = {
  en: {
    values: 'Values, read by name',
    changes: 'Changes, heard by jQuery',
    none: 'None yet: type, choose.',
  },
  ru: {
    values: 'Значения, прочитанные по имени',
    changes: 'Изменения, услышанные jQuery',
    none: 'Пока нет: введите, выберите.',
  },
};

const create = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  className = '',
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), { textContent: text, className });

function rows({ $ }: HostWindow): HTMLElement[] {
  return NAMES.map((name) => {
    const row = document.createElement('tr');
    const head = Object.assign(create('th', `$('[name=${name}]').val()`), { scope: 'row' });
    row.append(head, create('td', JSON.stringify($(`${PANEL} [name=${name}]`).val() ?? null)));
    return row;
  });
}

function log(list: Element, text: string): void {
  list.querySelector('.readout__none')?.remove();
  list.prepend(create('li', text));
  while (list.children.length > SHOWN) list.lastElementChild!.remove();
}

/** Fills a box with what the widget in a host reads and hears, and keeps it current. */
export function readout(box: HTMLElement, host: HostWindow, lang: string): void {
  const t = inLang(TEXTS, lang);
  const { $ } = host;
  const body = document.createElement('tbody');
  const values = create('table', '', 'readout__values');
  values.append(body);
  const changes = create('ol', '', 'readout__log');
  changes.append(create('li', t.none, 'readout__none'));
  box.replaceChildren(
    create('h3', t.values, 'story-heading'),
    values,
    create('h3', t.changes, 'story-heading'),
    changes,
  );
  const update = (): void => body.replaceChildren(...rows(host));
  $(host.document).on('input.readout', `${PANEL} [name]`, update);
  $(host.document).on('change.readout', `${PANEL} [name]`, ({ target }) => {
    update();
    log(changes, `change: ${(target as Element).getAttribute('name')} = ${JSON.stringify($(target).val())}`);
  });
  update();
}
