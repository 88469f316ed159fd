/** The choice of a step: steps of one id in several pipelines, one list for many elements, and what is warned about. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoPipelineSelect, Pipeline } from '../../../src/entries/index.js';
import { click, frames, press } from '../support/commands.js';
import { hushWarnings } from '../support/hush.js';
import { comboboxOf, sent, shown } from '../support/choice.js';

const ENDS = [
  { id: 142, name: 'Won', color: '#ccff66', sort: 10000 },
  { id: 143, name: 'Lost', sort: 11000 },
];
const make = (): readonly Pipeline[] => [
  { id: 1, name: 'Sales', statuses: [{ id: 11, name: 'New', color: '#99ccff' }, ...ENDS] },
  { id: 2, name: 'Support', statuses: { 142: ENDS[0]!, 143: ENDS[1]!, 2001: { id: 2001, name: 'Request', sort: 10 } } },
];

describe('choice of a step', () => {
  let form: HTMLFormElement;
  let select: AmoPipelineSelect;
  hushWarnings();
  beforeEach(() => put('<amo-pipeline-select name="n"></amo-pipeline-select>', make()));
  afterEach(() => form.remove());

  function put(markup: string, items?: readonly Pipeline[]): void {
    form?.remove();
    form = document.createElement('form');
    form.style.cssText = 'position: absolute; top: 60px; left: 60px; width: 200px';
    form.innerHTML = markup;
    document.body.append(form);
    select = form.querySelector('amo-pipeline-select')!;
    if (items) select.items = items;
  }
  const rows = (): HTMLElement[] => [...select.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
  const state = (): unknown[] => [select.value, select.pipelineId, shown(select)];
  /** Texts of the rows that are marked as chosen, with the number of each. */
  const chosen = (): string[] =>
    rows().flatMap((row, index) => (row.ariaSelected === 'true' ? [`${index} ${row.textContent!.trim()}`] : []));

  it('is the first step, where none is given', async () => {
    await frames();
    expect([...state(), sent(form)]).to.eql(['11', '1', 'New', 'n=11']);
  });

  it('shows pipelines as headings and steps in their colours', async () => {
    await click(select);
    const seen = rows().map((row) => [row.textContent!.trim(), row.ariaDisabled, row.style.backgroundColor]);
    const [won, lost] = [
      ['Won', null, 'rgb(204, 255, 102)'],
      ['Lost', null, ''],
    ];
    expect(seen).to.eql([
      ['Sales', 'true', ''],
      ['New', null, 'rgb(153, 204, 255)'],
      won,
      lost,
      ['Support', 'true', ''],
      ['Request', null, ''],
      won,
      lost,
    ]);
    expect(comboboxOf(select).style.backgroundColor).to.equal('rgb(153, 204, 255)');
  });

  it('a chosen step keeps its pipeline, also when it has the id of another', async () => {
    const heard: unknown[] = [];
    for (const type of ['input', 'change']) select.addEventListener(type, () => heard.push([type, ...state()]));
    await click(select);
    await click(rows()[6]!);
    expect(heard).to.eql([
      ['input', '142', '2', 'New'],
      ['change', '142', '2', 'New'],
    ]);
    expect(state()).to.eql(['142', '2', 'Won']);
    await click(select);
    expect(chosen()).to.eql(['6 Won']);
    await press('ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter');
    expect(state()).to.eql(['142', '1', 'Won']);
  });

  it('keeps it over a new list of the same pipelines', async () => {
    await click(select);
    await press('End', 'Enter');
    select.items = make();
    expect(state()).to.eql(['143', '2', 'Lost']);
    select.items = make().slice(0, 1);
    expect(state(), 'without that pipeline').to.eql(['143', '1', 'Lost']);
    select.items = make();
    expect(state(), 'and with it again').to.eql(['143', '2', 'Lost']);
  });

  it('a script names the pipeline', async () => {
    const look = async (set: () => void): Promise<unknown> => (set(), await frames(), state());
    expect(await look(() => (select.value = '142'))).to.eql(['142', '1', 'Won']);
    expect(await look(() => (select.pipelineId = '2'))).to.eql(['142', '2', 'Won']);
    expect(await look(() => (select.value = '143'))).to.eql(['143', '2', 'Lost']);
    expect(await look(() => (select.value = '11')), 'a step of another one').to.eql(['11', '1', 'New']);
    expect(await look(() => Object.assign(select, { pipelineId: 'none', value: 142 }))).to.eql(['142', '1', 'Won']);
  });

  it('an attribute names it, and a reset gives it back', async () => {
    put('<amo-pipeline-select name="n" value="142" pipeline-id="2"></amo-pipeline-select>', make());
    expect(select.pipelineId).to.equal('2');
    await click(select);
    await click(rows()[2]!);
    expect(select.pipelineId).to.equal('1');
    form.reset();
    expect([select.value, select.pipelineId]).to.eql(['142', '2']);
    select.setAttribute('pipeline-id', '1');
    expect(select.pipelineId).to.equal('1');
    select.removeAttribute('pipeline-id');
    expect(select.pipelineId).to.equal('1');
  });

  it('letters find no pipeline', async () => {
    select.focus();
    await press('s');
    expect(state(), 'nor Sales').to.eql(['11', '1', 'New']);
  });

  it('keys pass over the names of pipelines', async () => {
    select.focus();
    await press('ArrowDown', 'End', 'Home');
    const active = (): string => comboboxOf(select).ariaActiveDescendantElement!.textContent!.trim();
    expect(active()).to.equal('New');
    await press('ArrowUp', 'ArrowDown');
    expect(active(), 'around both ends').to.equal('New');
    await press('r', 'Enter');
    expect(state()).to.eql(['2001', '2', 'Request']);
  });

  it('a form gets the pipeline under a name of its own, where there is one', async () => {
    select.value = '142';
    expect(sent(form)).to.equal('n=142');
    select.pipelineName = 'p';
    expect([sent(form), select.getAttribute('pipeline-name')]).to.eql(['n=142&p=1', 'p']);
    await click(select);
    await click(rows()[6]!);
    expect(sent(form)).to.equal('n=142&p=2');
    select.pipelineId = '1';
    expect(sent(form)).to.equal('n=142&p=1');
    select.name = 'step';
    expect(sent(form)).to.equal('step=142&p=1');
    select.value = '999';
    expect(sent(form), 'an unknown step is in none').to.equal('step=999&p=');
    form.reset();
    expect(sent(form)).to.equal('step=11&p=1');
    select.removeAttribute('name');
    expect(sent(form)).to.equal('p=1');
    select.disabled = true;
    expect(sent(form)).to.equal('');
    put('<amo-pipeline-select name="n" value="142" pipeline-id="2" pipeline-name="p"></amo-pipeline-select>', make());
    expect(sent(form)).to.equal('n=142&p=2');
    select.removeAttribute('pipeline-name');
    expect(sent(form)).to.equal('n=142');
  });

  it('an unknown step has no pipeline', () => {
    select.value = '999';
    expect([select.value, select.pipelineId, select.validity.badInput]).to.eql(['999', '', true]);
  });

  it('a key that chooses nothing changes no pipeline', async () => {
    select.pipelineId = '2';
    select.value = '999';
    select.focus();
    await press('ArrowDown', 'Enter', 'Escape');
    select.value = '142';
    expect(select.pipelineId).to.equal('2');
  });

  it('groups of options are pipelines without an id', async () => {
    put(
      '<amo-pipeline-select name="n"><option value="">Any</option><optgroup label="Sales"><option value="11" selected>New' +
        '</option></optgroup></amo-pipeline-select>',
    );
    await frames();
    expect([...state(), sent(form)]).to.eql(['11', '', 'New', 'n=11']);
    await click(select);
    expect(rows().map((row) => row.textContent!.trim())).to.eql(['Any', 'Sales', 'New']);
  });

  it('a list is never changed, is kept as it is, and is looked through once for all elements', () => {
    const items = Object.freeze(make().map((pipeline) => Object.freeze(pipeline)));
    let reads = 0;
    const watched = new Proxy(items, { get: (target, key) => (reads++, Reflect.get(target, key) as unknown) });
    select.items = watched;
    expect(select.items === watched).to.equal(true);
    const once = reads;
    const others = Array.from({ length: 5 }, () => document.createElement('amo-pipeline-select'));
    for (const other of others) {
      other.items = watched;
      other.value = '142';
      form.append(other);
    }
    expect([reads, others.map(({ pipelineId }) => pipelineId).join('')]).to.eql([once, '11111']);
  });
});

describe('warnings of the choice of a step', () => {
  const { warn } = console;
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
  });

  const item = (statuses: unknown): unknown[] => [{ id: 1, name: 'p', statuses }];
  const ROWS: ReadonlyArray<readonly [title: string, set: object, warning: string | undefined]> = [
    [
      'good pipelines',
      { items: [{ id: '', option: 'Any' }, ...make(), { id: 3 }], value: 142, pipelineId: 2 },
      undefined,
    ],
    ['items that are no list', { items: 'pipelines' }, 'items is no list (pipelines)'],
    ['a pipeline that is null', { items: [...make(), null] }, 'items[2] is null'],
    ['a pipeline that stands twice', { items: [...make(), ...make()] }, 'items: the id "1" stands twice'],
    ['steps that are no list', { items: item('never') }, 'items: statuses is no list (never)'],
    ['a step that is no object', { items: item([{ id: 1 }, 2]) }, 'items: statuses[1] is a number'],
    [
      'a step that stands twice in a pipeline',
      { items: item([ENDS[0], ENDS[0]]) },
      'statuses: the id "142" stands twice',
    ],
    ['a step that is in no pipeline', { items: make(), value: 'gone' }, 'the value "gone" is in no item'],
  ];
  for (const [title, set, warning] of ROWS)
    it(title, async () => {
      for (let count = 0; count < 2; count++) {
        const element = Object.assign(document.createElement('amo-pipeline-select'), set);
        document.body.append(element);
        element.showPicker();
        await frames();
        element.remove();
      }
      expect(warnings).to.have.length(warning ? 1 : 0);
      if (warning) expect(warnings[0]).to.include('amo-pipeline-select').and.to.include(warning);
    });
});
