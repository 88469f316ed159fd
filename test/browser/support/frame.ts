/** A page of its own in a frame: its own registry of elements, its own console. */
export type Kit = typeof import('../../../src/entries/index.js');

export interface FrameWindow extends Window {
  readonly warnings: string[];
  readonly errors: string[];
  /** Imports a module in the frame. */
  load(url: string): Promise<Kit>;
}

export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly window: FrameWindow;
  readonly document: Document;
  /** Loads the kit as if it were of a version; every call makes a further copy. */
  kit(version: string, file?: 'development' | 'production'): Promise<Kit>;
  remove(): void;
}

let count = 0;

/** Opens an empty page. */
export async function openFrame(page = 'frame.html'): Promise<Frame> {
  const element = document.createElement('iframe');
  element.style.cssText = 'position: absolute; top: 10px; left: 10px; width: 600px; height: 400px; border: 0';
  const loaded = new Promise((done) => element.addEventListener('load', done, { once: true }));
  element.src = new URL(`../pages/${page}`, import.meta.url).href;
  document.body.append(element);
  await loaded;
  const window = element.contentWindow as unknown as FrameWindow;
  return {
    element,
    window,
    document: element.contentDocument!,
    kit: (version, file = 'development') =>
      window.load(`/__kit/${version}${file === 'production' ? '.min' : ''}.js?copy=${++count}`),
    remove: () => element.remove(),
  };
}
