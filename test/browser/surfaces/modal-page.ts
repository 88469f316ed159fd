/** What tests of the product's class Modal have in common: a page, a modal filled as the documentation does it. */
import { modalConfirm } from '../../../src/surfaces/modal/markup.js';
import { modalFor } from '../../../src/surfaces/modal/modal-for.js';
import type { Modal } from '../../../src/surfaces/modal/modal.js';
import type { ModalOptions } from '../../../src/surfaces/modal/options.js';
import type { SurfacePage } from './page.js';

export const CLOSE = '<span class="modal-body__close"><span class="icon icon-modal-close"></span></span>';
export const QUESTION = modalConfirm({ text: 'Delete?', message: ['For ever'] }, { lang: 'en' });
/** A place beside the body. */
export const BESIDE = [8, 8] as const;

/** Opens a modal filled as the documentation does it. */
export function openOn(page: SurfacePage, options: ModalOptions = {}, html = QUESTION): Modal {
  return new (modalFor(page.context))({
    class_name: 'modal-window',
    init: ($body) => {
      $body.trigger('modal:loaded').html(html).trigger('modal:centrify').append(CLOSE);
    },
    ...options,
  });
}

export const root = (name = 'modal-window') => document.querySelector<HTMLElement>(`.modal.${name}`);
export const body = () => root()!.querySelector<HTMLElement>('.modal-body')!;
export const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
export const isOpen = () => Boolean(root());
export const classes = (element: Element) => element.className;
