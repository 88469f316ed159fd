/** An option that takes part in a group. */
export interface RadioMember extends HTMLElement {
  readonly name: string;
  readonly form: HTMLFormElement | null;
  readonly checked: boolean;
  readonly required: boolean;
  /** Disabled, by itself or by a fieldset. */
  readonly isOff: boolean;
  untick(): void;
  setPlace(position: number, size: number, isTabStop: boolean): void;
}

/** Groups by what owns them, a form or a root, and name. */
const owners = new WeakMap<Node, Map<string, RadioGroup>>();
const groups = new WeakMap<RadioMember, RadioGroup>();

/** The group of an option; undefined while it is not connected or has no name. */
export function groupOf(member: RadioMember): RadioGroup | undefined {
  return groups.get(member);
}

/** Puts an option into the group that it belongs to now, after it was moved or renamed. */
export function regroup(member: RadioMember): void {
  const former = groups.get(member);
  const next = member.isConnected && member.name ? find(member) : undefined;
  if (former === next) return;
  groups.delete(member);
  former?.remove(member);
  if (!next) return;
  groups.set(member, next);
  next.add(member);
}

function find(member: RadioMember): RadioGroup {
  const owner = member.form ?? member.getRootNode();
  let named = owners.get(owner);
  if (!named) owners.set(owner, (named = new Map<string, RadioGroup>()));
  let group = named.get(member.name);
  if (!group) named.set(member.name, (group = new RadioGroup()));
  return group;
}

/** Options of one name and one owner: one chosen, one tab stop, arrows around, one question for `required`. */
export class RadioGroup {
  readonly #members = new Set<RadioMember>();
  #chosen: RadioMember | undefined;
  #waiting = false;

  add(member: RadioMember): void {
    this.#members.add(member);
    if (member.checked) this.ticked(member);
    this.changed();
  }

  remove(member: RadioMember): void {
    this.#members.delete(member);
    if (this.#chosen === member) this.#chosen = undefined;
    member.setPlace(1, 1, true);
    this.changed();
  }

  /** An option was chosen or cleared; the one before it is cleared at once. */
  ticked(member: RadioMember): void {
    const former = this.#chosen;
    if (member.checked) this.#chosen = member;
    else if (former === member) this.#chosen = undefined;
    if (member.checked && former && former !== member) former.untick();
    this.changed();
  }

  /** True while one of the options has to be chosen and none is. */
  get isMissing(): boolean {
    if (this.#chosen) return false;
    for (const member of this.#members) if (member.required) return true;
    return false;
  }

  /** The enabled option after another, around the ends; undefined when there is no other. */
  next(member: RadioMember, step: 1 | -1): RadioMember | undefined {
    const enabled = this.#sorted.filter((other) => other === member || !other.isOff);
    const next = enabled.at((enabled.indexOf(member) + step) % enabled.length);
    return next === member ? undefined : next;
  }

  get #sorted(): RadioMember[] {
    return [...this.#members].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  }

  /** Tells the options their places anew, once for many changes. */
  changed(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      const sorted = this.#sorted;
      const stop = this.#chosen && !this.#chosen.isOff ? this.#chosen : sorted.find((member) => !member.isOff);
      sorted.forEach((member, index) => member.setPlace(index + 1, sorted.length, member === stop));
    });
  }
}
