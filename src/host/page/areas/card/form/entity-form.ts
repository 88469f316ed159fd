import type { JQueryCollection, JQueryStatic } from '../../../../../sdk/jquery.js';
import type { AccountRecord } from '../../../services/account-client.js';
import type { CardField, Changes, FormValues } from '../fields/field.js';
import { fieldRow, type FormParams } from './markup.js';

type Part = Pick<CardField, 'names' | 'write'>;

/** Names of a field in a form: its own, and those that begin with it: `CFV[1][0][VALUE]`. */
const isOf = ({ names }: Part, name: string): boolean =>
  names.some((own) => name === own || name.startsWith(`${own}[`));

/** A form of a card: what stands in it, what of that is not saved. */
export class EntityForm {
  readonly params: FormParams;
  readonly $form: JQueryCollection;
  readonly #$: JQueryStatic;
  readonly #parts: readonly Part[];
  readonly #listeners = new Set<(name: string, value: unknown) => void>();
  #saved: FormValues;
  #last: FormValues;

  /** @param more fields that are not rows: the name, the stage */
  constructor($: JQueryStatic, $form: JQueryCollection, params: FormParams, more: readonly Part[]) {
    this.params = params;
    this.$form = $form;
    this.#$ = $;
    this.#parts = [...more, ...params.fields];
    this.#saved = this.#last = this.values;
    $form.on('input change controls:change', () => this.#changed());
    $form.on('submit', (event) => event.preventDefault());
  }

  /** By the names of the fields; `CFV[1][]` are the list `CFV[1]`, as the model of the page has it. */
  get values(): FormValues {
    const values: Record<string, string | string[]> = {};
    for (const { name, value } of this.$form.serializeArray()) {
      const [key] = name.split('[]') as [string];
      if (key === name) values[name] = value;
      else values[key] = [...(values[key] ?? []), value];
    }
    return values;
  }

  get isDirty(): boolean {
    return this.#dirty.length > 0;
  }

  /** What the API is sent: the fields that differ from what was saved. */
  get changes(): Changes {
    const values = this.values;
    const all = this.#dirty.map((part) => part.write(values));
    const custom = all.flatMap(({ custom_fields_values: list }) => (list as object[] | undefined) ?? []);
    return { ...Object.assign({}, ...all), ...(custom.length && { custom_fields_values: custom }) };
  }

  /** What stands in the form is saved. */
  saved(): void {
    this.#saved = this.values;
  }

  /** Shows what was saved last. @param record of the form */
  reset(record: AccountRecord | undefined): void {
    for (const part of this.#dirty) {
      const field = this.params.fields.find((one) => one === part);
      if (field) this.#redraw(field, record);
      else for (const name of part.names) this.#write(name);
    }
    this.#changed();
  }

  /** @returns takes the listener away */
  listen(listener: (name: string, value: unknown) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  get #dirty(): readonly Part[] {
    const values = this.values;
    const of = (part: Part, all: FormValues): string =>
      JSON.stringify(Object.entries(all).filter(([name, value]) => value !== '' && isOf(part, name)));
    return this.#parts.filter((part) => of(part, values) !== of(part, this.#saved));
  }

  #redraw(field: CardField, record: AccountRecord | undefined): void {
    const row = this.$form
      .find('.linked-form__field')
      .toArray()
      .find((one) => one.getAttribute('data-id') === field.key);
    if (row) this.#$(row).after(fieldRow(field, record)).remove();
  }

  #write(name: string): void {
    const input = this.$form.find(`[name="${name}"]`);
    input.val(this.#saved[name] ?? '').trigger('change');
    // A list shows its choice by itself.
    const $item = input.closest('.control--select').find(`[data-value="${String(this.#saved[name])}"]`);
    if ($item.length) $item.trigger('click');
  }

  #changed(): void {
    const values = this.values;
    for (const name of new Set([...Object.keys(values), ...Object.keys(this.#last)]))
      if (JSON.stringify(values[name]) !== JSON.stringify(this.#last[name])) this.#tell(name, values[name] ?? '');
    this.#last = values;
  }

  #tell(name: string, value: unknown): void {
    for (const listener of this.#listeners) listener(name, value);
  }
}
