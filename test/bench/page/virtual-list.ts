import type { Choice } from './subject.js';

/** Height of a row in pixels, and how many are drawn. */
const ROW = 30;
const DRAWN = 12;

/** The least a long list can cost: rows in sight as one string, no keys, no roles, no places, no colours. */
export function virtualList(place: HTMLElement, _kind: string, choices: readonly Choice[]): HTMLElement {
  place.innerHTML = '<div class="anchor"><input class="box"><ul class="rows" hidden><div></div></ul></div>';
  const field = place.querySelector('input')!;
  const list = place.querySelector('ul')!;
  const pad = list.firstElementChild as HTMLElement;
  let shown = choices;
  const draw = (): void => {
    const start = Math.max(0, Math.floor(list.scrollTop / ROW) - 1);
    const drawn = shown.slice(start, start + DRAWN);
    const rows = drawn.map(({ id, option }) => `<li data-value="${id}" role="option">${option}</li>`);
    pad.style.height = `${shown.length * ROW}px`;
    pad.innerHTML = `<div style="position:absolute;top:${start * ROW}px;right:0;left:0">${rows.join('')}</div>`;
  };
  list.addEventListener('scroll', draw, { passive: true });
  field.addEventListener('click', () => {
    list.hidden = false;
    draw();
  });
  field.addEventListener('input', () => {
    shown = choices.filter(({ option }) => option.includes(field.value));
    draw();
  });
  let active = -1;
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'ArrowDown') return;
    const rows = list.querySelectorAll('li');
    rows[active]?.classList.remove('active');
    rows[++active]?.classList.add('active');
  });
  return field;
}
