/** PT Sans for tests of look: the product's own typeface, Latin and Cyrillic, regular and bold. */

const FOLDER = new URL('../../../node_modules/@fontsource/pt-sans/', import.meta.url);

function link(file: string): Promise<unknown> {
  const { href } = new URL(file, FOLDER);
  const element = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const loaded = new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error(`no font sheet ${href}`));
  });
  document.head.append(element);
  return loaded;
}

/** Draws a text in each face: WebKit on a busy machine gave the first one another width, by a twentieth of a pixel. */
async function drawOnce(): Promise<void> {
  const words = ['400', '700'].map((weight) => {
    const word = document.body.appendChild(document.createElement('span'));
    word.style.font = `${weight} 15px "PT Sans"`;
    word.textContent = 'Aя';
    return word;
  });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (const word of words) word.remove();
}

/** Resolves when every face is ready; text drawn before would be in another font. */
export async function loadFonts(): Promise<void> {
  await Promise.all(['latin-400', 'latin-700', 'cyrillic-400', 'cyrillic-700'].map((face) => link(`${face}.css`)));
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 15px "PT Sans"`, 'Aя')));
  await drawOnce();
}
