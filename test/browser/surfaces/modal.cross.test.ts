/** The product's class Modal, as widgets use it: flow, places, closing. */
import { expect } from '@open-wc/testing';
import { modalFor, type PageModalClass } from '../../../src/surfaces/modal/modal-for.js';
import type { Modal } from '../../../src/surfaces/modal/modal.js';
import type { ModalOptions } from '../../../src/surfaces/modal/options.js';
import type { JQueryCollection } from '../../../src/sdk/jquery.js';
import { click, drag, press } from '../support/commands.js';
import { JQUERY_VERSIONS } from '../support/jquery.js';
import { BESIDE, body, classes, CLOSE, find, isOpen, openOn, QUESTION, root } from './modal-page.js';
import { onPage } from './page.js';

onPage((page) => {
  let ModalClass: PageModalClass;
  beforeEach(() => (ModalClass = modalFor(page.context)));
  const open = (options?: ModalOptions, html?: string): Modal => openOn(page, options, html);

  describe('modal: flow', () => {
    it('waits with a spinner, is filled, and is gone', () => {
      let $given: JQueryCollection | undefined;
      const modal = new ModalClass({ class_name: 'one two', init: ($body) => ($given = $body) });
      expect(classes(modal.$modal[0]!)).to.equal('modal one two');
      expect(classes($given![0]!)).to.equal('modal-body modal-body-loading');
      expect(find('.one .modal-overlay__spinner').style.display).to.equal('');
      expect($given![0]!.getAttribute('aria-busy')).to.equal('true');
      $given!.trigger('modal:loaded');
      expect(classes($given![0]!)).to.equal('modal-body');
      expect(find('.one .modal-overlay__spinner').style.display).to.equal('none');
      modal.destroy();
      expect(find('.modal')).to.equal(null);
    });

    it('needs no options', () => {
      const modal = new ModalClass();
      expect(classes(modal.$modal[0]!)).to.equal('modal modal-list');
      modal._showError('', false);
      expect(find('.js-modal-error').textContent).to.equal('Something went wrong');
      modal.destroy();
    });

    it('is extended by a class, by extend, by a compiled class', () => {
      class Own extends ModalClass {
        hello(): string {
          return `own ${this.options.class_name}`;
        }
      }
      const Extended = ModalClass.extend({ hello: () => 'extended' }, { kind: 'x' });
      const Twice = Extended.extend({ bye: () => 'bye' });
      const Compiled = function (this: object): object {
        return (ModalClass as unknown as (o: object) => object).call(this, { class_name: 'old' });
      } as unknown as new () => Modal;
      Compiled.prototype = Object.create(ModalClass.prototype, { constructor: { value: Compiled } });
      const all = [new Own({ class_name: 'a' }), new Extended(), new Twice(), new Compiled()];
      expect((all[0] as Own).hello()).to.equal('own a');
      expect((all[1] as unknown as Own).hello()).to.equal('extended');
      expect((all[2] as unknown as Own).hello()).to.equal('extended');
      expect((Extended as unknown as { kind: string }).kind).to.equal('x');
      expect(all.every((one) => one instanceof ModalClass)).to.equal(true);
      expect(all[3]).to.be.instanceOf(Compiled);
      for (const one of all) one.destroy();
    });

    it('waits for templates, unless it was closed before', async () => {
      let ready!: () => void;
      const asked: unknown[] = [];
      const preload = (names: readonly unknown[]): Promise<void> => {
        asked.push(names);
        return new Promise((resolve) => (ready = resolve));
      };
      const Loading = modalFor(page.context, { preload });
      let count = 0;
      for (const isClosed of [false, true]) {
        const modal = new Loading({ preload_templates: ['a'], init: () => (count += 1) });
        if (isClosed) modal.destroy();
        ready();
        await Promise.resolve();
        modal.destroy();
      }
      expect(asked).to.eql([['a'], ['a']]);
      expect(count).to.equal(1);
    });
  });

  describe('modal: place', () => {
    const boxOf = () => body().getBoundingClientRect();
    it('stands in the middle', () => {
      const seen: unknown[] = [];
      open({ onModalPosition: ($body) => seen.push($body[0]) });
      const { left, top, width, height } = boxOf();
      expect(width).to.equal(Math.min(500, window.innerWidth));
      expect(left).to.be.closeTo((window.innerWidth - width) / 2, 0.6);
      expect(top).to.be.closeTo((window.innerHeight - height) / 2, 0.6);
      expect(seen[0]).to.equal(body());
    });

    for (const [height, className, top] of [
      [100, 'modal-body', undefined],
      [2000, 'modal-body modal-body-relative', 65],
    ] as const)
      it(`of ${height} pixels: ${className}`, () => {
        open({}, `<div style="height: ${height}px"></div>`);
        body().style.maxWidth = '400px';
        page.context.$(body()).trigger('modal:centrify');
        expect(classes(body())).to.equal(className);
        if (top) expect(boxOf().top).to.equal(top);
      });

    it('is found anew when the window has another size, unless that is not wanted', async () => {
      const places: number[] = [];
      open({ onModalPosition: () => void places.push(1) });
      open({ class_name: 'still', disable_resize: true, onModalPosition: () => void places.push(2) });
      places.length = 0;
      for (let count = 0; count < 3; count += 1) window.dispatchEvent(new Event('resize'));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(places).to.eql([1]);
    });

    it('has no offsets where none are wanted', () => {
      open({ without_offsets_on_centify: true }, `<div style="height: ${window.innerHeight - 90}px"></div>`);
      expect(classes(body())).to.equal('modal-body');
    });

    it('comes up with a movement; without an overlay; with the plain one', () => {
      const modal = new ModalClass({ class_name: 'float', init_animation: true, disable_overlay: true });
      expect(classes(modal.$modal_body[0]!)).to.equal('modal-body modal-body-loading modal-body-float-animation');
      expect(find('.float .default-overlay')).to.equal(null);
      modal.$modal_body.trigger('modal:loaded');
      expect(classes(modal.$modal_body[0]!)).to.equal('modal-body');
      const plain = new ModalClass({ default_overlay: true, class_name: 'plain' });
      expect(classes(find('.plain .default-overlay'))).to.equal(
        'default-overlay modal-overlay default-overlay-visible',
      );
      plain.destroy();
      modal.destroy();
    });

    it('of a narrow window', () => {
      open({}, '<div style="height: 2000px"></div>');
      body().style.width = `${window.innerWidth - 20}px`;
      body().style.maxWidth = 'none';
      page.context.$(body()).trigger('modal:centrify');
      expect(classes(body())).to.equal('modal-body modal-body-relative modal-body-relative--small-screen');
      expect(boxOf().top).to.equal(30);
    });
  });

  describe('modal: closing', () => {
    type Way = readonly [name: string, act: () => Promise<void>, option?: keyof ModalOptions];
    const WAYS: readonly Way[] = [
      ['the x', () => click(find('.modal-body__close'))],
      ['the button that cancels', () => click(find('.button-cancel')), 'disable_cancel_click'],
      ['a press beside the body', () => click(BESIDE), 'disable_overlay_click'],
      ['Escape', () => press('Escape'), 'disable_escape_keydown'],
      ['another page', async () => void page.context.$(document).trigger('page:changed')],
    ];
    for (const [name, act, option] of WAYS)
      it(`by ${name}`, async () => {
        let calls = 0;
        if (option) {
          const modal = open({ [option]: true });
          await act();
          expect(isOpen(), `${option} keeps it open`).to.equal(true);
          modal.destroy();
        }
        open({ destroy: () => void (calls += 1) });
        await act();
        expect(isOpen()).to.equal(false);
        expect(calls).to.equal(1);
        expect(document.activeElement).to.equal(page.opener);
      });

    it('the x by its keys', async () => {
      for (const key of ['Enter', ' ']) {
        open({ focus_element: null });
        await Promise.resolve(); // what a widget appends is seen then
        find('.modal-body__close').focus();
        await press(key === ' ' ? 'Space' : key);
        expect(isOpen(), key).to.equal(false);
      }
    });

    it('not while the overlay is permanent, nor when destroy or can_destroy say false', async () => {
      const modal = open();
      find('.modal-overlay').classList.add('permanent-overlay');
      await press('Escape');
      await click(find('.modal-body__close'));
      expect(isOpen()).to.equal(true);
      modal.destroy();
      const kept = open({ destroy: () => false });
      await press('Escape');
      expect(isOpen()).to.equal(true);
      kept.destroy(true);
      const may = open({ can_destroy: () => false });
      may.destroy();
      expect(isOpen()).to.equal(true);
      may.destroy(true);
      expect(isOpen()).to.equal(false);
    });

    it('not by a press that began inside, or ended there', async () => {
      open();
      await drag(find('.modal-body__caption'), BESIDE);
      expect(isOpen()).to.equal(true);
      await drag(BESIDE, find('.modal-body__caption'));
      expect(isOpen()).to.equal(true);
    });

    it('reloads the page if that was asked for', () => {
      let reloads = 0;
      const Reloading = modalFor(page.context, { reload: () => (reloads += 1) });
      const modal = new Reloading();
      modal.$modal_body.trigger('modal:need-page-reload');
      modal.destroy();
      new Reloading({ need_page_reload: true }).destroy();
      new Reloading().destroy();
      expect(reloads).to.equal(2);
    });

    it('of two, Escape closes the upper one first', async () => {
      open();
      open({ class_name: 'upper' });
      await press('Escape');
      expect([isOpen(), Boolean(root('upper'))]).to.eql([true, false]);
      await press('Escape');
      expect(isOpen()).to.equal(false);
      expect(document.activeElement).to.equal(page.opener);
    });

    it('one in the body of another keeps to itself', async () => {
      const outer = open();
      const inner = open({ class_name: 'inner', container: body() });
      await click(find('.inner .modal-body__close'));
      expect([isOpen(), Boolean(root('inner'))]).to.eql([true, false]);
      inner.destroy();
      outer.destroy();
    });

    it('what a script takes away is closed, too', async () => {
      let calls = 0;
      open({ destroy: () => void (calls += 1) });
      root()!.remove();
      await Promise.resolve();
      expect(calls).to.equal(1);
      expect(document.documentElement.style.overflow).to.equal('');
    });
  });
});

for (const version of JQUERY_VERSIONS.slice(1))
  describe(`modal on jQuery ${version}`, () => {
    onPage((page) => {
      it('opens, closes, leaves nothing', async () => {
        const ModalClass = modalFor(page.context);
        new ModalClass({
          init: ($body) => void $body.trigger('modal:loaded').html(QUESTION).trigger('modal:centrify').append(CLOSE),
        });
        expect(document.activeElement!.className).to.contain('js-modal-accept');
        await click(document.querySelector('.modal-body__close')!);
        expect(document.querySelector('.modal')).to.equal(null);
      });
    }, version);
  });
