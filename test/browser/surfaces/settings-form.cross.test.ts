/** The settings form: what is drawn, what is read from it, what a widget may do to it. */
import { expect } from '@open-wc/testing';
import { ax, click, press, type } from '../support/commands.js';
import { CODE, MANIFEST, SettingsPage } from './settings-page.js';

const page = new SettingsPage();
const HOSTILE = '"><img src=x onerror="bad()">&quot;&amp;';

describe('settings form', () => {
  before(() => page.open('2.1.3'));
  after(() => page.close());

  for (const layout of ['current', 'old'] as const)
    it(`has what widgets look for, ${layout} layout`, () => {
      page.draw({ layout, status: 'installed', logo: 'data:,' });
      const sought = [
        '.widget_settings_block',
        '.widget_settings_block__img > img',
        '.widget_settings_block__descr > p',
        '#widget_settings__fields_wrapper.widget_settings_block__fields',
        '.widget_settings_block__item_field > .widget_settings_block__title_field',
        '.widget_settings_block__input_field > .widget_settings_block__controls__text.text-input#login[name=login]',
        '.widget_settings_block__controls__pass[type=password][name=key]',
        `#${CODE}_custom_content > #${CODE}_custom[type=hidden][name=data].widget_settings_block__controls__custom`,
        '.widget_settings_block__controls.widget_settings_block__controls_top',
        `#save_${CODE}.button-input.js-widget-save.button-input-disabled[data-onsave-destroy-modal=true][data-id="77"]`,
        '#widget_active__sw[name=widget_active]',
        '.widget-settings__switcher > .switcher.switcher_blue.switcher__on',
        '.js-widget-install[hidden]',
        '.js-widget-uninstall:not([hidden])',
        layout === 'old' ? '.widget_settings_old' : '.widget-settings .widget-settings__desc-space',
      ];
      expect(sought.filter((selector) => !page.find(selector))).to.eql([]);
      expect(page.find('.widget_settings_block__descr b').textContent).to.equal('Acme');
      expect(page.installation.form.$body[0]!.contains(page.save)).to.equal(true);
      expect(page.installation.form.$body[0]!.contains(page.find('.js-widget-install'))).to.equal(false);
      expect(page.reports).to.eql([]);
    });

  it('survives any manifest, texts and values', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const strange = {
      plain: { name: 'settings.nothing', type: 'text' },
      odd: { name: HOSTILE, type: 'slider' },
      none: null,
      [HOSTILE]: { type: 'text' },
      group: { name: 'settings', type: 'text' },
      json: { type: 'hidden' },
      round: { type: 'text' },
    };
    const values = { plain: HOSTILE, odd: { a: 1 }, none: null, [HOSTILE]: 0, json: { a: '&lt;"' }, round: circle };
    page.draw({ settings: strange, values, description: '#SUBDOMAIN# #OTHER#', macros: { SUBDOMAIN: '<i>' } });
    const titles = [...page.body.querySelectorAll('.widget_settings_block__title_field')];
    expect(titles.map((one) => one.textContent)).to.eql(
      ['settings.nothing', HOSTILE, 'none', HOSTILE, 'settings', 'json', 'round'].map((label) => `${label}: `),
    );
    expect(page.installation.form.values()).to.eql({
      plain: HOSTILE,
      odd: '{"a":1}',
      none: '',
      [HOSTILE]: '0',
      group: '',
      json: '{"a":"&lt;\\""}',
      round: '',
    });
    expect(page.body.querySelector('[onerror], i')).to.equal(null);
    expect(page.find('.widget_settings_block__descr').textContent).to.equal('<i> #OTHER#');
    const reported = ['"settings.nothing"', 'unknown type "slider"', '"none" has the unknown type', '"settings"'];
    expect(reported.filter((words) => !page.reports.some((one) => one.includes(words)))).to.eql([]);
    for (const manifest of [{}, { settings: 'text', widget: 5 }, { settings: [1] }])
      page.draw({ manifest, values: 'x' as never });
    expect(page.find('.widget-settings__name').textContent).to.equal(CODE);
  });

  it('keeps what a description leaves open out of the form', () => {
    for (const description of [
      '<div><b>open',
      '</div></div></p><table><tr>',
      '<!-- open',
      '<textarea>',
      '<p>a<p>b',
      '<form>',
    ]) {
      page.draw({ description });
      const wrapper = page.find('#widget_settings__fields_wrapper');
      expect(wrapper.closest('.widget_settings_block__descr, textarea, table, form'), description).to.equal(null);
      expect(wrapper.parentElement!.className, description).to.equal('widget_settings_block');
    }
  });

  it('draws fields of users, and reads them in their shapes', async () => {
    const settings = {
      phones: { name: 'settings.phones', type: 'users', required: true },
      access: { name: 'settings.access', type: 'users_lp', required: true },
    };
    const saved = { phones: { 12: '101', 13: '102' }, access: { 14: { login: 'zoe', password: '&"x' } } };
    const { form } = page.draw({ settings, values: saved });
    expect(form.values()).to.eql({
      phones: { 12: '101', 13: '102', 14: '' },
      access: { 12: { login: '', password: '' }, 14: saved.access[14] },
    });
    const rows = [...page.body.querySelectorAll<HTMLElement>('.widget_settings_block__users__name')];
    expect(rows.slice(0, 2).map((row) => row.innerText.replace(/\s+/g, ' ').trim())).to.eql([
      'Ann ann@acme.test, +1',
      'Zoe',
    ]);
    const { role, name } = await ax(page.input('access[14][login]'));
    expect([role, name]).to.eql(['textbox', 'Access: Zoe, Login']);
    page.input('phones[12]').value = '';
    expect(form.missing().map(({ code }) => code)).to.eql([]); // that of the user who left is there still
    page.draw({ settings, managers: undefined });
    expect(page.installation.form.values()).to.eql({});
    expect(page.installation.form.missing()).to.eql([]);
  });

  it('reads what a widget puts in place of the fields', async () => {
    await import('../../../src/controls/input/define.js');
    const settings = Object.fromEntries(
      ['own', 'box', 'off', 'boxes', 'radio', 'many', 'twice', 'gone'].map((name) => [
        name,
        { type: 'text', required: true },
      ]),
    );
    const { form } = page.draw({ settings, values: { gone: 'saved' } });
    form.$body.html(`
      <amo-input name="own" value="mine"></amo-input>
      <input type="checkbox" name="box" value="7" checked><input type="checkbox" name="off" value="7">
      <input type="checkbox" name="boxes" value="1" checked><input type="checkbox" name="boxes" value="2" checked>
      <input type="radio" name="radio" value="a"><input type="radio" name="radio" value="b" checked>
      <select name="many" multiple><option selected>x</option><option selected>y</option></select>
      <input name="twice" value="first"><input name="twice" value="last">`);
    expect(form.values()).to.eql({
      own: 'mine',
      box: '7',
      off: '',
      boxes: ['1', '2'],
      radio: 'b',
      many: ['x', 'y'],
      twice: 'last',
      gone: 'saved',
    });
    expect(form.missing().map(({ code }) => code)).to.eql(['off']);
  });

  it('lets save after a change, by the user or by jQuery', async () => {
    const inputOf = (name: string) => page.$(page.input(name));
    const changes: Record<string, () => unknown> = {
      'a key': async () => {
        await click(page.input('login'));
        await type('a');
      },
      'jQuery’s change of a hidden field': () => inputOf('data').val('[1]').trigger('change'),
      'jQuery’s input': () => inputOf('key').val('x').trigger('input'),
      'the event of the button': () => page.$('.js-widget-save').trigger('button:save:enable'),
      'a control of the widget': () =>
        page.$('<input>').appendTo(page.find('.widget-settings__desc-space')).trigger('change'),
    };
    for (const [title, change] of Object.entries(changes)) {
      page.draw();
      expect(page.canSave, title).to.equal(false);
      await change();
      const { classList, ariaDisabled } = page.save;
      expect([page.canSave, classList.contains('button-input_blue'), ariaDisabled], title).to.eql([
        true,
        true,
        'false',
      ]);
    }
    page.draw();
    page.input('login').classList.add('js-form-changes-skip');
    inputOf('login').trigger('change');
    expect(page.canSave).to.equal(false);
    await click(page.save);
    expect(page.calls).to.eql([]);
  });

  it('has a switch for keys and readers', async () => {
    page.draw({ status: 'installed' });
    const box = page.find<HTMLInputElement>('#widget_active__sw');
    const { role, name } = await ax(box);
    expect([role, name]).to.eql(['switch', 'The widget is on']);
    box.focus();
    await press(' ');
    expect([box.checked, page.canSave]).to.eql([false, true]);
    await click(page.find('.widget-settings__switcher-text'));
    await click(page.find('.switcher'));
    expect(box.checked).to.equal(false);
    expect(page.find('.switcher').className).to.contain('switcher__off');
  });

  it('gives the form to the widget when it is in the document', () => {
    const seen: unknown[] = [];
    const settings = ($body: { length: number; 0: Element }, context: object) =>
      seen.push($body.length, document.body.contains($body[0]), $body[0].contains(page.save), context);
    page.draw({ callbacks: { settings }, context: { source_id: 1, external_id: 2 } });
    page.draw({ callbacks: { settings } });
    expect(seen).to.eql([1, true, true, { source_id: 1, external_id: 2 }, 1, true, true, {}]);
  });

  it('stands when `settings` throws or rejects', async () => {
    const bad: Record<string, () => unknown> = {
      thrown: () => {
        throw new Error('thrown');
      },
      rejected: () => Promise.reject('rejected'),
    };
    for (const [words, settings] of Object.entries(bad)) {
      page.draw({ callbacks: { settings } });
      await new Promise((resolve) => setTimeout(resolve));
      expect(page.reports).to.eql([`its callback settings failed: ${words}.`]);
      page.input('login').value = 'x';
      expect((await page.installation.install()).saved).to.equal(true);
    }
  });

  it('leaves nothing behind', async () => {
    page.draw();
    const heard = (): number => Object.keys(page.$._data(page.body, 'events') ?? {}).length;
    expect(heard()).to.be.greaterThan(0);
    page.installation.destroy();
    expect(heard()).to.equal(0);
    page.$(page.input('login')).trigger('change');
    await click(page.find('.js-widget-install'));
    expect([page.canSave, page.stored]).to.eql([false, []]);
  });

  it('knows the manifest that it is given', () => {
    page.draw();
    expect(page.installation.form.fields.map(({ code, label, required }) => [code, label, required])).to.eql(
      Object.keys(MANIFEST.settings).map((code, index) => [code, ['Login', 'Key', 'Data'][index], index === 0]),
    );
  });
});
