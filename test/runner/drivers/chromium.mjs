/** The commands in Chromium: Playwright where it can, the DevTools protocol elsewhere. */
import { madeFiles } from '../made-files.mjs';

const sessions = new WeakMap();

/** One DevTools session per page. */
function devtools(page) {
  let session = sessions.get(page);
  if (!session) sessions.set(page, (session = page.context().newCDPSession(page)));
  return session;
}

const FLAGS = ['disabled', 'required', 'invalid', 'readonly', 'multiselectable', 'busy'];

/** Properties of an accessibility node as a plain record; a flag that is not named is false. */
function record(properties = []) {
  const found = Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
  for (const flag of FLAGS) found[flag] = found[flag] === true || found[flag] === 'true';
  return found;
}

function describe(node) {
  if (node.ignored) return { ignored: true, role: '', name: '', value: null, description: '', properties: {} };
  return {
    ignored: false,
    role: node.role?.value ?? '',
    name: node.name?.value ?? '',
    value: node.value?.value ?? null,
    description: node.description?.value ?? '',
    properties: record(node.properties),
  };
}

/** Relations that are given as the texts of what they point at. */
const RELATIONS = ['errormessage', 'activedescendant'];

async function relations(cdp, { properties = [] }) {
  const found = {};
  for (const { name, value } of properties.filter((property) => RELATIONS.includes(property.name))) {
    const texts = [];
    for (const { backendDOMNodeId: backendNodeId } of value.relatedNodes ?? []) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
      const call = { objectId: object.objectId, functionDeclaration: 'function () { return this.textContent; }' };
      texts.push((await cdp.send('Runtime.callFunctionOn', call)).result.value);
    }
    found[name] = texts.join(' ');
  }
  return found;
}

/** The accessibility node of `window.__ax`, where the client has put the element; with `tree`, all nodes under it. */
export async function ax(page, { tree = false }) {
  const cdp = await devtools(page);
  await cdp.send('Accessibility.enable');
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'window.__ax' });
  try {
    const { objectId } = result;
    if (!objectId) throw new Error('ax: there is no such element.');
    if (!tree) {
      const { nodes } = await cdp.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
      const node = describe(nodes[0]);
      Object.assign(node.properties, await relations(cdp, nodes[0]));
      return node;
    }
    const { nodes } = await cdp.send('Accessibility.queryAXTree', { objectId });
    return nodes.filter((node) => !node.ignored).map(describe);
  } finally {
    if (result.objectId) await cdp.send('Runtime.releaseObject', { objectId: result.objectId });
    await cdp.send('Accessibility.disable');
  }
}

/** PNG of a piece of the viewport, in base64. */
export async function screenshot(page, { clip }) {
  const cdp = await devtools(page);
  const { data } = await cdp.send('Page.captureScreenshot', { clip: { ...clip, scale: 1 }, optimizeForSpeed: true });
  return data;
}

export async function emulate(page, { viewport, textZoom, ...media }) {
  if (textZoom) throw new Error('Chromium cannot zoom texts alone.');
  if (viewport) await page.setViewportSize(viewport);
  if (Object.keys(media).length) await page.emulateMedia(media);
}

export async function gc(page) {
  const cdp = await devtools(page);
  await cdp.send('HeapProfiler.collectGarbage');
}

/** Turns the wheel over a point, by pixels. */
export async function wheel(page, { x, y, by }) {
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, by);
}

/** Presses chords, one after the other. */
export async function press({ keyboard }, { chords }) {
  for (const chord of chords) {
    const held = chord.slice(0, -1);
    for (const key of held) await keyboard.down(key);
    await keyboard.press(chord.at(-1));
    for (const key of held.reverse()) await keyboard.up(key);
  }
}

/**
 * Keys of any alphabet: Playwright has those of an American keyboard, and inserts other letters without a key. None waits
 * for an answer to the one before: on a busy machine a word would fall apart.
 */
export async function letters(page, { text }) {
  const cdp = await devtools(page);
  const sent = [...text].flatMap((key) => [
    cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, unmodifiedText: key }),
    cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
  ]);
  await Promise.all(sent);
}

const CONTROL = 2;

/** Ctrl and the key of another alphabet, where `code` says which key of the keyboard it is. */
export async function shortcut(page, { key, code }) {
  const cdp = await devtools(page);
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code, modifiers: CONTROL });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers: CONTROL });
}

export async function doubleClick(page, { x, y }) {
  await page.mouse.dblclick(x, y);
}

/** What the page holds, after a collection: bytes of heap, DOM nodes, listeners, documents. */
export async function counters(page) {
  const cdp = await devtools(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await cdp.send('Memory.getDOMCounters');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { heap: usedSize, nodes, listeners: jsEventListeners, documents };
}

/** The next chooser that the page opens gets files of these names; until then the browser closes every one at once. */
export async function choose(page, { names }) {
  const cdp = await devtools(page);
  const intercept = (enabled) => cdp.send('Page.setInterceptFileChooserDialog', { enabled });
  await cdp.send('Page.enable');
  await intercept(true);
  cdp.once('Page.fileChooserOpened', async ({ backendNodeId }) => {
    await intercept(false);
    await cdp.send('DOM.setFileInputFiles', { files: madeFiles(names), backendNodeId });
  });
}

/** Drags files into the page and over points, then lets them go at the last one if they are to be dropped. */
export async function drag(page, { points, names, drop }) {
  const cdp = await devtools(page);
  const data = { items: [], files: madeFiles(names), dragOperationsMask: 1 };
  const send = (type, [x, y]) => cdp.send('Input.dispatchDragEvent', { type, x, y, data });
  await send('dragEnter', points[0]);
  for (const point of points) await send('dragOver', point);
  if (drop) await send('drop', points.at(-1));
}

const TOUCH = { start: 'touchStart', move: 'touchMove', end: 'touchEnd', cancel: 'touchCancel' };

/** Steps of one finger; a tap is a start and an end. */
export async function touch(page, { steps }) {
  const cdp = await devtools(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  for (const { type, x, y } of steps) {
    const touchPoints = type === 'start' || type === 'move' ? [{ x, y }] : [];
    await cdp.send('Input.dispatchTouchEvent', { type: TOUCH[type], touchPoints });
  }
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: false });
}

/** An input method: each text takes the place of the one before, the last one stays. */
export async function compose(page, { texts }) {
  const cdp = await devtools(page);
  for (const text of texts)
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await cdp.send('Input.insertText', { text: texts.at(-1) });
}
