/** The keyboard and the mouse of the text field, type by type, beside HTML's. */
import '../../../src/entries/index.js';
import { click, doubleClick, drag, press, type, wheel } from '../support/commands.js';
import { compareScenes, keys, type Scene, type SceneRow } from './typing.js';

type Table = ReadonlyArray<readonly [title: string, scene: Scene, attrs?: string, value?: string]>;

const rows = (table: Table, always = ''): SceneRow[] =>
  table.map(([title, scene, attrs = '', value]) => ({
    title: [always, title].filter(Boolean).join(' '),
    scene,
    attrs: `${always} ${attrs}`,
    ...(value === undefined ? {} : { value }),
    ...(attrs.includes('disabled') ? { idle: true as const } : {}),
  }));

const TEXT: Table = [
  ['Enter is heard as change and submits', keys('a Enter')],
  ['Enter again submits and is no change', keys('a Enter Enter Tab')],
  ['Enter without a word typed', keys('Enter')],
  ['what is typed after Enter is another change', keys('a Enter b Tab')],
  ['what is typed and taken back is no change', keys('a Backspace Enter')],
  ['Escape changes nothing', keys('a Escape')],
  ['Tab leaves, and the change is heard', keys('a Tab')],
  ['Shift+Tab leaves', keys('a Shift+Tab')],
  ['Tab to it selects the text, typing replaces', keys('Shift+Tab Tab b')],
  ['Home, End, Delete, Backspace', keys('Home Delete End Backspace')],
  ['arrows move the caret', keys('ArrowLeft ArrowLeft b ArrowRight c')],
  ['ArrowUp and ArrowDown go to the ends', keys('ArrowUp a ArrowDown b')],
  ['Ctrl and an arrow go by words', keys('Control+ArrowLeft a Control+ArrowLeft b'), '', 'one two'],
  ['Shift and arrows select, typing replaces', keys('Shift+ArrowLeft Shift+ArrowLeft b')],
  ['Shift+Home selects', keys('ArrowLeft Shift+Home')],
  ['Ctrl+Shift and an arrow select a word', keys('Control+Shift+ArrowLeft'), '', 'one two'],
  ['Ctrl+A selects all, Delete empties', keys('Control+a Delete Tab')],
  ['Ctrl+Z takes back', keys('a b Control+z Tab')],
  ['no more than maxlength', keys('a b c'), 'maxlength="4"'],
  ['a pattern that is not met keeps the form', keys('a Enter'), 'pattern="[0-9]+"'],
  ['required and emptied keeps the form', keys('Control+a Delete Enter'), 'required'],
  ['read-only: no letter, but a selection', keys('a Backspace Control+a'), 'readonly'],
  ['read-only: Enter submits', keys('Enter'), 'readonly'],
  ['disabled', keys('a Enter'), 'disabled'],
  ['select() and typing', async (_stage, field) => (field.select(), field.focus(), await press('x'))],
  ['a part selected by script', (_stage, field) => (field.focus(), field.setSelectionRange(1, 2), press('x'))],
  [
    'a value that is set while the user types',
    async (_stage, field) => {
      field.focus();
      await press('End', 'a');
      field.value = 'set';
      await press('b', 'Tab');
    },
  ],
];

const NUMBER: Table = [
  ['arrows count', keys('ArrowUp ArrowUp ArrowDown'), '', '5'],
  ['arrows count by steps', keys('ArrowUp'), 'step="0.25"', '1'],
  ['steps start at the default', keys('ArrowUp'), 'step="10"', '7'],
  ['steps start at min', keys('ArrowUp'), 'step="10" min="0"', '7'],
  ['any step counts by one', keys('ArrowUp'), 'step="any"', '1.5'],
  ['no further than max', keys('ArrowUp ArrowUp'), 'max="6"', '5'],
  ['no further than min', keys('ArrowDown ArrowDown'), 'min="4"', '5'],
  ['from nothing', keys('ArrowUp'), '', ''],
  ['typing', keys('7 Tab'), '', '5'],
  ['a sign and a fraction', keys('- 1 . 5 Tab'), '', ''],
  ['what is no number yet', keys('- Enter'), '', ''],
  ['what is no number is no value', keys('1 e Tab'), '', ''],
  ['Enter submits', keys('1 Enter'), '', '5'],
  ['too large keeps the form', keys('9 Enter'), 'max="6"', '5'],
  ['read-only: arrows do nothing', keys('ArrowUp'), 'readonly', '5'],
  ['disabled', keys('ArrowUp'), 'disabled', '5'],
];

const OTHERS: readonly SceneRow[] = [
  ...rows(
    [
      ['Escape', keys('a Escape Tab')],
      ['Enter submits', keys('a Enter')],
    ],
    'type="search"',
  ),
  ...rows(
    [
      ['typing', keys('a Enter')],
      ['Ctrl+A', keys('Control+a b')],
    ],
    'type="password"',
  ),
  ...rows(
    [
      ['no address keeps the form', keys('a Enter')],
      ['an address', keys('@ a Enter')],
    ],
    'type="email"',
  ),
  ...rows([['no address keeps the form', keys('a Enter')]], 'type="url"'),
  ...rows([['typing', keys('1 Enter')]], 'type="tel"'),
  ...rows([['arrows', keys('ArrowUp ArrowRight ArrowRight'), 'min="0" max="9"', '5']], 'type="range"'),
  ...rows([['a part counts', keys('ArrowUp Tab ArrowUp'), '', '10:30']], 'type="time"'),
  ...rows([['a part is typed', keys('0 2'), '', '2025-01-31']], 'type="date"'),
];

const WORD = 'x'.repeat(300);
const MOUSE: Table = [
  ['a click puts the caret', (stage) => click(stage.inner()).then(() => press('x'))],
  ['a double click selects a word', (stage) => doubleClick(stage.inner()), '', WORD],
  ['a double click and a letter', (stage) => doubleClick(stage.inner()).then(() => type('a')), '', WORD],
  ['the right button changes nothing', (stage) => click(stage.inner(), 'right')],
  [
    'pressed in it and let go elsewhere: it has the focus, nothing was clicked',
    async (stage) => drag(stage.inner(), [700, 500]),
  ],
  ['pressed elsewhere and let go in it', (stage) => drag([700, 500], stage.inner())],
  [
    'a click elsewhere leaves it, and the change is heard',
    async (stage) => {
      await click(stage.inner());
      await press('x');
      await click([700, 500]);
    },
  ],
  ['disabled: no click, no word', (stage) => doubleClick(stage.inner()), 'disabled'],
  ['read-only: a word', (stage) => doubleClick(stage.inner()), 'readonly', WORD],
  [
    'the wheel over a number that has the focus',
    async (stage, field) => {
      field.focus();
      await wheel(stage.inner(), 40);
      await wheel(stage.inner(), -40);
      await press('Tab');
    },
    'type="number"',
    '5',
  ],
];

describe('keyboard of the text field', () =>
  compareScenes('input', [...rows(TEXT), ...rows(NUMBER, 'type="number"'), ...OTHERS]));

describe('mouse on the text field', () => compareScenes('input', rows(MOUSE)));
