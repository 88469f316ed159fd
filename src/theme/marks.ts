import { css } from './css.js';

/** Marks drawn by rules alone: no request is made, and a page's policy may forbid data addresses. */

/** A thin tick, the clip of a coloured box of 9 by 7 pixels. */
export const TICK = 'polygon(0 3.85px, .78px 3.07px, 3.02px 5.35px, 8.22px 0, 9px .78px, 3.02px 6.95px)';

/**
 * A heavy tick in a box of any size, drawn as its background: what shows and goes with a click lays nothing out. Each stroke is a
 * wedge, its edges softened by a pixel.
 */
export const HEAVY_TICK = css`
  background-image:
    conic-gradient(at 178% -82%, #0000 208deg, var(--amo-text) 210deg 218deg, #0000 220deg),
    conic-gradient(at -46% -31%, #0000 119deg, var(--amo-text) 123deg 138deg, #0000 142deg);
  background-position: 74% 50%, 22% 71%;
  background-size: 42% 64%, 32% 38%;
  background-repeat: no-repeat;`;

/** A dash in such a box. */
export const DASH = css`
  background-image: linear-gradient(var(--amo-text) 0 0);
  background-position: 56% 50%;
  background-size: 67% 14%;
  background-repeat: no-repeat;`;

/** An arrow of 10 by 5 pixels at the right end of a box, drawn as its background, whatever colour that is given. */
export const ARROW = css`
  background-image:
    linear-gradient(45deg, #0000 calc(50% - .65px), var(--amo-text) calc(50% - .05px) calc(50% + .35px), #0000 calc(50% + 1.05px)),
    linear-gradient(-45deg, #0000 calc(50% - .65px), var(--amo-text) calc(50% - .05px) calc(50% + .35px), #0000 calc(50% + 1.05px)) !important;
  background-position: right 15px top calc(50% + 1px), right 11px top calc(50% + 1px) !important;
  background-size: 5px 6px !important;
  background-repeat: no-repeat !important;`;
