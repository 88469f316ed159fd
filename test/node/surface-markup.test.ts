/** The markup of modal and notifications: what is markup stays it, everything else cannot become it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { modalActions, modalConfirm, modalError, modalShell, modalSuccess } from '../../src/surfaces/modal/markup.js';
import { errorNotice, infoBubble, notice } from '../../src/surfaces/notifications/markup.js';

const EVIL = `"><script>alert(1)</script><img src=x onerror='x'>`;
const en = { lang: 'en', timeZone: 'UTC' };
const evil = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, EVIL]));

describe('markup of surfaces', () => {
  it('prints the native shell', () => {
    assert.equal(
      modalShell({ class_name: 'modal-list', over_nav: true, scrollerId: 's', float_animation: true }),
      '<div class="modal modal-list modal-list--over-nav"><div class="modal-scroller custom-scroll" id="s">' +
        '<div class="modal-body modal-body-loading modal-body-float-animation"></div></div>' +
        '<div class="default-overlay modal-overlay modal-overlay--filled default-overlay-visible">' +
        '<span class="modal-overlay__spinner spinner-icon spinner-icon-abs-center"></span></div></div>',
    );
    assert.ok(!modalShell({ default_overlay: true }).includes('--filled'));
    assert.ok(!modalShell({ disable_overlay: true }).includes('overlay'));
  });

  const ESCAPED: Readonly<Record<string, string>> = {
    shell: modalShell(evil('class_name', 'scrollerId')),
    actions: modalActions(evil('accept_text', 'decline_text', 'button_class', 'actions__class_name'), en),
    confirm: modalConfirm({ text: EVIL, message: [EVIL, evil('text', 'class_name'), evil('text_i18n')] }, en),
    call: notice('call', evil('header', 'from', 'to', 'duration', 'link', 'icon', 'click_link', 'date', 'element'), en),
    element: notice('call', { from: 'a', element: evil('id', 'type') }, en),
    'id of a card': notice('call', { from: 'a', element: { id: EVIL, type: 'lead' }, link: `/a${EVIL}` }, en),
    error: notice('error', evil('header', 'link'), en),
    bubble: infoBubble(evil('class_name', 'bubble_text', 'bubble_link', 'bubble_link_text')),
  };
  for (const [name, markup] of Object.entries(ESCAPED))
    it(`escapes: ${name}`, () => assert.ok(!/<script|<img src=x/.test(markup), markup));

  const RAW: Readonly<Record<string, string>> = {
    error: modalError('<b>', true, en),
    errors: modalError(['<b>', 1], false, en),
    success: modalSuccess('<b>'),
    caption: modalConfirm({ text: '<b>', should_be_raw: true }, en),
    paragraph: modalConfirm({ message: [{ text: '<b>', should_be_raw: true }] }, en),
    notice: notice('message', { text: '<b>' }, en),
    line: errorNotice('<b>'),
  };
  for (const [name, markup] of Object.entries(RAW))
    it(`is raw: ${name}`, () => assert.ok(markup.includes('<b>'), markup));

  it('leaves out what is not wanted, and asks the page for its texts', () => {
    const none = modalConfirm({ text: 'T', no_close: true, no_actions: true }, en);
    assert.equal(none, '<div class="modal-body__inner"><h2 class="modal-body__caption head_2">T</h2></div>');
    assert.ok(!modalActions({ no_cancel: true }, en).includes('button-cancel'));
    const i18n = (key: string): string => `<${key}>`;
    assert.ok(modalConfirm({ message: { text_i18n: 'k' } }, { lang: 'ru', i18n }).includes('&lt;k&gt;'));
  });

  it('prints a button in the language, with its place in the order of Tab', () => {
    assert.match(modalActions({}, { lang: 'ru' }), /tabindex="1">.*Да.*tabindex="2"><span>Нет</);
  });
});
