/** Names and modules of the product's page, for an author who writes AMD without a bundler, or with one. */
import Twig from 'twigjs';
import type Modal from 'lib/components/base/modal';
import template from 'text!./templates/a.twig';
import type { App, CurrentCard, ModalClass, PageJQuery, TwigJs, Widget } from '../../../src/entries/sdk.js';
import { same } from '../support/same.js';

declare global {
  interface AmoModules {
    './templates.js': { getTemplate(name: string): string };
  }
}

define(['jquery', 'lib/components/base/modal', 'twigjs', './templates.js', 'text!./a.html'], (
  $,
  Page,
  twig,
  own,
  html,
) => {
  same<typeof $, PageJQuery>();
  same<typeof Page, ModalClass>();
  same<typeof twig, TwigJs>();
  same<typeof html, string>();
  $(document).on(
    'click.sample',
    '.sample',
    () => new Page({ init: ($body) => $body.html(own.getTemplate('a') + html) }),
  );
  return function (this: Widget) {
    Object.assign(this, { callbacks: { render: () => true, init: () => true, bind_actions: () => true } });
    return this;
  };
});
define(['https://cdn.example.com/own.js'], (own: { readonly name: string }) => own.name);
define(['moment'], (moment) => {
  // @ts-expect-error -- what is not known has to be annotated
  moment.format();
});
define(() => 1);
// @ts-expect-error -- names are texts
define([1], () => 1);

requirejs(['jquery'], ($) => same<typeof $, PageJQuery>());
requirejs('lib/components/base/modal').prototype.destroy();

same<typeof APP.data.current_card, CurrentCard | false | undefined>();
same<typeof APP.isCard, App['isCard']>();
same<typeof AMOCRM, typeof APP>();
// @ts-expect-error -- no documentation names it
void APP.element_types;
// @ts-expect-error -- it is read and never written
APP.lang_id = 'ru';

same<typeof Twig, TwigJs>();
same<typeof Modal, ModalClass>();
export const markup: string = Twig({ data: template }).render({ a: 1 }) + Twig.twig({ ref: 'a' }).render();
// @ts-expect-error -- a text
Twig({ data: 1 });
