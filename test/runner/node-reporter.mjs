/**
 * A reporter of node:test that prints failures, with what their files printed, and leaves the counts in the file named by
 * `COUNT_FILE`.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

/** A suite, or a test that failed only because of one inside it, is not counted itself. */
function isCounted({ details }) {
  return details.type !== 'suite' && details.error?.failureType !== 'subtestsFailed';
}

function failure({ name, file, line, details }) {
  const error = details.error?.cause ?? details.error;
  const place = file ? ` (${relative(process.cwd(), file)}:${line})` : '';
  const text = typeof error === 'string' ? error : inspect(error, { depth: 3 });
  return `\n✖ ${name}${place}\n${text.replace(/^/gm, '    ')}\n`;
}

/** How long each file took, without the start of its process. */
const filesOf = (times) =>
  Array.from(times, ([file, seconds]) => ({ file: relative(process.cwd(), file ?? ''), seconds }));

export default async function* report(events) {
  const total = { passed: 0, failed: 0 };
  const said = new Map();
  const broken = new Set();
  const times = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout')
      said.set(data.file, `${said.get(data.file) ?? ''}${data.message}`);
    if ((type === 'test:pass' || type === 'test:fail') && data.nesting === 0)
      times.set(data.file, (times.get(data.file) ?? 0) + data.details.duration_ms / 1000);
    if (type === 'test:pass' && isCounted(data) && !data.skip) total.passed++;
    if (type === 'test:fail' && isCounted(data)) {
      total.failed++;
      broken.add(data.file);
      yield failure(data);
    }
  }
  for (const file of broken) if (said.has(file)) yield `\n${relative(process.cwd(), file)} printed:\n${said.get(file)}`;
  if (process.env.COUNT_FILE)
    writeFileSync(process.env.COUNT_FILE, JSON.stringify({ ...total, files: filesOf(times) }));
  yield `${total.passed} tests passed, ${total.failed} failed.\n`;
}
