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

let current: Mocha.Test | undefined;
beforeEach(function () {
  current = this.currentTest;
});

/** Skips the test that runs, in WebKit, if it asks for what its driver cannot do. */
export function skipWithout(what: string): void {
  if (!isWebKit || !(what in LACKS) || !current) return;
  current.title += ` (skipped: WebKit's driver ${LACKS[what as keyof typeof LACKS]})`;
  current.skip();
}
