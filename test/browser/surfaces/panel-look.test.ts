/** The right panel and the page as they were measured, in both themes. */
import { expect } from '@open-wc/testing';
import { renderNative } from '../../../src/controls/native.js';
import { nativePage } from '../../../src/entries/surfaces/page.js';
import { nativePanel, Panel } from '../../../src/entries/surfaces/panel.js';
import { emulate } from '../support/commands.js';
import { dressed, image, pageContext } from './page.js';

/** A selector, and what it was measured to be: sizes within half a pixel, the rest exactly. */
type Row = readonly [selector: string, measured: Readonly<Record<string, string | number>>];

const BOX = ['width', 'height', 'x', 'y'];
const { innerWidth: WIDTH, innerHeight: HEIGHT } = window;
const [, HEAD, BODY] = ['', '.card-widgets__widget__caption', '.card-widgets__widget__body'] as const;

const OPEN: readonly Row[] = [
  [
    '#widgets_block',
    {
      width: 265,
      zIndex: '100',
      position: 'fixed',
      top: '0px',
      right: '0px',
      bottom: '0px',
      display: 'flex',
      overflowX: 'auto',
      overflowY: 'auto',
      transitionProperty: 'right',
      transitionDuration: '0.5s',
      backgroundColor: 'rgb(228, 228, 228)',
    },
  ],
  [
    '.card-widgets__top',
    { width: 265, height: 65, fontSize: '24px', lineHeight: '45px', overflowX: 'hidden', overflowY: 'hidden' },
  ],
  [
    '.card-widgets__top__caption',
    { fontSize: '23px', lineHeight: '65px', position: 'relative', paddingLeft: '20px', opacity: '1' },
  ],
  [
    '.js-card-widgets-on-off',
    { width: 65, height: 65, position: 'absolute', top: '0px', right: '0px', left: '200px', cursor: 'pointer' },
  ],
  ['.card-widgets__widget', { width: 265, position: 'relative', cursor: 'pointer' }],
  [HEAD, { width: 265, height: 42, position: 'relative', cursor: 'pointer', backgroundColor: 'rgba(0, 0, 0, 0)' }],
  [`${HEAD}__logo`, { height: 42, marginLeft: '21px', paddingTop: '3px', paddingBottom: '3px' }],
  [`${HEAD}__arrow`, { width: 50, height: 10, position: 'absolute', right: '-20px', top: '21px', left: '235px' }],
  [BODY, { width: 265, paddingTop: '0px', paddingRight: '10px', paddingBottom: '10px', paddingLeft: '10px' }],
  ['.card-widgets__cap', { marginTop: '10px', marginLeft: '22px' }],
  ['.card-widgets__cap a', { color: 'rgb(19, 117, 171)' }],
];
const CLOSED: readonly Row[] = [
  ['#widgets_block', { width: 65 }],
  ['.card-widgets__top__caption', { opacity: '0' }],
  [`${HEAD}__logo`, { display: 'none' }],
  [`${HEAD}__logo_min`, { width: 61, height: 45, paddingTop: '10px', paddingLeft: '18px' }],
  [`${HEAD}__arrow`, { display: 'none' }],
  [BODY, { display: 'none' }],
];
const DARK: readonly Row[] = [['#widgets_block', { backgroundColor: 'rgb(16, 37, 53)' }]];
const PAGE: readonly Row[] = [
  [
    '#work_area',
    {
      position: 'relative',
      zIndex: '1',
      paddingLeft: '25px',
      paddingRight: '25px',
      paddingBottom: '65px',
      minWidth: '705px',
      transitionProperty: 'transform',
      transitionDuration: '0.15s',
    },
  ],
  ['.content__top', { height: 64, display: 'flex' }],
  ['.content__top__preset', { height: 40 }],
  [
    '.content__top__preset__caption',
    { height: 40, fontSize: '18px', lineHeight: '40px', position: 'relative', top: '-1px', whiteSpace: 'nowrap' },
  ],
  ['#list_page_holder', { zIndex: '1' }],
];
const ASIDE: readonly Row[] = [['#work_area', { marginLeft: '265px' }]];

describe('surfaces as measured', () => {
  let box: HTMLElement;
  let undress: () => void;
  before(async () => {
    undress = dressed();
    await emulate({ viewport: { width: 1300, height: 800 } });
  });
  after(async () => {
    undress();
    await emulate({ viewport: { width: WIDTH, height: HEIGHT } });
  });
  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    delete document.documentElement.dataset['colorScheme'];
  });

  function expectLook(rows: readonly Row[]): void {
    for (const [selector, measured] of rows) {
      const element = box.querySelector(selector)!;
      const rect = element.getBoundingClientRect() as unknown as Record<string, number>;
      const style = getComputedStyle(element) as unknown as Record<string, string>;
      for (const [name, value] of Object.entries(measured))
        if (BOX.includes(name) && typeof value === 'number')
          expect(rect[name], `${selector} ${name}`).to.be.closeTo(value, 0.5);
        else expect(style[name], `${selector} ${name}`).to.equal(value);
    }
  }

  async function withPanel(open: boolean, check: () => void): Promise<void> {
    box.innerHTML = nativePanel({ open: true, is_admin: true });
    const panel = new Panel(box.querySelector<HTMLElement>('#widgets_block')!, await pageContext());
    const logo = (end: string, src: string): string =>
      `<img class="card-widgets__widget__caption__logo${end}" src="${src}" alt="">`;
    const html = logo('', image(240, 84)) + logo('_min', image(84, 84));
    const content = renderNative('input', { placeholder: 'in panel' });
    panel.add({ code: 'one', caption: { html }, content });
    await Promise.all(Array.from(box.querySelectorAll('img'), (img) => img.decode()));
    if (!open) panel.close();
    for (const animation of document.getAnimations()) animation.finish();
    check();
    panel.destroy();
  }

  it('the open panel', () => withPanel(true, () => expectLook(OPEN)));
  it('the closed panel', () => withPanel(false, () => expectLook(CLOSED)));
  it('the panel in the dark', () => {
    document.documentElement.dataset['colorScheme'] = 'dark';
    return withPanel(true, () => expectLook(DARK));
  });
  it('the page', () => {
    box.innerHTML = nativePage({ code: 'w', name: 'Widget' });
    expectLook(PAGE);
    box.innerHTML = nativePage({ code: 'w', name: 'Widget', menu: [{ title: 'Own page', href: '#' }] });
    expectLook(ASIDE);
  });
});
