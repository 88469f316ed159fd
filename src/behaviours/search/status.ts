/** Time without a change after which something is said, in milliseconds. */
const PAUSE = 500;

/** Says politely what changes while the user types, once it stays so: an unseen live region, made with the first words. */
export class Status {
  readonly #place: Element;
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param place where the region stands, in the shadow root */
  constructor(place: Element) {
    this.#place = place;
  }

  /** Says some words, in place of those that wait; with none, nothing. */
  tell(words: string): void {
    clearTimeout(this.#timer);
    if (!this.#region) {
      if (!words) return;
      this.#region = this.#place.ownerDocument.createElement('div');
      this.#region.role = 'status';
      this.#place.append(this.#region);
    }
    const region = this.#region;
    region.textContent = '';
    if (words) this.#timer = setTimeout(() => (region.textContent = words), PAUSE);
  }
}
