/**
 * The measurements. Each takes turns between the pages of all subjects, step by step: what is compared is measured within a
 * second or two, under the same load of the machine. Each gives figures by subject and key.
 */
import { CHANGES, KINDS, LISTS } from './kinds.mjs';

/** Unmounting is repeated so often to see what stays; the first cycles fill caches and do not count. */
const CYCLES = 20;
const WARM = 5;
const LEAK_COUNT = 200;

/** Runs one step on every page, and gathers its figures by subject. */
async function each(meters, step, figures = {}) {
  for (const [id, meter] of Object.entries(meters)) Object.assign((figures[id] ??= {}), await step(meter));
  return figures;
}

/** The pages of the subjects that have a kind. */
async function having(meters, kind) {
  const entries = [];
  for (const [id, meter] of Object.entries(meters)) if (await meter.stage('has', kind)) entries.push([id, meter]);
  return Object.fromEntries(entries);
}

/** Mounts many of each kind, changes them, removes them. Figures are of one control. */
export async function mount(all, count) {
  const figures = {};
  for (const kind of KINDS) {
    const meters = await having(all, kind);
    await each(meters, (meter) => mountOf(meter, kind, count), figures);
    for (const change of CHANGES[kind]) {
      const update = async (meter) => {
        const { cpu } = await meter.cost(() => meter.stage('change', kind, change, 1));
        return { [`update.${kind}.${change}`]: { cpu: cpu / count } };
      };
      await each(meters, update, figures);
    }
    await each(meters, (meter) => meter.stage('unmount'));
  }
  return figures;
}

async function mountOf(meter, kind, count) {
  const before = await meter.settledCounters();
  const { cpu, layouts } = await meter.cost(() => meter.stage('mount', kind, count));
  const after = await meter.settledCounters();
  const one = (counter) => (after[counter] - before[counter]) / count;
  const memory = { heap: one('JSHeapUsedSize'), nodes: one('Nodes'), listeners: one('JSEventListeners') };
  return { [`mount.${kind}`]: { cpu: cpu / count, layouts }, [`memory.${kind}`]: memory };
}

/** Builds a closed list, opens it with a real click and presses a key in it. */
export function list(meters, kind, count) {
  return each(meters, async (meter) => {
    const before = await meter.settledCounters();
    let place;
    const built = await meter.cost(async () => (place = await meter.stage('build', kind, count)));
    const { x, y } = place;
    const opened = await meter.cost(async () => {
      await meter.page.mouse.click(x, y);
      await meter.stage('opened', x, y);
    });
    const after = await meter.settledCounters();
    const pressed = await meter.cost(async () => {
      await meter.page.keyboard.press(LISTS[kind]);
      await meter.stage('painted');
    });
    const nodes = after.Nodes - before.Nodes;
    return { [`list.${kind}.${count}`]: { build: built.cpu, open: opened.cpu, key: pressed.cpu, nodes } };
  });
}

/** Mounts and unmounts again and again: what stays is the slope of heap and nodes. */
export function leak(meters) {
  return each(meters, async (meter) => {
    const samples = [];
    const kinds = [];
    for (const kind of KINDS) if (await meter.stage('has', kind)) kinds.push(kind);
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      for (const kind of kinds) {
        await meter.stage('mount', kind, LEAK_COUNT);
        await meter.stage('unmount');
      }
      const { JSHeapUsedSize, Nodes } = await meter.settledCounters();
      if (cycle >= WARM) samples.push({ heap: JSHeapUsedSize, nodes: Nodes });
    }
    const slope = (key) => slopeOf(samples.map((sample) => sample[key]));
    return { leak: { heap: slope('heap') / (LEAK_COUNT * kinds.length), nodes: slope('nodes') } };
  });
}

/** Slope of the straight line through values at equal steps, by least squares. */
function slopeOf(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let over = 0;
  let under = 0;
  for (const [index, value] of values.entries()) {
    over += (index - middle) * (value - mean);
    under += (index - middle) ** 2;
  }
  return over / under;
}
