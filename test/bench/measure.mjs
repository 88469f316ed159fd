/** The measurements: each gets a {@link Meter} and gives figures by key. */

const KINDS = ['input', 'button', 'select'];
const CHANGES = { input: ['value', 'disabled', 'label'], button: ['disabled', 'label'], select: ['value', 'disabled', 'label'] };
/** Unmounting is repeated so often to see what stays; the first cycles fill caches and do not count. */
const CYCLES = 20;
const WARM = 5;
const LEAK_COUNT = 200;

/** Mounts many of each kind, changes them, removes them. Figures are of one control. */
export async function mount(meter, count) {
  const figures = {};
  for (const kind of KINDS) {
    const before = await meter.settledCounters();
    const { cpu, layouts } = await meter.cost(() => meter.stage('mount', kind, count));
    const after = await meter.settledCounters();
    const each = (counter) => (after[counter] - before[counter]) / count;
    figures[`mount.${kind}`] = { cpu: cpu / count, layouts };
    figures[`memory.${kind}`] = { heap: each('JSHeapUsedSize'), nodes: each('Nodes'), listeners: each('JSEventListeners') };
    for (const change of CHANGES[kind]) {
      const changed = await meter.cost(() => meter.stage('change', kind, change, 1));
      figures[`update.${kind}.${change}`] = { cpu: changed.cpu / count };
    }
    await meter.stage('unmount');
  }
  return figures;
}

/** Builds a closed list and opens it with a real click. */
export async function list(meter, count) {
  const before = await meter.settledCounters();
  let place;
  const built = await meter.cost(async () => (place = await meter.stage('build', count)));
  const { x, y } = place;
  const opened = await meter.cost(async () => {
    await meter.page.mouse.click(x, y);
    await meter.stage('opened', x, y);
  });
  const after = await meter.settledCounters();
  const nodes = after.Nodes - before.Nodes;
  return { [`list.${count}`]: { build: built.cpu, open: opened.cpu, nodes } };
}

/** Mounts and unmounts again and again: what stays is the slope of heap and nodes. */
export async function leak(meter) {
  const samples = [];
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    for (const kind of KINDS) {
      await meter.stage('mount', kind, LEAK_COUNT);
      await meter.stage('unmount');
    }
    const { JSHeapUsedSize, Nodes } = await meter.settledCounters();
    if (cycle >= WARM) samples.push({ heap: JSHeapUsedSize, nodes: Nodes });
  }
  const slope = (key) => slopeOf(samples.map((sample) => sample[key]));
  return { leak: { heap: slope('heap') / (LEAK_COUNT * KINDS.length), nodes: slope('nodes') } };
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
