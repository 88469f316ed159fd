/** Menus that the host draws as `<details>`: a press beside one and Escape close it, Escape gives the focus back. */
const OPEN = '.js-dial-menu[open], .js-list-more[open]';

const close = (menu: HTMLElement): void => menu.removeAttribute('open');

export function startMenus(document: Document): void {
  const all = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(OPEN)];
  document.addEventListener('pointerdown', ({ target }) => {
    for (const menu of all()) if (!menu.contains(target as Node)) close(menu);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of all()) {
      const hadFocus = menu.contains(document.activeElement);
      close(menu);
      if (hadFocus) menu.querySelector('summary')!.focus();
    }
  });
}
