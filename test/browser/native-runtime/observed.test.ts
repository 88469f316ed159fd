/** The life of native controls as it was observed: the same acts in the same order give the events of test/data/native-events.json. */
import { expect, waitUntil } from '@open-wc/testing';
import observed from '../../data/native-events.json';
import { renderNative } from '../../../src/controls/native.js';
import { click, frames, press, type } from '../support/commands.js';
import { onEveryJQuery, settled } from './page.js';

type Title = keyof typeof observed;

const ITEMS = [
  { id: 1, option: 'First' },
  { id: 2, option: 'Second & <b>' },
  { id: 3, option: 'Heading', disabled: true },
  { id: 4, option: 'Four', bg_color: '#fffeb2' },
];

const SUGGESTIONS = [
  { id: 1, value: 'Alpha' },
  { id: 2, value: 'Beta' },
  { id: 3, value: 'Alphabet' },
];

onEveryJQuery((page) => {
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => page.find<T>(selector);
  const option = (index: number) => find('ul').children[index] as HTMLElement;
  const field = () => page.$(find('.control--select--input'));
  const box = () => page.$(find('input'));
  const put = async (markup: string): Promise<void> => {
    page.$(page.box).html(markup);
    await settled();
  };
  const radio = (id: string, selected = false) =>
    renderNative('radio', { id, name: 'r', value: id, label: `Option ${id}`, selected });

  const ACTS: Readonly<Record<Title, () => unknown>> = {
    'select: inserted': () => put(renderNative('select', { items: ITEMS, selected: 2, name: 's' })),
    'select: opened by a click': () => click(find('button')),
    'select: an option clicked': () => click(option(3)),
    'select: opened again': () => click(find('button')),
    'select: a disabled option clicked': () => click(option(2)),
    'select: Escape while it is closed': () => press('Escape'),
    'select: controls:change by a script': () => field().val('1').trigger('controls:change'),
    'select: controls:change:visual by a script': () => field().val('2').trigger('controls:change:visual'),
    'select: change by a script': () => field().val('4').trigger('change'),
    'select: an unknown value by a script': () => field().val('unknown').trigger('controls:change'),
    'checkbox: in the place of the select': () => put(renderNative('checkbox', { name: 'c', text: 'Text' })),
    'checkbox: clicked': () => click(find('input')),
    'checkbox: changed by a script': () => box().prop('checked', false).trigger('change'),
    'checkbox: controls:checkbox:minus': () => box().trigger('controls:checkbox:minus', [true]),
    'checkbox: controls:disable while it has the focus': async () => {
      box().trigger('controls:disable');
      // A browser takes the focus away when it draws next.
      await waitUntil(() => document.activeElement === document.body);
      await frames();
    },
    'radio: two in the place of the checkbox': () => put(radio('r1', true) + radio('r2')),
    'radio: the label of the second clicked': () => click(find('label:last-of-type')),
    'switcher: clicked': async () => {
      await put(renderNative('switcher', { name: 'sw' }));
      (document.activeElement as HTMLElement | null)?.blur();
      page.trace.take();
      await click(find('label'));
    },
    'suggest: in the place of the switcher': () => put(renderNative('suggest', { items: SUGGESTIONS, name: 'sg' })),
    'suggest: clicked': () => click(find('input')),
    'suggest: typed into': () => type('al'),
    'suggest: two arrows down and Enter': () => press('ArrowDown', 'ArrowDown', 'Enter'),
    'suggest: left by a click': () => click(document.body),
    'suggest: an item clicked': async () => {
      await click(find('input'));
      await click(option(1));
    },
    'suggest: clicked while it has the focus': () => click(find('input')),
    'suggest: Escape': () => press('Escape'),
    'suggest: left by Tab': () => press('Tab'),
    'suggest: a click elsewhere': () => click(document.body),
  };

  it('every event, in order', async () => {
    const found: Record<string, string[]> = {};
    for (const title of Object.keys(observed) as Title[]) {
      page.trace.take();
      await ACTS[title]();
      found[title] = page.trace.take();
    }
    expect(found).to.eql(observed);
  });
});
