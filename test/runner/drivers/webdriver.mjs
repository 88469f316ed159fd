/**
 * WebKit behind WebDriver: WebKitWebDriver starts WebKitGTK's own MiniBrowser, on a screen that nobody sees where Xvfb
 * is installed. The protocol is plain HTTP with JSON, so no client is needed for it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProgram, webkit } from '../../../scripts/browsers.mjs';
import { freePort } from '../../../scripts/free-port.mjs';

/** How long an answer may take, in milliseconds: a machine at work takes its time. */
const PATIENCE = 30_000;

/** The pointer rests in the middle of the screen, and the window under it has the focus: the smallest one too. */
const SCREEN = '900x720x24';

/** A screen of its own: the variables that name it, and its process. None without Xvfb. */
async function hiddenScreen() {
  const program = findProgram('Xvfb');
  if (!program) return {};
  const screen = spawn(program, ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(screen.stdout, 'data');
  return { screen, env: { DISPLAY: `:${String(number).trim()}`, WAYLAND_DISPLAY: '', GDK_BACKEND: 'x11' } };
}

async function ask(url, method, body) {
  const options = { method, signal: AbortSignal.timeout(PATIENCE) };
  if (body) options.body = JSON.stringify(body);
  const { value } = await (await fetch(url, options)).json();
  if (value?.error) throw new Error(`WebKit: ${value.error}: ${value.message}`);
  return value;
}

async function whenReady(url) {
  for (const start = Date.now(); Date.now() - start < PATIENCE;)
    try {
      return await ask(`${url}/status`, 'GET');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  throw new Error('WebKitWebDriver does not answer.');
}

/** Address of a session of the driver. */
async function startSession(root) {
  await whenReady(root);
  const { sessionId } = await ask(`${root}/session`, 'POST', { capabilities: {} });
  return `${root}/session/${sessionId}`;
}

/** A screen that nobody sees has no graphics card, and pretending one takes two thirds of the browser's time. */
const WITHOUT_PICTURES = { WEBKIT_DISABLE_DMABUF_RENDERER: '1' };

/**
 * Starts a browser.
 * @param {boolean} pictures whether it has to take pictures, which costs it twice the time for all that it does
 * @returns {Promise<{send: (method: string, path: string, body?: object) => Promise<any>, close: () => Promise<void>}>}
 */
export async function startWebKit(pictures) {
  const { screen, env } = await hiddenScreen();
  const port = await freePort();
  const driver = spawn(webkit(), [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...env, ...(pictures || !screen ? {} : WITHOUT_PICTURES) },
    detached: true, // a group with the browser that it starts: a browser that hangs goes with it
  });
  const kill = () => {
    try {
      process.kill(-driver.pid, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
    screen?.kill();
  };
  process.once('exit', kill);
  const end = () => {
    process.off('exit', kill);
    kill();
  };
  try {
    const session = await startSession(`http://127.0.0.1:${port}`);
    return {
      send: (method, path, body) => ask(session + path, method, body),
      async close() {
        await ask(session, 'DELETE').catch(() => undefined); // the browser may be gone
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
