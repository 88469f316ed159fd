/** How far the opened list stands to the left of its button, in pixels: the options' text lies over the button's. */
export const OVERHANG = 13;
