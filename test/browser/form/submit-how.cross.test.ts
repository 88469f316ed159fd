/** Where a form goes that a button sends its own way. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { click } from '../support/commands.js';

/** Files that are there. */
const [FORM, BUTTON] = ['fixture.ts', 'controls.ts'].map(
  (file) => new URL(`../support/${file}`, import.meta.url).pathname,
);

describe('a form that its button sends its own way', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'position: absolute; top: 20px; left: 20px';
    document.body.append(box);
  });
  afterEach(() => box.remove());

  for (const tag of ['button', 'amo-button'])
    it(`<${tag}>: to its address, into its frame, with its entry`, async () => {
      const how = `formaction="${BUTTON}" formtarget="there" formmethod="get"`;
      box.innerHTML = `<form action="${FORM}" method="post"><input name="a" value="1">
        <${tag} type="submit" name="b" value="2" ${how}>Send</${tag}></form><iframe name="there"></iframe>`;
      const frame = box.querySelector('iframe')!;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      await click(box.querySelector(tag)!);
      await loaded;
      const { pathname, search } = frame.contentWindow!.location;
      expect(pathname).to.equal(BUTTON);
      expect([...new URLSearchParams(search)]).to.deep.include.members([
        ['a', '1'],
        ['b', '2'],
      ]);
    });
});
