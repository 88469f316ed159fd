/** Installing, saving, switching off: the rules of the platform. */
import { expect } from '@open-wc/testing';
import { addConsent } from '../../../src/surfaces/settings-form/consent.js';
import { JsonField } from '../../../src/surfaces/settings-form/json-field.js';
import { click, type } from '../support/commands.js';
import { hushWarnings } from '../support/hush.js';
import { CODE, SettingsPage } from './settings-page.js';

const REFUSED = 'The widget did not save its settings.';
const page = new SettingsPage();
const answered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const values = { login: 'ann', key: '', data: '' };

/** What `onSave` does, and what the user is told; nothing for a widget that is installed by it. */
const ANSWERS: ReadonlyArray<readonly [title: string, onSave: unknown, error: string, report?: RegExp]> = [
  ['true', () => true, ''],
  ['a promise of true', () => Promise.resolve(true), ''],
  ['a promise of nothing', () => Promise.resolve(), ''],
  ['a promise of false', () => Promise.resolve(false), REFUSED],
  ['rejected with a text', () => Promise.reject('Wrong <key>'), 'Wrong <key>'],
  ['rejected with a list', () => Promise.reject(['One', 'Two']), 'One\nTwo'],
  ['rejected with nothing', () => Promise.reject(), REFUSED],
  ['false', () => false, REFUSED],
  ['nothing', () => undefined, REFUSED, /onSave returned undefined/],
  ['a text', () => 'yes', REFUSED, /onSave returned string/],
  [
    'thrown',
    () => {
      throw new Error('x is not defined');
    },
    'x is not defined',
  ],
  ['no callback', undefined, 'The widget cannot be installed: it has no onSave.', /no callback onSave/],
  ['no function', 'text', 'The widget cannot be installed: it has no onSave.', /no callback onSave/],
];

describe('installation of a widget', () => {
  hushWarnings();
  before(() => page.open('4'));
  after(() => page.close());

  for (const [title, onSave, error, report] of ANSWERS)
    it(`by what onSave returns: ${title}`, async () => {
      page.draw({ values, callbacks: { onSave } });
      const button = page.find('.js-widget-install');
      await click(button);
      await answered();
      expect([page.error, page.stored.length, page.installation.status]).to.eql(
        error ? [error, 0, 'install'] : ['', 1, 'installed'],
      );
      expect(button.classList.contains('shake')).to.equal(Boolean(error));
      expect(button.classList.contains('button-input-loading')).to.equal(false);
      expect(page.reports.filter((one) => !report?.test(one))).to.eql([]);
      expect(page.reports.length).to.equal(report ? 1 : 0);
    });

  it('is installed, saved, switched off and on, taken out', async () => {
    const said: unknown[] = [];
    page.draw({
      values,
      callbacks: {
        onSave(this: object, data: object) {
          said.push('onInstall' in this && structuredClone(data));
          return true;
        },
        onInstall: () => page.calls.push('onInstall'),
        destroy: () => page.calls.push('destroy'),
      },
    });
    const step = async (target: Element): Promise<unknown[]> => {
      await click(target);
      await answered();
      const [{ active, status } = {} as never] = page.take(page.stored);
      return [said.pop(), [status, active], page.take(page.calls)];
    };
    const Y = { active: 'Y', fields: values };
    const N = { active: 'N', fields: values };
    expect(page.installation.active).to.equal(false);
    expect(await step(page.find('.js-widget-install'))).to.eql([
      Y,
      ['installed', true],
      ['status installed on', 'onInstall'],
    ]);
    expect(page.find('.js-widget-install').hidden).to.equal(true);
    page.$(page.input('key')).trigger('change');
    expect(await step(page.save)).to.eql([Y, ['installed', true], ['close']]);
    await click(page.find('.widget-settings__switcher-text'));
    page.save.removeAttribute('data-onsave-destroy-modal');
    expect(await step(page.save)).to.eql([N, ['installed', false], ['status installed off', 'destroy']]);
    expect(page.save.classList.contains('button-input-saved')).to.equal(true);
    await click(page.find('.widget-settings__switcher-text'));
    expect(await step(page.save)).to.eql([Y, ['installed', true], ['status installed on']]);
    expect(await step(page.find('.js-widget-uninstall'))).to.eql([
      N,
      ['install', false],
      ['status install off', 'destroy'],
    ]);
    expect(page.find('.widget-settings__switcher').getClientRects().length).to.equal(0);
  });

  it('waits for the widget once, however often the button is pressed', async () => {
    let agree = (_: boolean): void => undefined;
    let calls = 0;
    const onSave = () => (calls++, new Promise<boolean>((resolve) => (agree = resolve)));
    page.draw({ values, callbacks: { onSave } });
    const button = page.find('.js-widget-install');
    await click(button);
    await click(button);
    void page.installation.save();
    await answered();
    expect([calls, button.classList.contains('button-input-loading')]).to.eql([1, true]);
    agree(true);
    await answered();
    expect([calls, page.stored.length, button.classList.contains('button-input-loading')]).to.eql([1, 1, false]);
  });

  it('asks for what is required, and nothing else', async () => {
    page.draw({ callbacks: { onSave: () => page.calls.push('onSave') } });
    await click(page.find('.js-widget-install'));
    await answered();
    expect([page.error, page.take(page.calls)]).to.eql(['Fill in: Login', ['status not_configured on']]);
    const login = page.input('login');
    expect([login.matches('.validate-has-error'), login.ariaInvalid, document.activeElement === login]).to.eql([
      true,
      'true',
      true,
    ]);
    await type('a');
    expect([login.matches('.validate-has-error'), login.ariaInvalid]).to.eql([false, null]);
    expect(page.installation.status).to.equal('not_configured');
    login.value = '  ';
    expect(await page.installation.save()).to.deep.include({ saved: false, why: 'required' });
    page.draw({ status: 'installed' });
    expect((await page.installation.disable()).saved).to.equal(true);
  });

  it('goes on after the widget has replaced its part, and all', async () => {
    const own = `<input name="login" value="own"><input id="${CODE}_custom" value="[1]">`;
    const button = `<form><button class="button-input" id="save_${CODE}">Save</button></form>`;
    const settings = ($body: { html(html: string): void }) => $body.html(own + button);
    const fields = { login: 'own', key: 'old', data: '[1]' };
    page.draw({ values: { key: 'old' }, callbacks: { settings } });
    await click(page.find('.js-widget-install'));
    await answered();
    expect(page.take(page.stored)).to.eql([{ status: 'installed', active: true, fields }]);
    await click(page.save);
    await answered();
    expect(page.take(page.stored)[0]!.fields).to.eql(fields);
    await click(page.find('.js-widget-uninstall'));
    await answered();
    expect(page.take(page.stored)).to.eql([{ status: 'install', active: false, fields }]);
    page.$(page.body).html(own + button);
    await click(page.save);
    await answered();
    expect(page.take(page.stored)).to.eql([{ status: 'installed', active: true, fields }]);
    page.$(page.body).empty();
    expect(await page.installation.save()).to.deep.include({ saved: true });
    expect(page.take(page.stored)[0]!.fields).to.eql(fields);
    expect((await page.installation.disable()).saved).to.equal(true);
  });

  it('stores what the widget made of the fields', async () => {
    const rows: ReadonlyArray<readonly [(fields: Record<string, unknown>) => void, unknown, RegExp?]> = [
      [(fields) => (fields['data'] = { a: [1] }), '{"a":[1]}'],
      [(fields) => (fields['data'] = 5), 5],
      [(fields) => (fields['data'] = '[1]'), '[1]'],
      [(fields) => (fields['data'] = 'plain'), '', /"data" is neither JSON nor a number/],
      [(fields) => (fields['data'] = null), ''],
    ];
    for (const [change, stored, report] of rows) {
      const onSave = ({ fields }: { fields: Record<string, unknown> }) => (change(fields), (fields['more'] = 1), true);
      page.draw({ values, callbacks: { onSave } });
      await page.installation.install();
      expect(page.stored[0]!.fields).to.eql({ ...values, data: stored, more: 1 });
      expect(page.reports.length).to.equal(report ? 1 : 0);
      if (report) expect(page.reports[0]).to.match(report);
    }
    page.draw({ values, callbacks: { onSave: (data: { fields: unknown }) => ((data.fields = null), true) } });
    await page.installation.install();
    expect(page.stored[0]!.fields).to.eql(values);
  });

  it('says what storing failed of, and takes any answer where it is told to', async () => {
    page.draw({ values, persist: () => Promise.reject(new Error('No connection')) });
    expect(await page.installation.install()).to.eql({ saved: false, why: 'storage', reasons: ['No connection'] });
    expect([page.error, page.installation.status]).to.eql(['No connection', 'install']);
    page.draw({ values, lenient: true, callbacks: { onSave: () => undefined } });
    expect((await page.installation.install()).saved).to.equal(true);
    page.draw({ values, callbacks: { onSave: undefined }, status: 'installed' });
    expect((await page.installation.disable()).saved).to.equal(true);
    const shown: unknown[] = [];
    page.draw({ values, callbacks: { onSave: () => false }, showError: (reasons) => void shown.push(reasons) });
    await page.installation.install();
    expect(shown).to.eql([REFUSED]);
  });

  it('tells of a click by a script, which moderation forbids', async () => {
    page.draw({ values });
    page.find('.js-widget-install').click();
    await answered();
    expect(page.reports.length).to.equal(1);
    expect(page.reports[0]).to.match(/clicked by a script/);
  });

  it('follows set_status', () => {
    page.draw({ values });
    page.installation.setStatus('installed');
    expect([page.calls, page.find('.js-widget-uninstall').hidden]).to.eql([['status installed on'], false]);
  });

  it('keeps JSON in the custom field', async () => {
    page.draw({ values });
    const field = new JsonField({ $: page.$, document }, CODE);
    expect([field.read(), field.$content[0]!.id]).to.eql([undefined, `${CODE}_custom_content`]);
    field.write({ a: [1, '"<'] });
    expect([page.canSave, field.read()]).to.eql([true, { a: [1, '"<'] }]);
    await page.installation.install();
    expect(page.stored[0]!.fields['data']).to.equal('{"a":[1,"\\"<"]}');
    field.write(undefined);
    expect(page.input('data').value).to.equal('');
    page.input('data').value = '{';
    expect(field.read()).to.equal(undefined);
  });

  it('is not installed without consent', async () => {
    const settings = { consent: { name: 'settings.consent', type: 'custom', required: true } };
    let remove = (): void => undefined;
    const agree = ($body: never) =>
      (remove = addConsent({ $: page.$ }, $body, {
        name: 'consent',
        html: 'I agree to <a href="#rules">the rules</a>',
      }));
    page.draw({ settings, callbacks: { settings: agree } });
    const install = page.find('.js-widget-install');
    await click(install);
    await answered();
    expect([page.error, page.stored]).to.eql(['Fill in: Consent', []]);
    const box = page.find<HTMLInputElement>('.control-checkbox input');
    expect([document.activeElement === box, page.find('.validate-has-error') !== null]).to.eql([true, true]);
    await click(box);
    expect([page.input('consent').value, page.canSave]).to.eql(['1', true]);
    expect(page.body.querySelector('.widget_settings_block__item_field.validate-has-error')).to.equal(null);
    await click(install);
    await answered();
    expect(page.take(page.stored)[0]!.fields).to.eql({ consent: '1' });
    await click(box);
    expect(page.input('consent').value).to.equal('');
    remove();
    expect(page.body.querySelector('.control-checkbox')).to.equal(null);
  });
});
