/** When native controls come to life, and when the runtime keeps out. */
import { expect } from '@open-wc/testing';
import { renderNative } from '../../../src/controls/native.js';
import { startNativeRuntime } from '../../../src/native-runtime/runtime.js';
import { jquery } from '../support/jquery.js';
import { onEveryJQuery, Page, settled } from './page.js';

const INIT = ['jq controls:view:init select', 'jq controls:view:init select'];
const DESTROY = ['jq controls:view:destroy select', 'jq controls:view:destroy select'];
const ITEMS = [
  { id: 1, option: 'One' },
  { id: 2, option: 'Two' },
];

describe('life of native controls', () => {
  onEveryJQuery((page) => {
    const taken = () => page.trace.take();

    it('follows the class', async () => {
      const root = await page.add('select', { items: ITEMS, control_class_name: 'later' });
      expect(taken()).to.eql([]);
      root.classList.add('control--select');
      await settled();
      expect(taken()).to.eql(INIT);
      root.classList.remove('control--select');
      await settled();
      expect(taken()).to.eql(['jq controls:view:destroy div', 'jq controls:view:destroy div']);
      expect(page.$(root).data('view')).to.equal(undefined);
    });

    it('finds markup at any depth', async () => {
      page.box.innerHTML = `<section><p></p><div>${renderNative('select', { items: ITEMS })}</div></section>`;
      await settled();
      expect(taken()).to.eql(INIT);
    });

    it('keeps a control alive that is moved', async () => {
      const root = await page.add('select', { items: ITEMS });
      const view = page.$(root).data('view');
      taken();
      page.box.prepend(root);
      page.$(root).detach().appendTo(page.box);
      await settled();
      expect(taken()).to.eql([]);
      expect(page.$(root).data('view')).to.equal(view);
    });

    it('revives a control that jQuery removed and put back', async () => {
      const root = await page.add('select', { items: ITEMS });
      taken();
      page.$(root).remove();
      page.box.append(root);
      await settled();
      expect(taken()).to.eql([...DESTROY, ...INIT]);
      page.$(root).find('button').trigger('click');
      expect(page.find('.control--select--list-opened')).to.not.equal(null);
    });

    it('lets go of an open control that is removed', async () => {
      const root = await page.add('select', { items: ITEMS });
      page.$(root).find('button').trigger('click');
      taken();
      page.box.innerHTML = '';
      await settled();
      expect(taken()).to.eql(['jq controls:select:hide list', ...DESTROY]);
      page.$(document).trigger('controls:hide');
      expect(taken()).to.eql(['jq controls:hide document', 'jq controls:hide:private document false']);
    });

    it('leaves the roots of the newer kit alone', async () => {
      await page.add('select', { items: ITEMS, class_name: 'js-react-control' });
      await page.add('select', { items: ITEMS, class_name: 'control--select_react' });
      expect(taken()).to.eql([]);
    });

    it('scans at once when it is asked to', () => {
      page.$(page.box).append(renderNative('select', { items: ITEMS }));
      page.$(document).trigger('controls:check-loaded', [page.box]);
      expect(page.trace.lines.slice(1)).to.eql(INIT);
      page.$(document).trigger('controls:check-loaded', [page.$(page.box)]);
      expect(page.trace.lines.filter((line) => line === INIT[0]).length).to.equal(2);
    });

    it('starts once per document, and stops without a trace', async () => {
      expect(startNativeRuntime(page.$)).to.equal(page.stop);
      const root = await page.add('select', { items: ITEMS });
      taken();
      page.stop();
      expect(taken()).to.eql(DESTROY);
      page.$(root).find('button').trigger('click');
      page.$(root).find('input').trigger('controls:change');
      page.$(document).trigger('controls:hide');
      await page.add('select', { items: ITEMS });
      const kept = taken().filter((line) => line.startsWith('jq'));
      expect(kept).to.eql(['jq controls:change field', 'jq controls:hide document']);
      expect(page.$._data?.(document, 'events')).to.equal(undefined);
    });

    it('enlivens what stood there before it started', () => {
      page.stop();
      page.box.innerHTML = renderNative('select', { items: ITEMS });
      taken();
      page.stop = startNativeRuntime(page.$);
      expect(taken()).to.eql(INIT);
    });
  });
});

describe('the runtime inside the product', () => {
  const page = new Page();
  const environment = window as { APP?: unknown; AMOCRM?: unknown };
  const warned: string[] = [];
  const { warn } = console;

  before(() => {
    console.warn = (text: string) => warned.push(text);
  });

  after(() => {
    console.warn = warn;
    expect(warned).to.eql([
      "amo-elements: the native runtime does not start: the product's own scripts run here. " +
        'Pass force: true on a stand-in page.',
    ]);
  });

  beforeEach(async () => {
    await page.open('2.1.3');
    page.stop();
  });

  afterEach(() => {
    delete environment.APP;
    delete environment.AMOCRM;
    page.close();
  });

  const attempt = async (force = false): Promise<boolean> => {
    page.stop = startNativeRuntime(page.$, { force });
    const root = await page.add('select', { items: ITEMS });
    return page.$(root).data('view') !== undefined;
  };

  for (const name of ['APP', 'AMOCRM'] as const)
    it(`keeps out where ${name} is`, async () => {
      environment[name] = { constant: () => false };
      expect(await attempt()).to.equal(false);
    });

  it('keeps out where a control has a view already', async () => {
    page.box.innerHTML = renderNative('select', {});
    page.$(page.box).find('.control--select').data('view', {});
    expect(await attempt()).to.equal(false);
  });

  it('starts there when it is forced to', async () => {
    environment.APP = { constant: () => false };
    expect(await attempt(true)).to.equal(true);
  });

  it('starts where APP is something else', async () => {
    environment.APP = {};
    expect(await attempt()).to.equal(true);
  });

  it('wants a jQuery', () => {
    expect(() => startNativeRuntime(undefined as never)).to.throw(TypeError, 'jQuery');
    expect(() => startNativeRuntime((() => undefined) as never)).to.throw(TypeError, 'jQuery');
  });

  it('serves the document of a frame', async () => {
    const frame = document.createElement('iframe');
    page.box.append(frame);
    const inner = frame.contentDocument!;
    const stop = startNativeRuntime(await jquery('3'), { document: inner });
    inner.body.innerHTML = renderNative('select', { items: ITEMS });
    await settled();
    const root = inner.querySelector('.control--select')!;
    const $ = await jquery('3');
    $(root).find('button').trigger('click');
    expect(root.querySelector('.control--select--list-opened')).to.not.equal(null);
    inner.body.click();
    expect(root.querySelector('.control--select--list-opened')).to.equal(null);
    stop();
  });
});
