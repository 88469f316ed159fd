/** What stands in the buttons that cancel and delete: the native nodes, their words, their names, and what they lack. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { renderNative } from '../../../src/controls/native.js';
import type { AmoButton } from '../../../src/entries/index.js';
import { ax, frames } from '../support/commands.js';

describe('buttons with a word', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => box.remove());

  async function put(markup: string): Promise<AmoButton> {
    box.innerHTML = markup;
    await frames();
    return box.firstElementChild as AmoButton;
  }
  const inner = (button: AmoButton): HTMLElement => button.shadowRoot!.querySelector('button')!;

  /** Nodes of a tree with class names and texts, whatever their tags' attributes are. */
  function outline(node: Node): unknown {
    if (!(node instanceof Element)) return node.nodeValue;
    return [node.className, ...Array.from(node.childNodes, outline)];
  }

  const WORDS: ReadonlyArray<readonly [control: string, params: object]> = [
    ['cancel_button', { text: 'No' }],
    ['delete_button', { text: 'Delete' }],
  ];
  for (const [control, params] of WORDS)
    it(`${control}: draws the native nodes`, async () => {
      const tag = `amo-${control.replace('_', '-')}`;
      const element = await put(`<${tag} text="${Object.values(params).join()}"></${tag}>`);
      box.insertAdjacentHTML('beforeend', renderNative(control, params as Record<string, unknown>));
      expect(outline(inner(element))).to.eql(outline(box.lastElementChild!));
    });

  const NAMES: ReadonlyArray<readonly [what: string, markup: string, name: string]> = [
    ['the word of the language', '<amo-cancel-button></amo-cancel-button>', 'Cancel'],
    ['an empty text', '<amo-cancel-button text=""></amo-cancel-button>', 'Cancel'],
    ['a text', '<amo-cancel-button text="No"></amo-cancel-button>', 'No'],
    ['content', '<amo-cancel-button>Back <b>home</b></amo-cancel-button>', 'Back home'],
    ['a text before content', '<amo-cancel-button text="No">Back</amo-cancel-button>', 'No'],
    ['a label', '<amo-cancel-button aria-label="Leave"></amo-cancel-button>', 'Leave'],
    ['a bin alone', '<amo-delete-button></amo-delete-button>', 'Delete'],
    ['a bin with a text', '<amo-delete-button text="Remove"></amo-delete-button>', 'Remove'],
    ['a bin with content', '<amo-delete-button>Remove <b>all</b></amo-delete-button>', 'Remove all'],
    ['a bin with a label', '<amo-delete-button aria-label="Remove Anna"></amo-delete-button>', 'Remove Anna'],
  ];
  for (const [what, markup, name] of NAMES)
    it(`${what} is the name`, async () => {
      expect(await ax(inner(await put(markup)))).to.include({ role: 'button', name });
    });

  for (const tag of ['amo-cancel-button', 'amo-delete-button'])
    it(`${tag}: words that change`, async () => {
      const button = await put(`<${tag}></${tag}>`);
      const name = async (change: () => unknown): Promise<string> => {
        change();
        await frames();
        return (await ax(inner(button))).name;
      };
      const first = await name(() => undefined);
      expect(await name(() => (button.textContent = 'Content'))).to.equal('Content');
      expect(await name(() => (button.text = 'Text'))).to.equal('Text');
      expect(await name(() => (button.text = ''))).to.equal('Content');
      expect(await name(() => button.replaceChildren())).to.equal(first);
    });

  it('amo-cancel-button: follows the class that disables the native one', async () => {
    const button = await put('<amo-cancel-button class="button-input-disabled mine"></amo-cancel-button>');
    expect(inner(button).className).to.equal('button-input button-cancel button-input-disabled');
    button.className = '';
    await frames();
    expect(inner(button).className).to.equal('button-input button-cancel');
    button.disabled = true;
    await frames();
    expect(inner(button).className).to.equal('button-input button-cancel button-input-disabled');
  });

  it('are no busy buttons: what is said of that reaches nothing', async () => {
    for (const tag of ['amo-cancel-button', 'amo-delete-button']) {
      const button = await put(`<${tag} loading saved blue text="No"></${tag}>`);
      const before = button.shadowRoot!.innerHTML;
      Object.assign(button, { loading: true, saved: true, menu: [{ text: 'One' }] });
      await frames();
      expect(button.shadowRoot!.innerHTML).to.equal(before);
      expect(['fail', 'flashSaved', 'toggleMenu'].filter((name) => name in button)).to.eql([]);
    }
  });
});
