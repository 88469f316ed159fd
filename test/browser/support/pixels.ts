/** Pictures of the page, compared pixel by pixel. */
import { screenshot, type Clip } from './commands.js';

/** Pixels of a rectangle of the viewport or of an element's box. */
export async function pixels(target: Clip | Element): Promise<ImageData> {
  const bitmap = await createImageBitmap(await screenshot(target));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** How many pixels differ in any channel; pictures of different sizes differ in every pixel of the larger one. */
export function differingPixels(a: ImageData, b: ImageData): number {
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.width * a.height, b.width * b.height);
  const left = new Uint32Array(a.data.buffer);
  const right = new Uint32Array(b.data.buffer);
  return left.reduce((count, pixel, index) => count + (pixel === right[index] ? 0 : 1), 0);
}
