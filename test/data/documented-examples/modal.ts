/** Examples of the documentation about modal windows. */
import type { DocumentedExample } from './example.js';

export const modalExamples: readonly DocumentedExample[] = [
  {
    name: 'Modal: a window of a widget',
    repair: 'The tags of the x are put back into `.append()`: `<span class="modal-body__close">` with an icon in it.',
    why: 'The page has lost the markup, so that the window had nothing to close it by.',
  },
];

interface Body {
  trigger(event: string): Body;
  html(markup: string): Body;
  append(markup: string): Body;
}

interface Options {
  readonly class_name: string;
  readonly init: ($modal_body: Body) => void;
  readonly destroy: () => void;
}

/** The window of the example, repaired. */
export function modalExample<M>(Modal: new (options: Options) => M, data = '<h1>Test</h1><p>Some text</p>'): M {
  return new Modal({
    class_name: 'modal-window',
    init: function ($modal_body) {
      $modal_body
        .trigger('modal:loaded') // shows the window
        .html(data)
        .trigger('modal:centrify') // places it
        .append('<span class="modal-body__close"><span class="icon icon-modal-close"></span></span>');
    },
    destroy: function () {},
  });
}
