/** Keys as WebDriver has them, in the classic protocol and in BiDi. */

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  '\n': '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F4: '\uE034',
};

export const keyDown = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
export const keyUp = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });

/** Actions of a chord: the keys that are held, the last one, and the held ones let go. */
export function chordActions(chord) {
  const held = chord.slice(0, -1);
  const last = chord.at(-1);
  return [...held.map(keyDown), keyDown(last), keyUp(last), ...held.reverse().map(keyUp)];
}
