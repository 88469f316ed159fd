/**
 * The commands in Firefox. WebDriver BiDi has no accessibility tree, collection or media features, but its chrome scope
 * reaches the browser's own window, from which a frame script looks into the page with Firefox's own services.
 */
import { madeFiles } from '../made-files.mjs';
import { chordActions } from './webdriver-keys.mjs';

export const FIREFOX_ARGS = ['--remote-allow-system-access'];
export const FIREFOX_PREFS = { 'accessibility.force_disabled': 0 };

const chromeContexts = new WeakMap();

/** Runs a function in the browser's own window, with string arguments, and gives back its JSON. */
async function inChrome(page, body, ...values) {
  const { connection } = page.browser();
  let context = chromeContexts.get(connection);
  if (!context) {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    chromeContexts.set(connection, (context = tree.result.contexts[0].context));
  }
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: String(body),
    awaitPromise: true,
    target: { context },
    arguments: values.map((value) => ({ type: 'string', value })),
  });
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  return result.result.value === undefined ? undefined : JSON.parse(result.result.value);
}

/** Runs a frame script in every tab; each must call `done(value)`. Gives back the values that are not null. */
function inTabs(page, script) {
  const source = `const done = (value) => sendAsyncMessage('kit', value); ${script}`;
  return inChrome(
    page,
    async (code) => {
      /* global gBrowser -- runs in Firefox's window */
      const ask = ({ linkedBrowser: { messageManager } }) =>
        new Promise((resolve) => {
          const answer = ({ data }) => {
            messageManager.removeMessageListener('kit', answer);
            resolve(data);
          };
          messageManager.addMessageListener('kit', answer);
          messageManager.loadFrameScript(
            `data:application/javascript;charset=utf-8,${encodeURIComponent(code)}`,
            false,
          );
        });
      const answers = await Promise.all(gBrowser.tabs.map(ask));
      return JSON.stringify(answers.filter((value) => value != null));
    },
    source,
  );
}

// The tree of a page is built some time after the page, so a node is asked for until it is there.
const AX_SCRIPT = `
  const service = Components.classes['@mozilla.org/accessibilityService;1']
    .getService(Components.interfaces.nsIAccessibilityService);
  const states = (node) => {
    const own = {}, extra = {};
    node.getState(own, extra);
    const list = service.getStringStates(own.value, extra.value);
    return Array.from({ length: list.length }, (_, index) => list.item(index));
  };
  const textOf = ({ DOMNode }) => DOMNode.textContent;
  const look = (element, tries) => {
    const node = service.getAccessibleFor(element);
    if (!node && tries) return content.setTimeout(look, 50, element, tries - 1);
    if (!node) return done({ ignored: true });
    let value = '';
    try { value = node.value; } catch {}
    const { name, description, computedARIARole, role } = node;
    const errors = node.getRelationByType(Components.interfaces.nsIAccessibleRelation.RELATION_ERRORMSG).getTargets();
    const errormessage = Array.from({ length: errors.length }, (_, index) => textOf(errors.queryElementAt(index, Components.interfaces.nsIAccessible))).join(' ');
    done({ name, description, value, role: computedARIARole || service.getStringRole(role), states: states(node), errormessage });
  };
  const element = content.wrappedJSObject.__ax;
  if (element) look(element, 40); else done(null);
`;

const STATES = {
  disabled: 'unavailable',
  required: 'required',
  invalid: 'invalid',
  readonly: 'readonly',
  multiselectable: 'multiselectable',
  busy: 'busy',
};

function properties(states) {
  const has = (state) => states.includes(state);
  const found = Object.fromEntries(Object.entries(STATES).map(([name, state]) => [name, has(state)]));
  if (has('expanded') || has('collapsed')) found.expanded = has('expanded');
  if (has('checkable')) found.checked = has('mixed') ? 'mixed' : String(has('checked'));
  if (has('selectable')) found.selected = has('selected');
  if (has('pressed')) found.pressed = 'true';
  found.focusable = has('focusable');
  found.focused = has('focused');
  return found;
}

/** The accessibility node of `window.__ax`, where the client has put the element. */
export async function ax(page, { tree = false }) {
  if (tree) throw new Error('axTree works in Chromium only.');
  const [node] = await inTabs(page, AX_SCRIPT);
  if (!node) throw new Error('ax: there is no such element.');
  if (node.ignored) return { ignored: true, role: '', name: '', value: null, description: '', properties: {} };
  const { name, role, value, description, states, errormessage } = node;
  return {
    ignored: false,
    role,
    name: name ?? '',
    value: value === '' ? null : value,
    description: description ?? '',
    properties: { ...properties(states), ...(errormessage && { errormessage }) },
  };
}

/** PNG of a piece of the viewport, in base64. */
export async function screenshot(page, { clip }) {
  return page.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' });
}

const OVERRIDES = {
  colorScheme: 'prefersColorSchemeOverride',
  forcedColors: 'forcedColorsOverride',
  reducedMotion: 'prefersReducedMotionOverride',
  textZoom: 'textZoom',
};

export async function emulate(page, { viewport, ...media }) {
  if (viewport) await page.setViewport(viewport);
  const wanted = Object.entries(media).map(([name, value]) => [OVERRIDES[name], value ?? 'none']);
  const missing = await inChrome(
    page,
    (json) => {
      const unknown = [];
      for (const { linkedBrowser } of gBrowser.tabs)
        for (const [name, value] of JSON.parse(json))
          if (name in linkedBrowser.browsingContext) linkedBrowser.browsingContext[name] = value;
          else unknown.push(name);
      return JSON.stringify(unknown);
    },
    JSON.stringify(wanted),
  );
  if (missing.length) throw new Error(`This Firefox cannot emulate: ${missing.join(', ')}.`);
}

/** Turns the wheel over a point, by pixels. */
export async function wheel(page, { x, y, by }) {
  await page.mouse.move(x, y);
  await page.mouse.wheel({ deltaY: by });
}

/** Presses chords, one after the other, in one go: Firefox takes its time at the end of each. */
export async function press(page, { chords }) {
  await page.browser().connection.send('input.performActions', {
    context: page.mainFrame()._id,
    actions: [{ type: 'key', id: '__puppeteer_keyboard', actions: chords.flatMap(chordActions) }],
  });
}

/** Keys of any alphabet. */
export async function letters(page, { text }) {
  await Promise.all([...text].map((key) => page.keyboard.press(key))); // on a busy machine a word would fall apart else
}

/** The next chooser that the page opens gets files of these names; until then the browser closes every one at once. */
export async function choose(page, { names }) {
  const files = madeFiles(names);
  const gone = () => undefined; // the page, before it opened one
  page
    .waitForFileChooser({ timeout: 0 })
    .then((chooser) => chooser.accept(files))
    .catch(gone);
}

export async function doubleClick(page, { x, y }) {
  await page.mouse.click(x, y, { count: 2 });
}

export async function gc(page) {
  const collect = 'for (let i = 0; i < 3; i++) { Components.utils.forceGC(); Components.utils.forceCC(); }';
  await inTabs(page, `${collect} done(true);`);
}
