/**
 * The bases of the rich controls: a text field that owns a list, made here of the text control, the option source and the
 * list popup. Its class names are its own, and its keys are those of a combobox that is typed into.
 */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { ListPopup } from '../../../src/behaviours/list/list-popup.js';
import { OptionList } from '../../../src/behaviours/options/option-list.js';
import { OptionSource } from '../../../src/behaviours/options/option-source.js';
import { defineContract, type Row } from '../../../src/contract/contract.js';
import { text } from '../../../src/contract/markup/text.js';
import { answerKey } from '../../../src/core/events/answer-key.js';
import { TextControl } from '../../../src/core/fields/text-control.js';
import { click, press, type } from '../support/commands.js';

interface Suggestion {
  id?: string;
  value?: string;
  disabled?: boolean;
}

const READER = {
  itemOf: (given: unknown) => (typeof given === 'object' ? ((given ?? {}) as Suggestion) : { value: String(given) }),
  valueOf: (item: Suggestion) => text(item.value),
};

class TextWithList extends TextControl {
  static override readonly contract = defineContract('text-with-list', 'A text field with a list.', {
    name: { type: 'string', own: true, doc: '' },
    value: { type: 'string', own: true, doc: '' },
    required: { type: 'boolean', reflect: true, doc: '' },
    items: { type: 'list', doc: '' },
  });
  static override readonly styles = [':host{display:block}.list{padding:0}.list:not(:popover-open){display:none}'];
  static override readonly template =
    '<input class="field" role="combobox" aria-expanded="false" autocomplete="off">' +
    '<ul class="list" role="listbox"></ul><slot hidden></slot>';

  protected override readonly field = this.root.firstElementChild as HTMLInputElement;
  readonly #source = new OptionSource<Suggestion>(this, this.root, {
    adopt: (children) => children.map(({ option, disabled }) => ({ value: option, disabled })),
    changed: () => this.#filter(),
  });
  #options = new OptionList([], READER);
  readonly #list = this.#createList(this.root.querySelector('ul')!);

  #createList(list: HTMLElement): ListPopup {
    return new ListPopup({
      host: this,
      field: this.field,
      list,
      heights: { option: 18, heading: 18 },
      options: () => this.#options,
      create: () => Object.assign(document.createElement('li'), { role: 'option' }),
      fill: (row, index, isActive) => {
        row.className = isActive ? 'row active' : 'row';
        row.textContent = this.#options.value(index)!;
      },
      empty: () => Object.assign(document.createElement('li'), { textContent: 'none' }),
      covers: false,
      overhang: 0,
      hasAutoWidth: () => false,
      turned: (up) => list.classList.toggle('up', up),
      toggled: (isOpen) => this.setState('open', isOpen),
      choose: (index) => this.#choose(index),
    });
  }

  constructor() {
    super();
    this.field.addEventListener('keydown', this);
  }

  get items(): readonly Suggestion[] {
    return this.#source.items;
  }
  set items(items: readonly Suggestion[]) {
    this.#source.give(items);
  }

  override connectedCallback(): void {
    this.#source.readChildren();
    super.connectedCallback();
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'items') this.#source.attributeChanged(this.param(row));
    else super.paramChanged(row);
  }

  protected override get look(): string {
    return 'field';
  }

  #filter(): void {
    const word = this.value.toLowerCase();
    this.#options = new OptionList(
      this.#source.items.filter((item) => text(item.value).toLowerCase().startsWith(word)),
      READER,
    );
    this.#list.refresh(-1);
  }

  #choose(index: number): void {
    this.value = this.#options.value(index)!;
    this.emitChange();
    this.#list.close();
  }

  override handleEvent(event: Event): void {
    if (event.type === 'keydown') return answerKey(event, () => this.#pressed(event as KeyboardEvent));
    super.handleEvent(event);
    if (event.type !== 'input') return;
    this.#filter();
    this.#list.open(-1);
  }

  #pressed(event: KeyboardEvent): void {
    const { key } = event;
    const { isOpen, active } = this.#list;
    if (key === 'Enter' && active >= 0) return this.#choose(active);
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    event.preventDefault(); // the caret stays
    const step = key === 'ArrowDown' ? 1 : -1;
    if (!isOpen) this.#list.open(-1);
    this.#list.activate(this.#options.enabled(active + (active < 0 && step < 0 ? 0 : step), step));
  }
}
customElements.define('text-with-list', TextWithList);

const CITIES = [{ value: 'Madrid' }, { value: 'Malaga' }, { value: 'Murcia', disabled: true }, { value: 'Toledo' }];

describe('a text field with a list', () => {
  let form: HTMLFormElement;
  let control: TextWithList;
  let changes: string[];
  beforeEach(() => {
    form = document.createElement('form');
    form.style.cssText = 'position: absolute; top: 60px; left: 40px; width: 200px';
    form.innerHTML = '<label>City <text-with-list name="city"></text-with-list></label><a href="#">After</a>';
    document.body.append(form);
    control = form.querySelector('text-with-list')!;
    control.items = CITIES;
    changes = [];
    control.addEventListener('change', () => changes.push(control.value));
  });
  afterEach(() => form.remove());

  const field = (): HTMLInputElement => control.shadowRoot!.querySelector('input')!;
  const list = (): HTMLElement => control.shadowRoot!.querySelector('ul')!;
  const rows = (): string[] => [...list().querySelectorAll('.row')].map((row) => row.textContent!);
  const view = (): object => ({
    rows: rows(),
    active: field().ariaActiveDescendantElement?.textContent ?? '',
    expanded: field().ariaExpanded,
    open: list().matches(':popover-open'),
  });
  const CLOSED = { rows: [], active: '', expanded: 'false', open: false };
  const ALL = CITIES.map(({ value }) => value);

  it('opens by a key and lists the options below itself', async () => {
    control.focus();
    await press('ArrowDown');
    expect(view()).to.eql({ rows: ALL, active: 'Madrid', expanded: 'true', open: true });
    const [box, layer] = [field().getBoundingClientRect(), list().getBoundingClientRect()];
    expect(layer.top).to.be.closeTo(box.bottom, 1);
    expect(layer.left).to.be.closeTo(box.left, 1);
    expect(list().classList.contains('up')).to.equal(false);
  });

  it('tells which list it controls, by the name of the field', async () => {
    control.focus();
    await press('ArrowDown');
    expect([...field().ariaControlsElements!]).to.eql([list()]);
    const name = (node: HTMLElement): string =>
      node.ariaLabel ?? [...(node.ariaLabelledByElements ?? [])].map((label) => label.textContent!.trim()).join();
    expect(name(field())).to.equal('City');
    expect(name(list())).to.equal('City');
    await press('Escape');
    expect(field().ariaControlsElements ?? []).to.eql([]);
  });

  it('walks past what cannot be chosen, and Enter writes the text of the option', async () => {
    control.focus();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(view()).to.include({ active: 'Toledo' });
    await press('Enter');
    expect(control.value).to.equal('Toledo');
    expect(new FormData(form).get('city')).to.equal('Toledo');
    expect(changes).to.eql(['Toledo']);
    expect(view()).to.eql(CLOSED);
    expect(document.activeElement).to.equal(control);
  });

  it('typing opens the list and narrows it', async () => {
    control.focus();
    await type('ma');
    expect(view()).to.eql({ rows: ['Madrid', 'Malaga'], active: '', expanded: 'true', open: true });
    await press('ArrowUp');
    expect(view()).to.include({ active: 'Malaga' });
    await type('d');
    expect(view()).to.include({ active: '' });
    expect(rows()).to.eql(['Madrid']);
    expect(changes).to.eql([]);
  });

  it('Escape closes and leaves the text', async () => {
    control.focus();
    await type('to');
    await press('Escape');
    expect(view()).to.eql(CLOSED);
    expect(control.value).to.equal('to');
  });

  it('a click on an option chooses it, and the field keeps the focus', async () => {
    control.focus();
    await press('ArrowDown');
    await click(list().querySelectorAll('.row')[1]!);
    expect(control.value).to.equal('Malaga');
    expect(view()).to.eql(CLOSED);
    expect(document.activeElement).to.equal(control);
  });

  it('closes when the focus goes on', async () => {
    control.focus();
    await press('ArrowDown');
    await press('Escape', 'ArrowDown');
    await click(form.querySelector('a')!);
    expect(view()).to.eql(CLOSED);
  });

  it('a list that stands upwards keeps to the field when it gets shorter', async () => {
    form.style.top = `${window.innerHeight - 60}px`;
    control.focus();
    await press('ArrowDown');
    const gap = (): number => field().getBoundingClientRect().top - list().getBoundingClientRect().bottom;
    expect(list().classList.contains('up')).to.equal(true);
    expect(gap()).to.be.closeTo(0, 1);
    await type('t');
    expect(rows()).to.eql(['Toledo']);
    expect(gap()).to.be.closeTo(0, 1);
  });

  it('takes its options from the attribute, and from children that come and go', async () => {
    control.items = null as never;
    control.innerHTML = '<option>Berlin</option><option disabled>Bonn</option>';
    await Promise.resolve();
    expect(control.items).to.eql([
      { value: 'Berlin', disabled: false },
      { value: 'Bonn', disabled: true },
    ]);
    control.querySelector('option')!.remove();
    await Promise.resolve();
    expect(control.items).to.eql([{ value: 'Bonn', disabled: true }]);
    control.setAttribute('items', '[{"value":"Rome"}]');
    expect(control.items).to.eql([{ value: 'Rome' }]);
    control.items = CITIES;
    expect(control.items).to.equal(CITIES);
  });
});
