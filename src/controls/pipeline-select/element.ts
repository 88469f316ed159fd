import type { Contract, Row } from '../../contract/contract.js';
import { text } from '../../contract/markup/text.js';
import type { SelectItem } from '../select/contract.js';
import { AmoSelect } from '../select/element.js';
import { optionsFrom, type Options } from '../select/options.js';
import { pipelineSelectContract, type PipelineItem } from './contract.js';
import { stepsOf, type Step } from './steps.js';

/** Elements that share a list share its options. */
const known = new WeakMap<readonly unknown[], Options>();

const pipelineOf = (item: SelectItem): string => text((item as Step)['pipeline']);

export interface AmoPipelineSelect {
  pipelineName: string;
  required: boolean;
  get items(): readonly PipelineItem[];
  set items(items: readonly PipelineItem[] | null | undefined);
}

/**
 * A choice of one step of several pipelines: a select whose `items` are pipelines, with their names as headings and their
 * steps in their colours. Twin of `pipeline_select`, whose markup and parameters are not known: both are a guess.
 *
 * @summary A choice of one step of several pipelines.
 */
export class AmoPipelineSelect extends AmoSelect {
  static override readonly contract: Contract = pipelineSelectContract;

  #pipeline: string | undefined;

  /** Pipeline of the chosen step; setting it decides between steps of one id. */
  get pipelineId(): string {
    return pipelineOf(this.itemAt());
  }
  set pipelineId(id: string) {
    this.#pipeline = text(id);
    this.resolve();
  }

  override get selectedIndex(): number {
    return super.selectedIndex;
  }
  override set selectedIndex(index: number) {
    this.#pipeline = pipelineOf(this.itemAt(index));
    super.selectedIndex = index;
  }

  protected override optionsOf(items: readonly SelectItem[]): Options {
    let options = known.get(items);
    if (!options) known.set(items, (options = optionsFrom(stepsOf(items, `${this.localName}.items`))));
    return options;
  }

  /** With an entry of the pipeline, where that has a name. */
  protected override formValue(): FormData | null {
    const { name, pipelineName, pipelineId } = this;
    if (!this.isSent) return null;
    const data = new FormData();
    if (name) data.append(name, super.formState);
    if (pipelineName) data.append(pipelineName, pipelineId);
    return data;
  }

  protected override get formState(): string {
    return `${super.formState}\n${this.pipelineId}`;
  }

  protected override restore(state: string): void {
    const [value, pipeline] = state.split('\n');
    this.#pipeline = pipeline;
    this.value = value!;
  }

  /** A step of the wanted pipeline comes before those of others. */
  protected override find(value: string): number {
    const wanted = this.#pipeline ?? this.getAttribute('pipeline-id');
    const found = wanted === null ? -1 : super.find(value, (item) => pipelineOf(item) === wanted);
    return found < 0 ? super.find(value) : found;
  }

  /** Which of two steps of one id is told by the pipeline. */
  protected override stays(index: number, value: string): boolean {
    return this.find(value) === index;
  }

  protected override choose(index: number): void {
    if (index >= 0) this.#pipeline = pipelineOf(this.itemAt(index));
    super.choose(index);
  }

  protected override restoreDefault(): void {
    this.#pipeline = undefined;
    super.restoreDefault();
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'pipeline_id') this.resolve();
    else if (row.name === 'pipeline_name' || row.name === 'name') this.sync();
    else super.paramChanged(row);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-pipeline-select': AmoPipelineSelect;
  }
}
