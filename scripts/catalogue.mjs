/** Builds the catalogue as static files into .cache/storybook, for the tests over it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './files.mjs';

const bin = join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js');
const args = ['build', '--quiet', '--loglevel', 'warn', '--disable-telemetry', '--output-dir', '.cache/storybook'];
const { status } = spawnSync(process.execPath, [bin, ...args], { cwd: ROOT, stdio: 'inherit' });
process.exitCode = status ?? 1;
