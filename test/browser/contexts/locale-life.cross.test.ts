/** Texts that are drawn already, when the page or the providers around change. */
import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { localeContext, type AmoButton, type AmoSelect, type Locale } from '../../../src/entries/index.js';
import { openFrame, type Kit } from '../support/frame.js';
import { gc } from '../support/commands.js';

type Provider = ContextProvider<typeof localeContext>;

class Box extends LitElement {
  readonly provider: Provider = new ContextProvider(this, { context: localeContext, initialValue: {} });
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
customElements.define('life-box', Box);

/** What a control without options says when one has to be chosen, in the languages that the tests speak. */
const ASKS = {
  en: 'Please select an item in the list.',
  ru: 'Выберите один из пунктов списка.',
  es: 'Seleccione un elemento de la lista.',
  tr: 'Lütfen listeden bir öğe seçin.',
} as const;
const SAVED = { en: 'Saved', ru: 'Сохранено', es: 'Guardado', tr: 'Kaydedildi' } as const;
const EMPTY = {
  en: 'No options',
  ru: 'Нет вариантов',
  es: 'Sin opciones',
  tr: 'Seçenek yok',
} as const;

const CONTROLS = '<amo-select required></amo-select><amo-button text="Save" saved></amo-button>';
const page = globalThis as { APP?: { lang_id?: unknown } };

describe('texts that are drawn', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'position: absolute; top: 20px; left: 40px; width: 200px';
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    delete page.APP;
    document.documentElement.lang = 'en';
  });

  const select = (): AmoSelect => box.querySelector('amo-select')!;
  const button = (): AmoButton => box.querySelector('amo-button')!;
  const provider = (id = ''): Provider => box.querySelector<Box>(`life-box${id}`)!.provider;

  /** Puts markup onto the page, with an open list. */
  function put(markup: string): void {
    box.innerHTML = markup;
    select().showPicker();
  }

  /** All that the controls say, once they had time to hear; the list was not closed meanwhile. */
  async function said(): Promise<string[]> {
    await Promise.resolve(); // observers of the page
    await select().updateComplete;
    expect(select().matches(':state(open)')).to.equal(true);
    return [
      select().validationMessage,
      select().shadowRoot!.querySelector('ul')!.textContent!.trim(),
      button().shadowRoot!.querySelector('.button-input__saved')!.textContent!,
    ];
  }
  const inLang = (lang: keyof typeof ASKS): string[] => [ASKS[lang], EMPTY[lang], SAVED[lang]];

  describe('when the page changes', () => {
    it('follow html[lang]', async () => {
      put(CONTROLS);
      expect(await said()).to.eql(inLang('en'));
      for (const lang of ['ru', 'tr', 'en'] as const) {
        document.documentElement.lang = lang;
        expect(await said(), lang).to.eql(inLang(lang));
      }
      document.documentElement.removeAttribute('lang');
      expect(await said()).to.eql(inLang('en'));
    });

    it('follow html[lang] under a provider that names no language', async () => {
      put(`<life-box>${CONTROLS}</life-box>`);
      provider().setValue({ messages: { empty: 'Leer' } });
      document.documentElement.lang = 'ru';
      expect(await said()).to.eql([ASKS.ru, 'Leer', SAVED.ru]);
    });

    it('stay in the language of a provider, of the product and of a nearer lang', async () => {
      put(`<life-box>${CONTROLS}</life-box>`);
      provider().setValue({ lang: 'es' });
      document.documentElement.lang = 'ru';
      expect(await said()).to.eql(inLang('es'));
      put(`<div lang="tr">${CONTROLS}</div>`);
      document.documentElement.lang = 'es';
      expect(await said()).to.eql(inLang('tr'));
      page.APP = { lang_id: 'ru' };
      put(CONTROLS);
      document.documentElement.lang = 'tr';
      expect(await said()).to.eql(inLang('ru'));
    });

    it('take a product that comes later, and a nearer lang, from the next text on', async () => {
      put(`<div>${CONTROLS}</div>`);
      await said();
      page.APP = { lang_id: 'ru' };
      expect(await said()).to.eql(inLang('en'));
      select().required = false;
      select().required = true;
      expect(select().validationMessage).to.equal(ASKS.ru);
      delete page.APP;
      select().parentElement!.lang = 'es';
      expect(select().validationMessage).to.equal(ASKS.ru);
      put(`<div lang="es">${CONTROLS}</div>`);
      expect(await said()).to.eql(inLang('es'));
    });
  });

  describe('when a provider comes later', () => {
    it('follow it, and no other context', async () => {
      put(`<div id="late">${CONTROLS}</div>`);
      expect(await said()).to.eql(inLang('en'));
      const host = box.querySelector<HTMLElement & { addController(): void }>('#late')!;
      host.addController = () => undefined;
      const other = new ContextProvider(host, {
        context: Symbol('other') as never as typeof localeContext,
        initialValue: { lang: 'es' },
      });
      other.hostConnected();
      expect(await said()).to.eql(inLang('en'));
      const late: Provider = new ContextProvider(host, { context: localeContext, initialValue: { lang: 'ru' } });
      late.hostConnected();
      expect(await said()).to.eql(inLang('ru'));
      late.setValue({ lang: 'es' });
      expect(await said()).to.eql(inLang('es'));
    });

    it('follow an element that is defined later', async () => {
      put(`<life-box-late>${CONTROLS}</life-box-late>`);
      customElements.define('life-box-late', class extends Box {});
      const { provider: late } = box.querySelector<Box>('life-box-late')!;
      late.setValue({ lang: 'tr' });
      expect(await said()).to.eql(inLang('tr'));
    });

    it('follow one that answers on its own, without Lit, at the next text', () => {
      put(CONTROLS);
      expect(select().validationMessage).to.equal(ASKS.en);
      box.addEventListener('context-request', (event) => {
        const { context, callback } = event as Event & { context: unknown; callback(value: Locale): void };
        if (context !== localeContext) return;
        event.stopPropagation();
        callback({ lang: 'ru' });
      });
      select().required = false;
      select().required = true;
      expect(select().validationMessage).to.equal(ASKS.ru);
    });
  });

  describe('with providers in each other', () => {
    const NESTED = `<life-box id="outer"><life-box id="inner">${CONTROLS}</life-box></life-box>`;

    it('are those of the nearest alone', async () => {
      put(NESTED);
      provider('#outer').setValue({ lang: 'ru', messages: { empty: 'Outer' } });
      expect(await said()).to.eql(inLang('en'));
      provider('#inner').setValue({ lang: 'es' });
      expect(await said()).to.eql(inLang('es'));
      provider('#outer').setValue({ lang: 'tr' });
      expect(await said()).to.eql(inLang('es'));
    });

    it('go over to one that comes between', async () => {
      put(`<life-box id="outer"><div id="between">${CONTROLS}</div></life-box>`);
      provider('#outer').setValue({ lang: 'ru' });
      expect(await said()).to.eql(inLang('ru'));
      const host = box.querySelector<HTMLElement & { addController(): void }>('#between')!;
      host.addController = () => undefined;
      const between: Provider = new ContextProvider(host, { context: localeContext, initialValue: { lang: 'es' } });
      between.hostConnected();
      expect(await said()).to.eql(inLang('es'));
      provider('#outer').setValue({ lang: 'tr' });
      expect(await said()).to.eql(inLang('es'));
      between.setValue({ lang: 'en' });
      expect(await said()).to.eql(inLang('en'));
    });

    it('move with a provider, and with what is around it', () => {
      box.innerHTML = `<life-box id="ru"></life-box><life-box id="es"><p>${CONTROLS}</p></life-box>`;
      provider('#ru').setValue({ lang: 'ru' });
      provider('#es').setValue({ lang: 'es' });
      expect(select().validationMessage).to.equal(ASKS.es);
      const [ru, es] = [...box.children] as [HTMLElement, HTMLElement];
      ru.append(es); // its own provider goes with it
      expect(select().validationMessage).to.equal(ASKS.es);
      ru.append(es.firstElementChild!);
      expect(select().validationMessage).to.equal(ASKS.ru);
      box.append(select());
      expect(select().validationMessage).to.equal(ASKS.en);
    });
  });

  it('the page keeps nothing of controls that left', async () => {
    const refs = Array.from({ length: 20 }, () => {
      const control = document.createElement('amo-select');
      control.required = true;
      box.append(control);
      control.remove();
      return new WeakRef(control);
    });
    document.documentElement.lang = 'ru';
    await new Promise(requestAnimationFrame);
    await gc();
    expect(refs.filter((ref) => ref.deref()).length).to.be.at.most(1);
  });

  it('one provider serves every copy of the kit', async () => {
    const frame = await openFrame();
    const kits: Kit[] = [await frame.kit('1.0.0'), await frame.kit('2.0.0', 'production')];
    const { body } = frame.document;
    const answered: string[] = [];
    body.addEventListener('context-request', (event) => {
      const { context, callback } = event as Event & { context: unknown; callback(value: Locale): void };
      if (context !== localeContext) return;
      answered.push((event.target as Element).localName);
      callback({ lang: 'ru' });
    });
    const messages = kits.map((kit) => {
      const control = frame.document.createElement(kit.tag('select')) as AmoSelect;
      control.required = true;
      body.append(control);
      return control.validationMessage;
    });
    expect(messages).to.eql([ASKS.ru, ASKS.ru]);
    expect(new Set(answered)).to.eql(new Set(kits.map((kit) => kit.tag('select'))));
    expect(new Set([...kits.map((kit) => kit.localeContext), localeContext]).size).to.equal(1);
    frame.remove();
  });

  it('in a frame follow the language of the frame', async () => {
    const frame = await openFrame();
    await frame.kit('1.0.0');
    const control = frame.document.createElement('amo-select');
    control.required = true;
    frame.document.body.append(control);
    expect(control.validationMessage).to.equal(ASKS.en);
    frame.document.documentElement.lang = 'ru';
    await Promise.resolve();
    expect(control.validationMessage).to.equal(ASKS.ru);
    box.append(control); // into another page
    expect(control.validationMessage).to.equal(ASKS.en);
    document.documentElement.lang = 'es';
    await Promise.resolve();
    expect(control.validationMessage).to.equal(ASKS.es);
    frame.remove();
  });
});
