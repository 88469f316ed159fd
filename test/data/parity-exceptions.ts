/**
 * Where an element looks other than its native twin on purpose. Everywhere else the two differ in no pixel; a test holds
 * both halves of this sentence, and the documentation prints this table.
 */
export interface ParityException {
  readonly control:
    | 'input'
    | 'button'
    | 'select'
    | 'textarea'
    | 'checkbox'
    | 'radio'
    | 'switcher'
    | 'cancel_button'
    | 'date_field'
    | 'delete_button'
    | 'pipeline_select';
  /** Name of the state in test/data/states.ts. */
  readonly state: string;
  /** Absent: in both themes. */
  readonly theme?: 'light' | 'dark';
  readonly reason: string;
}

const RING = 'Natively nothing shows the focus; the element shows a ring for :focus-visible.';
const PALE = 'Natively pale text or arrow on a pale ground in the dark theme; the element keeps it dark.';
const DARK = 'Natively dark text on the dark ground of the pointed option; the element dims its colour instead.';
const UNSEEN = 'Natively nothing shows that the keys stand on a coloured option; the element dims its colour.';
const DIM = 'Natively a disabled option keeps its colour under a text that is too pale for it; the element dims both.';
const TOP = "The element's menu is in the top layer and covers the one pixel of the blue border that it overlaps.";
const WIDE = 'Natively a list of long texts runs out of the window; the element keeps it inside.';
const KNOB = 'Natively nothing in the dark theme shows where the knob of a switch is; the element draws its edge.';

export const parityExceptions: readonly ParityException[] = [
  { control: 'input', state: 'focus', reason: RING },
  { control: 'input', state: 'focus with placeholder', reason: RING },
  { control: 'button', state: 'focus by key', reason: RING },
  { control: 'select', state: 'focus by key', reason: RING },
  { control: 'button', state: 'menu open', theme: 'dark', reason: PALE },
  { control: 'button', state: 'menu open, entry hovered', theme: 'dark', reason: PALE },
  { control: 'button', state: 'blue, menu open', reason: TOP },
  { control: 'select', state: 'coloured', theme: 'dark', reason: PALE },
  { control: 'select', state: 'coloured, disabled', reason: DIM },
  { control: 'select', state: 'open, coloured entry hovered', theme: 'dark', reason: DARK },
  { control: 'select', state: 'open, key on a coloured entry', reason: UNSEEN },
  { control: 'select', state: 'open, wide', reason: WIDE },
  { control: 'textarea', state: 'focus', reason: RING },
  { control: 'checkbox', state: 'focus by key', reason: RING },
  { control: 'checkbox', state: 'remark', reason: 'Natively the remark sticks to the text; the element leaves a gap.' },
  { control: 'radio', state: 'focus by key', reason: RING },
  { control: 'radio', state: 'coloured', theme: 'dark', reason: PALE },
  { control: 'radio', state: 'coloured, disabled', theme: 'dark', reason: PALE },
  { control: 'switcher', state: 'focus by key', reason: RING },
  { control: 'switcher', state: 'thin, focus by key', reason: RING },
  ...['off', 'hover', 'disabled'].map((state): ParityException => ({
    control: 'switcher',
    state,
    theme: 'dark',
    reason: KNOB,
  })),
  { control: 'cancel_button', state: 'focus by key', reason: RING },
  { control: 'date_field', state: 'focus', reason: RING },
  { control: 'pipeline_select', state: 'coloured', theme: 'dark', reason: PALE },
  { control: 'pipeline_select', state: 'coloured, disabled', reason: DIM },
  { control: 'pipeline_select', state: 'open at a coloured step', reason: UNSEEN },
];
