/** Times of both faces of the button, in milliseconds: how long it shakes, says "Saved", and an entry of its menu "Copied". */
export const SHAKE_TIME = 300;
export const SAVED_TIME = 1500;
export const COPIED_TIME = 1000;
