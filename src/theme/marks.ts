/** Marks drawn with a clip of a coloured box: no request is made, and a page's policy may forbid data addresses. */

/** A thin tick for a box of 9 by 7 pixels. */
export const TICK = 'polygon(0 3.85px, .78px 3.07px, 3.02px 5.35px, 8.22px 0, 9px .78px, 3.02px 6.95px)';

/** A heavy tick for a box of any size, 12 to 11. */
export const HEAVY_TICK =
  'polygon(0 49%, 2% 43%, 6% 41%, 12% 43%, 41% 62%, 86% 1%, 92% 0, 98% 3%, 100% 9%, 56% 95%, 51% 99%, 44% 100%, ' +
  '37% 97%)';

/** A dash with a belly for a box of any size, 10 to 4. */
export const DASH = 'polygon(0 8%, 1% 4%, 88% 4%, 89% 8%, 89% 45%, 60% 53%, 29% 53%, 0 45%)';
