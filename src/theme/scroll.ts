import { css } from './css.js';

/**
 * The narrow scrollbars of lists, by the product's own class for them. The standard properties only where there is
 * nothing else: they switch the exact ones off.
 */
export const scrollStyles = css`
.custom-scroll::-webkit-scrollbar { width: 7px; height: 0; }
.custom-scroll::-webkit-scrollbar-track { background: var(--amo-scroll-track); }
.custom-scroll::-webkit-scrollbar-thumb { border-radius: 3px; background: var(--amo-scroll-thumb); }
@supports not selector(::-webkit-scrollbar) {
  .custom-scroll { scrollbar-width: thin; scrollbar-color: var(--amo-scroll-thumb) var(--amo-scroll-track); }
}
`;
