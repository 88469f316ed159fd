/** What the browser gives back to a page that is returned to, in a frame of this one. */
import { expect, waitUntil } from '@open-wc/testing';
import type { AmoPipelineSelect } from '../../../src/entries/index.js';
import { choose, click, isFirefox } from '../support/commands.js';
import type { Control } from '../support/controls.js';

/** An element that the browser gives a state to. */
type Restorable = Control & { formStateRestoreCallback(state: string, reason: string): void };

const IDS = ['html-input', 'html-select', 'our-input', 'our-select'];

describe('restored by the browser', () => {
  let frame: HTMLIFrameElement;
  const control = (id: string): Control => frame.contentDocument!.querySelector<Control>(`#${id}`)!;
  const data = (): string[] =>
    [...frame.contentDocument!.forms].flatMap((form) => [...new FormData(form)]).map(([, value]) => String(value));

  /** Waits for the page that an action leads the frame to. */
  const loaded = (act: () => void): Promise<unknown> =>
    new Promise((done) => {
      frame.addEventListener('load', done, { once: true });
      act();
    });

  const leave = () => loaded(() => void click(frame.contentDocument!.querySelector('a')!));
  const comeBack = () => loaded(() => frame.contentWindow!.history.back());
  const open = (page: string) => loaded(() => (frame.src = new URL(`../pages/${page}`, import.meta.url).href));

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.style.cssText = 'width: 500px; height: 200px';
    document.body.append(frame);
    await open('restore.html');
  });
  afterEach(() => frame.remove());

  it('a page that was left and returned to has the values of the user', async () => {
    const values = ['two', 'b', 'two', 'b'];
    IDS.forEach((id, index) => (control(id).value = values[index]!));
    expect(data()).to.eql(values);
    const before = history.length;
    await leave();
    expect(history.length).to.equal(Math.min(before + 1, 50)); // a browser keeps no more
    expect(frame.contentDocument!.title).to.equal('Elsewhere');
    await comeBack();
    await waitUntil(() => control('html-input').value === 'two', 'the HTML field is restored');
    expect(IDS.map((id) => control(id).value)).to.eql(values);
    expect(data()).to.eql(values);
  });

  it('files are there again where the browser keeps those of an HTML field', async () => {
    const files = (): string[][] =>
      ['html-file', 'our-file'].map((id) => {
        const { files: chosen, form, name } = control(id) as Control & { files: FileList };
        const sent = new FormData(form!).get(name) as File;
        return [...Array.from(chosen, (file) => file.name), sent.name];
      });
    await open('restore-files.html');
    for (const id of isFirefox ? [] : ['html-file', 'our-file']) {
      const changed = new Promise((done) => control(id).addEventListener('change', done, { once: true }));
      await choose('kept.txt');
      await click(control(id).shadowRoot?.querySelector('input') ?? control(id));
      await changed;
    }
    await leave();
    await comeBack();
    if (isFirefox) return expect(files()).to.eql([[''], ['']]);
    await waitUntil(() => files().every(({ length }) => length === 2), 'the files are restored');
    return expect(files()).to.eql([
      ['kept.txt', 'kept.txt'],
      ['kept.txt', 'kept.txt'],
    ]);
  });

  it('no element takes what another one has left', async () => {
    const values = (): unknown[] => {
      const { value: step } = control('our-select');
      return [step, (control('our-checkbox') as unknown as HTMLInputElement).checked, control('our-input').value];
    };
    await open('restore-mixed.html');
    control('our-select').value = 'b';
    (control('our-checkbox') as unknown as HTMLInputElement).checked = true;
    control('our-input').value = 'two';
    await leave();
    await comeBack();
    await waitUntil(() => control('our-input').value === 'two', 'the field is restored');
    // Firefox has kept the tick in the place of the select's value.
    expect(values()).to.eql([isFirefox ? 'a' : 'b', true, 'two']);
  });

  it('a step has its pipeline again, when the pipelines are there', async () => {
    const step = () => control('our-step') as Control & AmoPipelineSelect;
    const statuses = [{ id: 142, name: 'Won' }];
    const items = [1, 2].map((id) => ({ id, name: `Pipeline ${id}`, statuses }));
    const seen = () => [step().value, step().pipelineId, data()];
    await open('restore-step.html');
    step().items = items;
    Object.assign(step(), { value: '142', pipelineId: '2' });
    expect(seen()).to.eql(['142', '2', ['142', '2']]);
    await leave();
    await comeBack();
    await waitUntil(() => step().value === '142', 'the value is restored');
    step().items = items;
    expect(seen()).to.eql(['142', '2', ['142', '2']]);
  });

  it('what was chosen from lists and calendars is there, with the id, before and after the items come', async () => {
    const KINDS = ['our-suggest', 'our-boxes', 'our-date', 'our-range'];
    const [suggest, boxes, date, range] = KINDS.map((id) => () => control(id) as Control & Record<string, unknown>);
    const items = [1, 2].map((id) => ({ id, value: 'Same text', option: `Option ${id}` }));
    const give = (): void => [suggest!, boxes!].forEach((find) => Object.assign(find(), { items }));
    const seen = () => [suggest!()['valueId'], ...KINDS.map((id) => control(id).value), data()];
    await open('restore-choices.html');
    give();
    Object.assign(suggest!(), { valueId: '1' });
    Object.assign(suggest!(), { valueId: '2' }); // of equal texts
    Object.assign(boxes!(), { value: ['2', '1'] });
    Object.assign(date!(), { value: '2026-05-03' });
    Object.assign(range!(), { value: '03.05.2026 - 04.05.2026' });
    const before = seen();
    const sent = ['Same text', '1', '2', '2026-05-03', '03.05.2026', '04.05.2026'];
    const values = ['Same text', ['1', '2'], '2026-05-03', '03.05.2026 - 04.05.2026'];
    expect(before).to.eql(['2', ...values, sent]);
    await leave();
    await comeBack();
    await waitUntil(() => suggest!().value === 'Same text', 'the text is restored');
    expect(seen()).to.eql(before);
    give();
    expect(seen()).to.eql(before);
    expect([date!, range!].map((find) => find().shadowRoot!.querySelector('input')!.value)).to.eql([
      '03.05.2026',
      '03.05.2026 - 04.05.2026',
    ]);
    for (const id of KINDS) control(id).form!.reset();
    expect(seen().slice(0, 3)).to.eql(['9', 'Start', ['1']]);
  });

  it('a text that was typed has no id when it comes back', async () => {
    const suggest = () => control('our-suggest') as Control & { valueId: string | null };
    await open('restore-choices.html');
    suggest().value = 'Typed';
    await leave();
    await comeBack();
    await waitUntil(() => suggest().value === 'Typed', 'the text is restored');
    expect(suggest().valueId).to.equal(null);
    (suggest() as unknown as Restorable).formStateRestoreCallback('Moscow', 'autocomplete');
    expect([suggest().value, suggest().valueId]).to.eql(['Moscow', null]);
  });

  it('a browser that fills a field in gives the value alone', () => {
    const element = control('our-input') as Restorable;
    element.formStateRestoreCallback('Moscow', 'autocomplete');
    expect(element.value).to.equal('Moscow');
  });

  it('fires no event, and reset goes to the default', () => {
    for (const [id, value, start] of [
      ['our-input', 'two', 'one'],
      ['our-select', 'b', 'a'],
    ] as const) {
      const element = control(id) as Restorable;
      const heard: string[] = [];
      for (const type of ['input', 'change', 'controls:change']) element.addEventListener(type, () => heard.push(type));
      element.formStateRestoreCallback(`${element.localName} ${value}`, 'restore');
      expect([element.value, heard]).to.eql([value, []]);
      element.form!.reset();
      expect(element.value).to.equal(start);
    }
  });
});
