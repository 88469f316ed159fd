/** The engine that the tests run in, and which of them its driver can run. */

export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

function engineOf({ userAgent }: Navigator): Engine {
  if (userAgent.includes('Firefox')) return 'Firefox';
  return userAgent.includes('Chrome') ? 'Chromium' : 'WebKit';
}

export const ENGINE = engineOf(navigator);
export const isFirefox = ENGINE === 'Firefox';
export const isWebKit = ENGINE === 'WebKit';

/** What a driver cannot do. A test that asks for it is skipped there, and this is the reason it gives. */
const LACKS: Partial<Record<Engine, Readonly<Record<string, string>>>> = {
  Firefox: { 'kit:shortcut': 'has no keys of other layouts' },
  WebKit: {
    'kit:choose': 'opens no chooser of files',
    'kit:counters': 'counts nothing',
    'kit:drag': 'drags no files',
    'kit:gc': 'collects no garbage',
    'kit:shortcut': 'has no keys of other layouts',
    'kit:touch': 'has no touch',
    'kit:compose': 'has no input method',
    media: 'emulates no media features',
    buttons: 'lets every button of the mouse go as the left one',
    states: 'tells role and name of a node, nothing more',
  },
};

/**
 * Tests of what an engine does otherwise. In WebKit the table is that of HTML elsewhere: its own controls do otherwise, and so
 * does what is one of them inside.
 */
const OTHERWISE: Partial<Record<Engine, ReadonlyArray<readonly [tests: RegExp, why: string]>>> = {
  Firefox: [
    [
      /^what is told of a control the active option is a node of the tree$/,
      'tells of the active option by moving the focus',
    ],
  ],
  WebKit: [
    [
      /^keyboard of (HTML|amo-radio-group) (nothing is chosen (Shift\+Tab stops|Tab Tab Shift\+Tab Space)|the chosen one is)/,
      'does not stop at the first option when none can be stopped at',
    ],
    [
      /^keyboard of (HTML|amo-radio-group) (nothing|b|the first|the one in the middle) is .*(around|ArrowLeft$|pass over|ArrowUp$|ArrowDown ArrowDown$)/,
      'does not go around in a group of options',
    ],
    [/^taken away in use and put back a radio group with the keys/, 'does not go around in a group of options'],
    [/^keyboard of (HTML|amo-radio-group) from right to left Arrow/, 'goes the same way from right to left'],
    [/^keyboard of (HTML|amo-radio-group) nothing is chosen (with Ctrl|Tab Alt)/, 'chooses with Ctrl and Alt, too'],
    [/type="(time|date)" a part/, 'focuses the whole of a time or date by script, not its first part'],
    [/^Enter in a field .* typed and set by script since$/, 'forgets what was typed once a script sets the value'],
    [/^keyboard of the menu button open at the first entry Shift\+Tab$/, 'has no name for Tab with Shift on Linux'],
    [
      /^what is announced of the choice of files its label and its text/,
      'leaves a label out that is not the only name',
    ],
    [
      /^validity of the input, typed badInput: type="number" (required )?(1 )?[e-] ""$/,
      'finds a number wrong that a script has set right',
    ],
    [
      /^validity of the select (a first option that is|options that are all) disabled$/,
      'shows another option where some are disabled',
    ],
    [/^jQuery .*outerWidth\(\): never$/, 'pads a bare field by less'],
    [
      /^form contract of the file, with a user every row tells/,
      'tells the driver no descriptions, which some rows are about',
    ],
  ],
};

let current: Mocha.Test | undefined;
beforeEach(function () {
  current = this.currentTest;
  const title = current?.fullTitle() ?? '';
  const otherwise = OTHERWISE[ENGINE]?.find(([tests]) => tests.test(title));
  if (otherwise) skip(`${ENGINE} ${otherwise[1]}`);
});

function skip(why: string): void {
  if (!current!.pending) current!.title += ` (skipped: ${why})`;
  current!.skip();
}

/** Skips the test that runs, if it asks for what the driver of this engine cannot do. */
export function skipWithout(what: string): void {
  const lack = LACKS[ENGINE]?.[what];
  if (lack && current) skip(`${ENGINE}'s driver ${lack}`);
}
