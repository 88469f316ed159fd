/** The guides of a back end, word for word: their servers under the guide's widget in the host of the installed package. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { SignJWT } from 'jose';
import type { Page } from 'playwright';
import { freePort } from '../../scripts/free-port.mjs';
import type { Entry } from '../../src/host/journal/entry.js';
import { blockOf, filesOf, guidesWidget, write } from './support/guide.js';
import { project, PROJECT } from './support/project.js';
import { endAll, openPage, program, startHost, until } from './support/running.js';

const FOLDER = join(PROJECT, 'back-end');
const WIDGET = join(FOLDER, 'my_widget');
const OWN = 'https://api.example.com';
const [SECRET, CLIENT] = ['my-secret', '00000000-0000-4000-8000-000000000001'];
const INTEGRATION = { secret: SECRET, clientId: CLIENT, redirectUri: `${OWN}/oauth` };

/** Servers by what runs them; PHP is nothing that the project can bring along. */
const SERVERS: readonly (readonly [name: string, guide: string, program: string, args: (port: number) => string[]])[] =
  [
    ['Node', 'your-back-end', process.execPath, () => ['server.mjs']],
    ['PHP', 'your-back-end-in-php', 'php', (port) => ['-S', `localhost:${port}`, 'server.php']],
  ];
const there = SERVERS.filter(([, , program]) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0);

/** Starts a server as its guide says. @returns its address */
async function serverOf([, , command, args]: (typeof SERVERS)[number]): Promise<string> {
  const port = await freePort();
  const names = { AMO_CLIENT_SECRET: SECRET, AMO_CLIENT_ID: CLIENT, PORT: String(port), TMPDIR: FOLDER };
  const server = program(command, args(port), FOLDER, { ...process.env, ...names });
  await until(server, () => server.said().includes(`localhost:${port}`));
  return `http://localhost:${port}`;
}

const opened = (url: string): Promise<Page> => openPage(`${url}leads/detail/1`);
const line = (page: Page, text: string) => page.locator('.my-widget p', { hasText: text }).waitFor();

/** The detail of an entry, once there is one. */
async function entry(page: Page, name: string): Promise<Entry['detail']> {
  const found = await page.waitForFunction(
    (part) => window.amoHost.journal.find((one) => one.name.includes(part)),
    name,
  );
  return ((await found.jsonValue()) as Entry).detail;
}

before(() => {
  project();
  rmSync(FOLDER, { recursive: true, force: true });
  const files = guidesWidget();
  const init = blockOf('your-back-end', 'js', 'init: function');
  const script = files['script.js']!.replace(/init: function \(\) \{\s*return true;\s*\},\n/, init);
  write(WIDGET, { ...files, 'script.js': script });
  for (const [, guide] of SERVERS) write(FOLDER, filesOf(guide));
});
after(endAll);

describe('the guide of a back end', () => {
  for (const server of there) {
    let address = '';
    const ask = async (token: string): Promise<[number, unknown]> => {
      const answer = await fetch(`${address}/deals?lead=1`, { headers: { 'X-Auth-Token': token } });
      return [answer.status, await answer.json()];
    };

    it(`${server[0]}: answers $authorizedAjax and crm_post, each token once; what CORS does not allow is named`, async () => {
      address = await serverOf(server);
      const settings = join(FOLDER, 'settings.json');
      writeFileSync(settings, JSON.stringify({ api: address }));
      const host = await startHost(FOLDER, { folders: [WIDGET], ...INTEGRATION, settings });
      const page = await opened(host.url);
      await line(page, 'Deals of user');
      await line(page, 'Call: +7 900 000-00-01 new urgent');
      const { headers } = await entry(page, '/deals');
      const [, token] = Object.entries(headers as object).find(([name]) => name.toLowerCase() === 'x-auth-token')!;
      assert.deepEqual(await ask(token as string), [401, { error: 'used before' }]);

      const foreign = await opened(host.url.replace('localhost', '127.0.0.1'));
      await line(foreign, 'Refused: 0');
      const { message, remedy } = await entry(foreign, 'cors-refused');
      assert.match(String(message), /\/deals.*lacks the header Access-Control-Allow-Origin/);
      assert.match(String(remedy), /Access-Control-Allow-Origin: http:\/\/127\.0\.0\.1:\d+/);
    });

    it(`${server[0]}: stands under the address of the live one by --map; refuses a token of another secret`, async () => {
      const maps = [{ prefix: `${OWN}/`, target: `${address}/` }];
      const page = await opened(
        (await startHost(FOLDER, { folders: [WIDGET], ...INTEGRATION, secret: 'another', maps })).url,
      );
      await line(page, 'Refused: 401');
      await line(page, 'Call: +7 900 000-00-01 new urgent');
      const { status, answer } = await entry(page, '/deals');
      assert.deepEqual([status, answer], [401, '{"error":"wrong signature"}']);
    });

    it(`${server[0]}: refuses what is not for it, is too early or too late, or not signed so`, async () => {
      const now = Math.floor(Date.now() / 1000);
      const good = {
        iss: 'https://stand.amocrm.ru',
        aud: OWN,
        client_uuid: CLIENT,
        user_id: 1,
        nbf: now,
        exp: now + 60,
      };
      let count = 0;
      const sign = (claims: object, alg = 'HS256'): Promise<string> =>
        new SignJWT({ ...good, jti: `${now}-${(count += 1)}`, ...claims })
          .setProtectedHeader({ alg })
          .sign(new TextEncoder().encode(SECRET.padEnd(alg === 'HS256' ? 0 : 64, '\0')));
      const refused = async (claims: object, alg?: string) => (await ask(await sign(claims, alg)))[1];
      assert.deepEqual(await ask(await sign({})), [200, { user: 1, deals: ['No. 1'] }]);
      assert.deepEqual(await refused({ iss: 'https://stand.amocrm.ru.example.com' }), { error: 'not for me' });
      assert.deepEqual(await refused({ aud: 'https://other.example.com' }), { error: 'not for me' });
      assert.deepEqual(await refused({ client_uuid: 'other' }), { error: 'not for me' });
      assert.deepEqual(await refused({ exp: now - 60 }), { error: 'too early or too late' });
      assert.deepEqual(await refused({ nbf: now + 60 }), { error: 'too early or too late' });
      assert.deepEqual(await refused({}, 'HS512'), { error: 'wrong signature' });
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      assert.deepEqual((await ask(`${part({ alg: 'none' })}.${part({ ...good, jti: 'x' })}.`))[0], 401);
      assert.deepEqual((await ask('nonsense'))[0], 401);
    });
  }
});
