/** Prints the figures as tables. */
import { KINDS, LISTS } from './kinds.mjs';

const number = (value, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits) : '–');

function table(title, head, body) {
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const pad = (cell, column) => (column ? String(cell).padStart(widths[column]) : String(cell).padEnd(widths[0]));
  const line = (row) => row.map(pad).join('  ');
  console.log(`\n${title}\n${rows.map(line).join('\n')}`);
}

/**
 * @param figures what was measured
 * @param names subject → its name in the tables
 */
export function report(figures, names) {
  const subjects = Object.entries(names);
  const ratio = (subject, key, figure, to) => {
    const { median, least, most } = figures.ratio(subject, key, figure, to);
    return Number.isFinite(median) ? `${number(median)} [${number(least)}–${number(most)}]` : '–';
  };
  const timed = (subject, key) => `${number(figures.of(subject, key, 'cpu'), 1)}  ${ratio(subject, key)}`;
  if (figures.updates.length) {
    table(
      'Mount: CPU of one in µs, × HTML [least–most]',
      ['', ...KINDS],
      subjects.map(([id, name]) => [name, ...KINDS.map((kind) => timed(id, `mount.${kind}`))]),
    );
    const memory = (id, kind) => {
      const figure = (key, digits) => number(figures.of(id, `memory.${kind}`, key), digits);
      return `${figure('heap', 0)} / ${figure('nodes', 1)} / ${figure('listeners', 1)}`;
    };
    table(
      'Memory of one: V8 heap in bytes / DOM nodes / listeners',
      ['', ...KINDS],
      subjects.map(([id, name]) => [name, ...KINDS.map((kind) => memory(id, kind))]),
    );
    table(
      'Update: × HTML [least–most]',
      ['', ...subjects.map(([, name]) => name)],
      figures.updates.map((key) => [key.slice('update.'.length), ...subjects.map(([id]) => ratio(id, key))]),
    );
  }
  lists(figures, subjects, ratio);
  const leaks = subjects.filter(([id]) => Number.isFinite(figures.of(id, 'leak', 'heap')));
  if (leaks.length)
    table(
      'Left after unmount',
      ['', 'heap of one, bytes', 'nodes a cycle'],
      leaks.map(([id, name]) => [name, ...['heap', 'nodes'].map((figure) => number(figures.of(id, 'leak', figure)))]),
    );
  for (const [id, sizes] of Object.entries(figures.sizes))
    table(`Size of ${names[id]}: KiB minified, and zipped`, Object.keys(sizes), [
      Object.values(sizes).map(({ raw, gz }) => `${number(raw, 1)} ${number(gz)}`),
    ]);
}

function lists(figures, subjects, ratio) {
  for (const kind of Object.keys(LISTS)) {
    const measured = subjects.filter(([id]) => Number.isFinite(figures.of(id, `list.${kind}.10000`, 'open')));
    if (!measured.length) return;
    const of = (id, count, figure) => number(figures.of(id, `list.${kind}.${count}`, figure) / 1000, 1);
    table(
      `Lists, ${kind}: CPU in ms, closed, opened, a key pressed; HTML is a hand-written virtual list`,
      ['', 'build 100', 'build 10,000', 'open 100', 'open 10,000', '× HTML', 'key 10,000', '× HTML', 'nodes 10,000'],
      measured.map(([id, name]) => [
        name,
        of(id, 100, 'build'),
        of(id, 10000, 'build'),
        of(id, 100, 'open'),
        of(id, 10000, 'open'),
        ratio(id, `list.${kind}.10000`, 'open'),
        of(id, 10000, 'key'),
        ratio(id, `list.${kind}.10000`, 'key'),
        number(figures.of(id, `list.${kind}.10000`, 'nodes'), 0),
      ]),
    );
  }
}

/** Prints each goal with what was measured. */
export function reportGoals(goals, values) {
  const state = (value, max) => (!Number.isFinite(value) ? 'not measured' : value <= max ? 'ok' : 'OVER');
  table(
    'Goals',
    ['', 'measured', 'at most', '', ''],
    goals.map(({ id, what, max }) => [id, number(values[id]), max, state(values[id], max), what]),
  );
}
