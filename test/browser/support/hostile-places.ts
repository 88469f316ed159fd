/** Places on a page where what opens has been cut off, covered or moved away. */

export interface Place {
  readonly title: string;
  /** Puts a control there. @returns takes away what is not in the box */
  put(box: HTMLElement, control: HTMLElement): (() => void) | void | Promise<(() => void) | void>;
  /** What the page does while it is open. */
  shift?(box: HTMLElement): unknown;
  readonly zoom?: number;
  /** There is no room to stand where it should. */
  readonly isTight?: boolean;
}

/** Inside of markup, where a `<slot>` stands in it. */
const inside =
  (markup: string, style = 'position: absolute; left: 60px; top: 60px') =>
  (box: HTMLElement, control: HTMLElement): void => {
    box.style.cssText = style;
    box.innerHTML = markup;
    box.querySelector('slot')!.replaceWith(control);
  };

const around = (title: string, style: string, more?: Partial<Place>): Place => ({
  title,
  put: inside(`<div style="${style}"><slot></slot></div>`),
  ...more,
});

const COVER = 'position: absolute; left: -40px; top: 40px; width: 400px; height: 400px; background: #ccc';
const TOP = 2147483647;

/** In shadow roots of authors, one in the other. */
const inRoots =
  (...modes: ShadowRootMode[]) =>
  (box: HTMLElement, control: HTMLElement): void => {
    box.style.cssText = 'position: absolute; left: 60px; top: 60px';
    let at: Node = box;
    for (const mode of modes) {
      const host = at.appendChild(document.createElement('div'));
      at = host.attachShadow({ mode });
      (at as ShadowRoot).innerHTML = '<style>* { position: relative; z-index: 1; transform: translate(0) }</style>';
    }
    at.appendChild(control);
  };

const zoomed =
  (root: HTMLElement, zoom: number) =>
  (box: HTMLElement, control: HTMLElement): (() => void) => {
    inside('<slot></slot>', 'position: absolute; left: 40px; top: 40px')(box, control);
    root.style.zoom = String(zoom);
    return () => (root.style.zoom = '');
  };

const onScrolledPage = (box: HTMLElement, control: HTMLElement): (() => void) => {
  inside('<slot></slot>', 'position: absolute; left: 260px; top: 900px')(box, control);
  const { style } = document.body;
  Object.assign(style, { width: '3000px', height: '4000px' });
  window.scrollTo(200, 800);
  return () => {
    Object.assign(style, { width: '', height: '' });
    window.scrollTo(0, 0);
  };
};

const inFrame =
  (size: string) =>
  async (box: HTMLElement, control: HTMLElement): Promise<void> => {
    box.style.cssText = 'position: absolute; left: 60px; top: 60px';
    box.innerHTML = `<iframe srcdoc="<body style='margin: 20px 40px'>" style="${size}; border: 5px solid"></iframe>`;
    const frame = box.querySelector('iframe')!;
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.contentDocument!.body.append(control);
  };

const inModal = (box: HTMLElement, control: HTMLElement): void => {
  inside(
    '<dialog style="margin: 80px; padding: 20px; overflow: hidden; transform: translate(0)"><slot></slot></dialog>',
  )(box, control);
  box.querySelector('dialog')!.showModal();
};

export const PLACES: readonly Place[] = [
  around('moved', 'transform: translate(40px, 30px)'),
  around('made smaller', 'transform: scale(.8); transform-origin: 0 0'),
  around('made larger', 'transform: scale(1.3); transform-origin: 0 0'),
  around('turned over', 'transform: rotate(180deg)'),
  around('cut off', 'overflow: hidden; width: 210px; height: 40px'),
  around('cut off by its paint', 'overflow: clip; clip-path: inset(0); width: 210px; height: 40px'),
  around('scrolled', 'overflow: auto; width: 210px; height: 60px; position: relative'),
  around('contained', 'contain: strict; width: 210px; height: 40px'),
  around('a container of its size', 'container-type: size; width: 210px; height: 40px'),
  around('drawn when in sight', 'content-visibility: auto; contain-intrinsic-size: 210px 40px'),
  around('filtered', 'filter: blur(0); backdrop-filter: blur(1px)'),
  around('announced to change', 'will-change: transform, opacity, filter'),
  around('in a perspective', 'perspective: 500px; transform-style: preserve-3d'),
  around('isolated and pale', 'isolation: isolate; opacity: .5; mix-blend-mode: multiply'),
  around('masked', 'mask-image: linear-gradient(#000, #000); width: 210px; height: 40px'),
  around('in a small column', 'columns: 2; width: 500px'),
  around('from right to left', 'direction: rtl; width: 210px'),
  {
    title: 'under a ladder of layers',
    put: inside(
      `<div style="position: relative; z-index: 1"><slot></slot></div><div style="${COVER}; z-index: ${TOP}"></div>`,
    ),
  },
  {
    title: 'in a fixed modal in a fixed panel',
    put: inside(
      `<div style="position: fixed; inset: 40px 40px 40px 200px; overflow: auto; transform: translateZ(0); z-index: 9999">
       <div style="position: fixed; inset: 30px; overflow: hidden; z-index: ${TOP}"><div style="overflow: auto; height: 60px"><slot></slot></div></div></div>`,
      'position: static',
    ),
  },
  { title: 'in a modal dialog', put: inModal },
  { title: 'on a scrolled page', put: onScrolledPage },
  { title: 'on a page that scrolls', put: onScrolledPage, shift: () => window.scrollBy(20, 30) },
  { title: 'on a zoomed page', put: zoomed(document.documentElement, 1.2), zoom: 1.2 },
  { title: 'on a page made smaller', put: zoomed(document.documentElement, 0.8), zoom: 0.8 },
  { title: 'in a zoomed body', put: zoomed(document.body, 1.2), zoom: 1.2 },
  { title: 'in a frame', put: inFrame('width: 500px; height: 450px') },
  { title: 'in a small frame', put: inFrame('width: 260px; height: 130px'), isTight: true },
  { title: 'in roots', put: inRoots('open', 'open', 'open') },
  { title: 'in closed roots', put: inRoots('closed', 'open', 'closed') },
  around('that moves', 'transform: translate(0)', {
    shift: (box) => ((box.firstElementChild as HTMLElement).style.transform = 'translate(50px, 40px)'),
  }),
  around('that grows', 'transform: scale(1)', {
    shift: (box) =>
      Object.assign((box.firstElementChild as HTMLElement).style, { padding: '20px', transform: 'scale(.9)' }),
  }),
];
