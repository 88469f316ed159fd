/** Modules of the product that are made of the kit. */
import { installControls } from '../../../../entries/twig.js';
import type { Modal } from '../../../../surfaces/modal/modal.js';
import { modalConfirm, type ModalConfirmParams } from '../../../../surfaces/modal/markup.js';
import { modalFor } from '../../../../surfaces/modal/modal-for.js';
import type { ModalOptions } from '../../../../surfaces/modal/options.js';
import type { PageContext } from '../../../../surfaces/page-context.js';
import type { JQueryCollection, JQueryStatic } from '../../../../sdk/jquery.js';
import type { TwigModule } from '../../../../twig/library/library.js';
import { installFilters } from '../../../../twig/render/filters.js';
import { define } from '../require-js.js';

export interface SystemModules {
  readonly lang: string;
  /** What controls in templates are drawn as. */
  readonly render: 'native' | 'element';
  /** Told once that a module is drawn as the host assumes. */
  readonly assumed: (name: string, how: string) => void;
}

/** The module `twigjs`: a function that makes templates, with the members of twig.js. */
function twigModule(twig: { twig(options: object): unknown }, { render, lang }: SystemModules): TwigModule {
  installControls(twig as unknown as TwigModule, { render, lang });
  installFilters(twig as unknown as TwigModule, lang);
  return Object.assign((options: object) => twig.twig(options), twig) as TwigModule;
}

type ConfirmOptions = ModalOptions &
  ModalConfirmParams & { readonly accept?: () => unknown; readonly decline?: () => unknown };

/** `lib/components/base/confirm`: the modal with the question in it. Its options were not observed. */
function confirmFor(page: PageContext, assumed: SystemModules['assumed']) {
  const Base = modalFor(page);
  return function Confirm(options: ConfirmOptions = {}): Modal {
    assumed(
      'lib/components/base/confirm',
      'Options are those of the modal with text, message, accept_text, decline_text, accept and decline.',
    );
    let isAccepted = false;
    const modal: Modal = new Base({
      ...options,
      init: ($body: JQueryCollection) => {
        $body
          .html(modalConfirm(options, { lang: page.lang }))
          .trigger('modal:loaded')
          .trigger('modal:centrify');
        $body.on('click', '.js-modal-accept', () => {
          isAccepted = true;
          options.accept?.();
          modal.destroy();
        });
      },
      destroy: () => (isAccepted ? undefined : options.decline?.()),
    });
    return modal;
  };
}

export function defineSystemModules(options: SystemModules): void {
  const page = ($: JQueryStatic): PageContext => ({ $, document, lang: options.lang });
  define('twigjs', ['twigjs-core'], (twig: never) => twigModule(twig, options));
  // A polyfill of the product's; a browser of today has what it gives.
  define('es6promise', [], () => ({ Promise, polyfill: () => undefined }));
  define('lib/components/base/modal', ['jquery'], ($: JQueryStatic) => modalFor(page($)));
  define('lib/components/base/confirm', ['jquery'], ($: JQueryStatic) => confirmFor(page($), options.assumed));
}
