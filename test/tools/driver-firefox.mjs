/** The commands in Firefox, where WebDriver BiDi has a way. */

/** PNG of a piece of the viewport, in base64. */
export async function screenshot(page, { clip }) {
  return page.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' });
}

export async function emulate(page, { viewport, ...media }) {
  if (viewport) await page.setViewport(viewport);
  if (Object.keys(media).length) throw new Error('Firefox: media features cannot be emulated.');
}
