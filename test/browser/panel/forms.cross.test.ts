/** What widgets draw by hand into a block: forms that save, buttons, an error that tries again; in both faces. */
import '../../../src/controls/button/define.js';
import '../../../src/controls/cancel-button/define.js';
import '../../../src/controls/input/define.js';
import { expect } from '@open-wc/testing';
import {
  buttonRow,
  emptyState,
  errorState,
  loadingState,
  panelForm,
  statusLine,
  widgetPanel,
  type PanelRender,
  type PartOptions,
  type WidgetPanel,
} from '../../../src/entries/panel.js';
import { startNativeRuntime } from '../../../src/native-runtime/runtime.js';
import { renderElement } from '../../../src/twig/draw/render-element.js';
import { click, press, type } from '../support/commands.js';
import { hushWarnings } from '../support/hush.js';
import { standIn, type StandIn } from './stand-in.js';

const FACES: Readonly<Record<string, PartOptions>> = {
  native: { lang: 'ru' },
  elements: { lang: 'ru', control: (name, params) => renderElement(name, params) },
};

let page: StandIn;
let panel: WidgetPanel;
let stop: () => void;

const find = <T extends HTMLElement = HTMLElement>(selector: string): T => page.box.querySelector<T>(selector)!;
const form = (): HTMLFormElement => find('form');
const status = (): string => `${form().dataset['state']}: ${find('.amo-panel-status').textContent}`;
const busy = (): boolean => {
  const button = find<HTMLElement & { loading?: boolean }>('[type=submit]');
  return button.loading ?? button.classList.contains('button-input-loading');
};
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function draw(content: string, more: Partial<PanelRender> = {}): void {
  void panel.render({ content, ...more });
}

hushWarnings();
beforeEach(async () => {
  page = await standIn();
  stop = startNativeRuntime(page.$, { lang: 'ru', force: true });
  panel = widgetPanel(page.widget(), { $: page.$, style: false, lang: 'ru' });
});
afterEach(() => {
  panel.destroy();
  stop();
  page.clear();
});

for (const [face, options] of Object.entries(FACES))
  describe(`a form of ${face}`, () => {
    const markup = panelForm({ id: 'f', content: '<input name="city">', cancel: 'back' }, options);
    let answers: Array<{ data: string; end(error?: unknown): void }>;
    let went = 0;
    beforeEach(() => {
      answers = [];
      went = 0;
      draw(markup, {
        forms: {
          f: (data) =>
            new Promise<void>((resolve, reject) =>
              answers.push({
                data: [...data].join(),
                end: (error) => (error === undefined ? resolve() : reject(error)),
              }),
            ),
        },
        actions: { back: () => went++ },
      });
    });
    const submit = async (): Promise<void> => {
      find('[name=city]').focus();
      await type('a');
      await press('Enter');
    };

    it('saves, once at a time, and says so', async () => {
      await submit();
      expect([answers.map(({ data }) => data), status(), busy()]).to.eql([['city,a'], 'saving: Сохраняем…', true]);
      await submit();
      expect(answers.length).to.equal(1);
      answers[0]!.end();
      await turn();
      expect([status(), busy()]).to.eql(['saved: Сохранено', false]);
      await type('b');
      expect(status()).to.equal('idle: ');
    });

    it('says why it could not, as text, until something changes', async () => {
      for (const [error, words] of [
        [new Error('<b>Нет</b> связи'), '<b>Нет</b> связи'],
        ['Нет прав', 'Нет прав'],
        [{ code: 1 }, 'Не удалось сохранить'],
      ] as const) {
        await submit();
        answers.pop()!.end(error);
        await turn();
        expect([status(), busy(), find('.amo-panel-status b')]).to.eql([`failed: ${words}`, false, null]);
      }
      await type('b');
      expect(status()).to.equal('idle: ');
    });

    it('has a button that cancels', async () => {
      await click(find('[data-amo-action=back]'));
      expect(went).to.equal(1);
    });

    it('may be taken away while it saves', async () => {
      await submit();
      const gone = form();
      panel.destroy();
      answers[0]!.end();
      await turn();
      expect([gone.dataset['state'], page.box.querySelector('form')]).to.eql(['saving', null]);
    });
  });

describe('buttons', () => {
  it('do what their actions say, also those that are drawn later', async () => {
    const done: string[] = [];
    const retry = (_event: Event, element: HTMLElement): void => {
      done.push(element.dataset['amoAction']!);
      draw(buttonRow([{ text: 'One', action: 'one' }]), { actions: { one: () => done.push('one') } });
    };
    draw(errorState({ text: 'Нет связи', retry: 'retry' }), { actions: { retry } });
    await click(find('[data-amo-action]'));
    await click(find('[data-amo-action]'));
    expect(done).to.eql(['retry', 'one']);
  });

  it('do nothing while they are disabled, or without an action', async () => {
    const done: string[] = [];
    const act = (): void => void done.push('act');
    draw(
      buttonRow([
        { text: 'A', action: 'act', disabled: true },
        { text: 'B', action: 'toString' },
      ]),
      { actions: { act } },
    );
    for (const button of page.box.querySelectorAll('button')) await click(button);
    expect(done).to.eql([]);
  });
});

describe('parts', () => {
  const bad = `"><img src=x onerror=alert(1)>'&`;
  const PARTS: Readonly<Record<string, string>> = {
    buttonRow: buttonRow([
      { text: bad, action: bad, class_name: bad },
      { text: bad, cancel: true, action: bad },
    ]),
    panelForm: panelForm({ id: bad, content: '', save: bad, cancel: bad }, { lang: bad }),
    statusLine: statusLine(bad, bad as never),
    emptyState: emptyState({ text: bad, hint: bad, button: { text: bad } }),
    loadingState: loadingState(bad),
    errorState: errorState({ text: bad, retry: bad }),
  };
  for (const [name, markup] of Object.entries(PARTS))
    it(`${name} makes markup of no text`, () => {
      draw(markup);
      expect([page.box.querySelector('img'), panel.box!.textContent.includes(bad)]).to.eql([null, true]);
    });

  it('have words of their own in each language', () => {
    draw(
      emptyState({}, { lang: 'pt-BR' }) + loadingState('', { lang: 'tr' }) + errorState({ retry: 'x' }, { lang: 'id' }),
    );
    const words = panel.box!.textContent;
    for (const word of ['Ainda não há nada', 'Yükleniyor…', 'Terjadi kesalahan', 'Coba lagi'])
      expect(words).to.contain(word);
  });
});
