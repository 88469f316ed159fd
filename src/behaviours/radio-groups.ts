import { oncePer } from '../contract/once-per.js';
import { watchSizes } from './popup/watch-sizes.js';

/** An option that takes part in a group. */
export interface RadioMember extends HTMLElement {
  readonly name: string;
  readonly form: HTMLFormElement | null;
  readonly checked: boolean;
  readonly required: boolean;
  /** Disabled, by itself or by a fieldset. */
  readonly isOff: boolean;
  tick(checked: boolean): void;
  /** The group was asked for, or satisfied. */
  judge(): void;
  setPlace(position: number, size: number): void;
  /** Tab stops here, or not. */
  setStop(isStop: boolean): void;
}

/** Groups by what owns them, a form or a root, and name. */
const groupsOf = oncePer((_owner: Node) => new Map<string, RadioGroup>());
const groups = new WeakMap<RadioMember, RadioGroup>();

/** The group of an option; undefined while it has no name or stands alone. */
export function groupOf(member: RadioMember): RadioGroup | undefined {
  return groups.get(member);
}

/** Puts an option into the group that it belongs to now, after it was moved or renamed. */
export function regroup(member: RadioMember): void {
  const former = groups.get(member);
  const next = member.name ? find(member) : undefined;
  if (former === next) return next?.moved(); // also to another page, with its form
  groups.delete(member);
  former?.remove(member);
  if (!next) return;
  groups.set(member, next);
  next.add(member);
}

/** The group of a name in a form; outside a form in the page, in a shadow root or in a tree that is not on the page. */
function find(member: RadioMember): RadioGroup | undefined {
  const owner = member.form ?? member.getRootNode();
  if (owner === member) return undefined;
  const named = groupsOf(owner);
  let group = named.get(member.name);
  if (!group) named.set(member.name, (group = new RadioGroup(named, member.name)));
  return group;
}

/** Groups to be gone through in the next frame: a page that is being read brings its options one by one. */
const waiting = new Set<RadioGroup>();

function placeAll(): void {
  const all = [...waiting];
  waiting.clear();
  // All are looked at before any is changed: the styles are worked out once.
  const stops = all.map((group) => group.findStop());
  all.forEach((group, index) => group.place(stops[index]));
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Options of one name and one owner: one chosen, one tab stop, arrows around, one question for `required`. */
export class RadioGroup {
  readonly #siblings: Map<string, RadioGroup>;
  readonly #name: string;
  readonly #members = new Set<RadioMember>();
  readonly #asking = new Set<RadioMember>();
  #chosen: RadioMember | undefined;
  #stop: RadioMember | undefined;
  #watcher: ResizeObserver | undefined;
  #missing = false;
  /** The options in the order of the page; undefined until it is asked for. */
  #order: RadioMember[] | undefined;

  /** @param siblings groups of the same owner by name, where an empty one is not kept */
  constructor(siblings: Map<string, RadioGroup>, name: string) {
    this.#siblings = siblings;
    this.#name = name;
  }

  /** The chosen option. */
  get chosen(): RadioMember | undefined {
    return this.#chosen;
  }
  /** True while one of the options has to be chosen and none is. */
  get isMissing(): boolean {
    return this.#missing;
  }

  add(member: RadioMember): void {
    this.#members.add(member);
    if (member.checked) this.ticked(member);
    this.asks(member);
    member.judge();
    this.moved();
  }

  remove(member: RadioMember): void {
    this.#members.delete(member);
    this.#asking.delete(member);
    if (this.#chosen === member) this.#chosen = undefined;
    if (!this.#members.size && this.#siblings.get(this.#name) === this) this.#siblings.delete(this.#name);
    member.setPlace(1, 1);
    member.setStop(true);
    member.judge();
    this.#judge();
    this.moved();
  }

  /** An option came, went or stands elsewhere. */
  moved(): void {
    this.#order = undefined;
    this.#stop = undefined;
    this.placeLater();
  }

  /** An option was chosen or cleared; the one before it is cleared at once. */
  ticked(member: RadioMember): void {
    const former = this.#chosen;
    if (member.checked) this.#chosen = member;
    else if (former === member) this.#chosen = undefined;
    if (former === this.#chosen) return;
    if (member.checked) former?.tick(false);
    this.#judge();
    if (member.checked && !member.isOff && this.#stop) this.#stopAt(member);
    else this.placeLater();
  }

  /** An option came to ask for a choice, or not to. */
  asks(member: RadioMember): void {
    if (member.required) this.#asking.add(member);
    else this.#asking.delete(member);
    this.#judge();
  }

  /** All options are valid or none is: they are told at once. */
  #judge(): void {
    const missing = this.#asking.size > 0 && !this.#chosen;
    if (missing === this.#missing) return;
    this.#missing = missing;
    for (const member of this.#members) member.judge();
  }

  /** The other enabled options as arrows reach them: after an option or before it, around the ends. */
  others(member: RadioMember, step: 1 | -1): RadioMember[] {
    const sorted = this.#sorted;
    const at = sorted.indexOf(member);
    const after = [...sorted.slice(at + 1), ...sorted.slice(0, at)].filter(({ isOff }) => !isOff);
    return step > 0 ? after : after.reverse();
  }

  get #sorted(): readonly RadioMember[] {
    const follows = (a: Node, b: Node): number =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    return (this.#order ??= [...this.#members].sort(follows));
  }

  /** Tells the options their places anew in the next frame. */
  placeLater(): void {
    if (waiting.add(this).size === 1) requestAnimationFrame(placeAll);
  }

  /** The option that Tab is to stop at: the chosen one, else the first, of those that are seen. */
  findStop(): RadioMember | undefined {
    const usable = this.#sorted.filter(({ isOff }) => !isOff);
    return [...usable.filter((member) => member === this.#chosen), ...usable].find(isSeen);
  }

  /** @param stop undefined while no option is seen: nobody knows which one will be, so each is a stop */
  place(stop: RadioMember | undefined): void {
    const sorted = this.#sorted;
    sorted.forEach((member, index) => {
      member.setPlace(index + 1, sorted.length);
      member.setStop(!stop || member === stop);
    });
    if (stop && stop === this.#stop) return;
    this.#stop = stop;
    this.#watch(stop ? [stop] : sorted);
  }

  #stopAt(member: RadioMember): void {
    this.#stop?.setStop(false);
    member.setStop(true);
    this.#watch([(this.#stop = member)]);
  }

  /** Hears when the tab stop is hidden, where nobody could reach it; while there is none, when any option is shown. */
  #watch(members: readonly RadioMember[]): void {
    this.#watcher?.disconnect();
    this.#watcher = watchSizes(members, (entries) => {
      if (entries.some(({ target }) => isSeen(target) !== Boolean(this.#stop))) this.placeLater();
    });
  }
}
