/** `--render element`: templates of an unchanged widget draw elements, which its script reads as it reads native ones. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { closeAll, open, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';

interface Page {
  $(selector: string): { val(): string };
}

const RENDER = `function () {
  self.render_template({
    caption: { class_name: 'elements' },
    body: '',
    render:
      "{{ include_control('input', { name: 'line', value: '101' }) }}" +
      "{{ self.render({ ref: '/tmpl/controls/select.twig' }, { name: 'city', items: items }) }}"
  }, { items: [{ id: 1, option: 'Minsk' }, { id: 2, option: 'Riga' }] });
  return true;
}`;

describe('elements in place of native controls', () => {
  after(closeAll);

  for (const render of ['element', 'native'] as const)
    it(`${render}: drawn, chosen by a click, read by name`, async () => {
      const host = await start({ folders: [widgetFolder({ callbacks: { render: RENDER } })], render });
      const { page, complaints } = await open(host, 'leads/detail/1');
      const block = page.locator('.card-widgets__widget-probe');
      assert.equal(await block.locator('amo-input, amo-select').count(), render === 'element' ? 2 : 0);
      await block.locator('button').click();
      await block.locator('li', { hasText: 'Riga' }).click();
      const read = await page.evaluate(() =>
        ['line', 'city'].map((name) =>
          (window as unknown as Page).$(`.card-widgets__widget-probe [name=${name}]`).val(),
        ),
      );
      assert.deepEqual(read, ['101', '2']);
      assert.deepEqual(complaints, []);
      await page.close();
    });

  it('openWidgetSettings opens the own settings under Kommo, and is not there elsewhere', async () => {
    const init = 'function () { window.probe = self; return true; }';
    for (const brand of ['kommo', 'amocrm'] as const) {
      const folder = widgetFolder({ locations: ['lcard-1', 'settings'], callbacks: { init } });
      const { page } = await open(await start({ folders: [folder], brand }), 'leads/detail/1');
      const kind = await page.evaluate(() => {
        const { probe } = window as unknown as { probe: { openWidgetSettings?(options: object): void } };
        probe.openWidgetSettings?.({});
        return typeof probe.openWidgetSettings;
      });
      assert.equal(kind, brand === 'kommo' ? 'function' : 'undefined');
      if (brand === 'kommo') await page.locator('.modal.probe .modal-body .widget-settings').waitFor();
      await page.close();
    }
  });
});
