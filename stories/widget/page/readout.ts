/** Shows what the widget's script would read and hear, in the way that widgets do it. */
import type { JQueryStatic } from '../../../src/sdk/jquery.js';

const NAMES = ['phone', 'when', 'who', 'topic', 'until', 'comment'];
/** How many of the last changes are shown. */
const SHOWN = 4;
const TEXTS = {
  en: { values: 'Values, read by name', changes: 'Changes, heard by jQuery', none: 'None yet: type, choose.' },
  ru: {
    values: 'Значения, прочитанные по имени',
    changes: 'Изменения, услышанные jQuery',
    none: 'Пока нет: введите, выберите.',
  },
};

function read($: JQueryStatic, rows: Element): void {
  rows.replaceChildren(
    ...NAMES.map((name) => {
      const row = document.createElement('tr');
      row.dataset.name = name;
      const selector = document.createElement('th');
      selector.scope = 'row';
      selector.textContent = `$('[name=${name}]').val()`;
      const value = document.createElement('td');
      value.textContent = JSON.stringify($(`.callback-request_panel [name=${name}]`).val() ?? null);
      row.append(selector, value);
      return row;
    }),
  );
}

function log(list: Element, text: string): void {
  const line = document.createElement('li');
  list.querySelector('.stand__none')?.remove();
  line.textContent = text;
  list.prepend(line);
  while (list.children.length > SHOWN) list.lastElementChild!.remove();
}

/** Fills the column beside the panel, and keeps it current. */
export function readout($: JQueryStatic, lang: 'en' | 'ru'): void {
  const [values, changes] = document.querySelectorAll('.stand__heading');
  values!.textContent = TEXTS[lang].values;
  changes!.textContent = TEXTS[lang].changes;
  const rows = document.querySelector('.stand__values tbody')!;
  const list = document.querySelector('.stand__log')!;
  log(list, TEXTS[lang].none);
  list.firstElementChild!.className = 'stand__none';
  const update = (): void => read($, rows);
  new MutationObserver(update).observe(document.querySelector('.card-widgets__elements')!, { childList: true });
  $(document).on('input', '.callback-request_panel [name]', update);
  $(document).on('change', '.callback-request_panel [name]', ({ target }) => {
    update();
    log(list, `change: ${(target as Element).getAttribute('name')} = ${JSON.stringify($(target).val())}`);
  });
  update();
}
