import type { PageContext } from '../page-context.js';
import { Modal } from './modal.js';
import type { ModalOptions, ModalServices } from './options.js';

/** The class as widgets have it: it takes options alone, and none at all. */
export interface PageModalClass {
  new (options?: ModalOptions<Modal>): Modal;
  new (options: ModalOptions): Modal;
  readonly prototype: Modal;
  /** A class that inherits from this one, in Backbone's way: members of its objects, and of the class. */
  extend(members?: object, statics?: object): PageModalClass;
}

/**
 * The class `Modal` of a page (`lib/components/base/modal`). It can be constructed, extended by `class`, by `extend`, and by
 * compiled classes, which call it as a function.
 */
export function modalFor(page: PageContext, services?: ModalServices): PageModalClass {
  const PageModal = function (this: object | undefined, options?: ModalOptions): Modal {
    const own = this instanceof PageModal ? (this as object).constructor : PageModal;
    return Reflect.construct(
      Modal,
      [page, options, services],
      (new.target ?? own) as unknown as NewableFunction,
    ) as Modal;
  } as unknown as PageModalClass;
  inherit(PageModal, Modal.prototype);
  return PageModal;
}

function inherit(child: PageModalClass, parent: object, members: object = {}, statics: object = {}): PageModalClass {
  const constructor = { constructor: { value: child, configurable: true, writable: true } };
  const prototype = Object.assign(Object.create(parent, constructor) as object, members);
  const extend = (own?: object, ofClass?: object): PageModalClass => {
    const grandchild = function (this: object | undefined, ...args: [ModalOptions?]): Modal {
      return Reflect.construct(child, args, new.target ?? grandchild) as Modal;
    } as unknown as PageModalClass;
    return inherit(grandchild, child.prototype, own, ofClass);
  };
  Object.defineProperty(child, 'prototype', { value: prototype });
  return Object.assign(child, { extend }, statics);
}
