/** The file of --data over the running host. */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { closeAll, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';

const folder = mkdtempSync(join(tmpdir(), 'amo-data-'));
const file = join(folder, 'data.json');
const write = (data: unknown): void => writeFileSync(file, JSON.stringify(data));
const widget = widgetFolder({ locations: ['lcard-1', 'lead_sources'] });
const begin = () => start({ folders: [widget], data: file, stateFolder: join(folder, 'state'), reload: false });

async function nameOf(url: string): Promise<unknown> {
  return ((await (await fetch(`${url}api/v4/leads/1`)).json()) as { name: string }).name;
}

describe('--data', () => {
  after(closeAll);

  it('fills the account; changes outlive a restart until the file is another one; the API knows the widgets (S3.27)', async () => {
    write({ leads: [{ id: 1, name: 'Of the file' }], routes: [{ path: '/api/v4/own', body: { own: 1 } }] });
    const first = await begin();
    assert.equal(await nameOf(first.url), 'Of the file');
    assert.deepEqual(await (await fetch(`${first.url}api/v4/own`)).json(), { own: 1 });
    const about = (await (await fetch(`${first.url}api/v4/widgets/probe`)).json()) as object;
    assert.deepEqual({ ...about, code: 'probe', pipeline_id: 5_000_001, is_lead_source: true }, about);
    const headers = { 'content-type': 'application/json' };
    await fetch(`${first.url}api/v4/leads/1`, { method: 'PATCH', headers, body: '{"name": "Changed"}' });
    await first.close();
    const second = await begin();
    assert.equal(await nameOf(second.url), 'Changed');
    await second.close();
    write({ leads: [{ id: 1, name: 'Of another file' }] });
    const third = await begin();
    assert.equal(await nameOf(third.url), 'Of another file');
  });

  it('names the file and the place of what is wrong in it', async () => {
    write({ leads: [{ id: 1, price: 'much' }] });
    await assert.rejects(begin(), (error: Error) => error.message.includes(`--data ${file}: leads[0].price: `));
  });
});
