/** The tests in WebKit, the engine of Safari: which of them its driver can run. */

/** True where the tests run in WebKit. */
export const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');

/** What WebDriver cannot do in WebKit. A test that asks for it is skipped there, and this is the reason it gives. */
const LACKS = {
  'kit:choose': 'opens no chooser of files',
  'kit:counters': 'counts nothing',
  'kit:drag': 'drags no files',
  'kit:gc': 'collects no garbage',
  'kit:shortcut': 'has no keys of other layouts',
  'kit:touch': 'has no touch',
  media: 'emulates no media features',
  buttons: 'lets every button of the mouse go as the left one',
  states: 'tells role and name of a node, nothing more',
} as const;

/** Tests whose table is that of HTML elsewhere: WebKit's own controls do otherwise, and so does what is one of them inside. */
const OTHERWISE: ReadonlyArray<readonly [tests: RegExp, why: string]> = [
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
  [/^what is announced of the choice of files its label and its text/, 'leaves a label out that is not the only name'],
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
  [
    /^form contract of the (pipeline-)?select, with a user .*what a user chose/,
    'misses a letter now and then in a new select of HTML',
  ],
  [/^a key about which the page has a say (multi)?select/, 'misses a key now and then in a new select of HTML'],
  [/^restored by the browser a page that was left/, 'gives elements of the page nothing back'],
];

let current: Mocha.Test | undefined;
beforeEach(function () {
  current = this.currentTest;
  const title = isWebKit && current?.fullTitle();
  const otherwise = title && OTHERWISE.find(([tests]) => tests.test(title));
  if (otherwise) skip(`WebKit ${otherwise[1]}`);
});

function skip(why: string): void {
  if (!current!.pending) current!.title += ` (skipped: ${why})`;
  current!.skip();
}

/** Skips the test that runs, in WebKit, if it asks for what its driver cannot do. */
export function skipWithout(what: string): void {
  if (!isWebKit || !(what in LACKS) || !current) return;
  skip(`WebKit's driver ${LACKS[what as keyof typeof LACKS]}`);
}
