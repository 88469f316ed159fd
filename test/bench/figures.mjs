/** What the rounds say: ratios are taken inside a round, where the machine was the same for all. */

import { KINDS, RICH } from './kinds.mjs';

export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  if (!sorted.length) return NaN;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

const geomean = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/** All rounds of a run, by subject and key. */
export class Figures {
  #rounds = [];
  sizes = {};

  /** @param round figures of one round: subject → key → figure → number */
  add(round) {
    this.#rounds.push(round);
  }

  /** Median of a figure of a subject. */
  of(subject, key, figure) {
    return median(this.#rounds.map((round) => round[subject]?.[key]?.[figure] ?? NaN));
  }

  /** Ratio to HTML inside each round: median, least, most. */
  ratio(subject, key, figure = 'cpu', to = ['html', key]) {
    const [other, otherKey] = to;
    const ratios = this.#rounds
      .map((round) => (round[subject]?.[key]?.[figure] ?? NaN) / (round[other]?.[otherKey]?.[figure] ?? NaN))
      .filter(Number.isFinite);
    return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
  }

  /** Keys of the updates that were measured. */
  get updates() {
    const keys = this.#rounds.flatMap((round) => Object.keys(round.html ?? {}));
    return [...new Set(keys)].filter((key) => key.startsWith('update.'));
  }

  /** Values of the goals of a subject; NaN for what was not measured. */
  goals(subject) {
    const values = { 'mount.layouts': this.of(subject, 'mount.input', 'layouts') };
    for (const kind of KINDS) {
      values[`mount.${kind}`] = this.ratio(subject, `mount.${kind}`).median;
      values[`heap.${kind}`] = this.of(subject, `memory.${kind}`, 'heap');
      values[`nodes.${kind}`] = this.of(subject, `memory.${kind}`, 'nodes');
    }
    const four = ['input', 'button', 'checkbox', 'select'].map((kind) => values[`mount.${kind}`]);
    values['mount.geomean'] = geomean(four);
    const updates = this.updates.filter((key) => !RICH.includes(key.split('.')[1]));
    if (updates.length) values['update.geomean'] = geomean(updates.map((key) => this.ratio(subject, key).median));
    const over100 = (figure) => this.ratio(subject, 'list.select.10000', figure, [subject, 'list.select.100']).median;
    values['list.select.build'] = over100('build');
    values['list.select.flat'] = over100('open');
    values['list.select.open'] = this.ratio(subject, 'list.select.10000', 'open').median;
    values['list.select.nodes'] = this.of(subject, 'list.select.10000', 'nodes');
    values['list.suggest.key'] = this.ratio(subject, 'list.suggest.10000', 'key').median;
    values['list.boxes.open'] = this.ratio(subject, 'list.checkboxes-dropdown.10000', 'open').median;
    values['list.boxes.nodes'] = this.of(subject, 'list.checkboxes-dropdown.10000', 'nodes');
    values['leak.nodes'] = this.of(subject, 'leak', 'nodes');
    values['leak.heap'] = this.of(subject, 'leak', 'heap');
    values['size.input.gz'] = this.sizes[subject]?.input.gz ?? NaN;
    return values;
  }

  toJSON() {
    return { rounds: this.#rounds, sizes: this.sizes };
  }
}
