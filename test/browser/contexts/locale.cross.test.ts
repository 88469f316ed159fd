/** The texts of controls: in the language of the page, of a provider around them, and in other words while they are open. */
import { expect } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { html, LitElement, render } from 'lit';
import * as kit from '../../../src/entries/index.js';
import {
  localeContext,
  type AmoButton,
  type AmoMultiselect,
  type AmoSelect,
  type Locale,
} from '../../../src/entries/index.js';
import { countedMessage, datesAround, type LocaleHost } from '../../../src/contexts/locale.js';
import { BRAND } from '../../../src/core/brand.js';
import { messagesOf } from '../../../src/i18n/messages.js';
import { gc } from '../support/commands.js';

class LocaleBox extends LitElement {
  readonly provider = new ContextProvider(this, { context: localeContext, initialValue: {} });
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
customElements.define('locale-box', LocaleBox);

const EMPTY: Readonly<Record<string, string>> = {
  ru: 'Нет вариантов',
  en: 'No options',
  es: 'Sin opciones',
  pt: 'Sem opções',
  tr: 'Seçenek yok',
  id: 'Tidak ada pilihan',
};
const formatsAround = (host: LocaleHost): Omit<ReturnType<typeof datesAround>, 'lang'> => {
  const { lang: _lang, ...formats } = datesAround(host);
  return formats;
};
const page = globalThis as { APP?: { lang_id?: unknown }; AMOCRM?: { lang_id?: unknown } };

describe('texts of the controls', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'position: absolute; top: 20px; left: 40px; width: 200px';
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    delete page.APP;
    delete page.AMOCRM;
    document.documentElement.lang = 'en';
  });

  const put = <T extends HTMLElement>(markup: string, selector: string): T => {
    box.innerHTML = markup;
    return box.querySelector<T>(selector)!;
  };
  const give = (locale: Locale): void => box.querySelector<LocaleBox>('locale-box')!.provider.setValue(locale);
  const missing = (control: { validationMessage: string }): string => control.validationMessage;
  const list = (select: HTMLElement): string => select.shadowRoot!.querySelector('ul')!.textContent!.trim();
  const open = (select: AmoSelect): string => {
    select.hidePicker();
    select.showPicker();
    return list(select);
  };

  describe('of the page', () => {
    it('follow the product, the nearest lang, English', () => {
      document.documentElement.lang = 'es';
      const select = put<AmoSelect>('<div><amo-select></amo-select></div>', 'amo-select');
      expect(open(select)).to.equal(EMPTY['es']);
      select.parentElement!.lang = 'pt-BR';
      expect(open(select)).to.equal(EMPTY['pt']);
      select.parentElement!.lang = '';
      expect(open(select)).to.equal(EMPTY['es']);
      page.APP = { lang_id: 'ru' };
      expect(open(select)).to.equal(EMPTY['ru']);
      page.APP = { lang_id: 7 };
      expect(open(select)).to.equal(EMPTY['es']);
      document.documentElement.lang = 'xx';
      expect(open(select)).to.equal(EMPTY['en']);
    });

    it('follow the product by the older name of its object, too, and that of its own page', () => {
      page.AMOCRM = { lang_id: 'tr' };
      const select = put<AmoSelect>('<amo-select></amo-select>', 'amo-select');
      expect(open(select)).to.equal(EMPTY['tr']);
      page.APP = { lang_id: 'ru' };
      expect(open(select)).to.equal(EMPTY['ru']);
      const frame = document.createElement('iframe');
      box.append(frame);
      frame.contentDocument!.body.append(select);
      expect(open(select), 'a frame is a page of its own').to.equal(EMPTY['en']);
    });

    it('find a lang outside of shadow roots', () => {
      box.lang = 'tr';
      const root = box.attachShadow({ mode: 'open' });
      root.innerHTML = '<amo-select></amo-select>';
      expect(open(root.querySelector('amo-select')!)).to.equal(EMPTY['tr']);
    });
  });

  describe('of a provider', () => {
    it('are those of its language, in every control under it and in no other', () => {
      const inside = put<AmoSelect>(
        '<locale-box><p><amo-select></amo-select></p></locale-box><amo-select id="out"></amo-select>',
        'amo-select',
      );
      for (const [lang, text] of Object.entries(EMPTY)) {
        give({ lang });
        expect(open(inside), lang).to.equal(text);
        expect(open(box.querySelector('#out')!), lang).to.equal(EMPTY['en']);
      }
    });

    it('win over the page, and leave it what they do not say', () => {
      page.APP = { lang_id: 'ru' };
      const select = put<AmoSelect>(
        '<locale-box lang="es"><amo-select required></amo-select></locale-box>',
        'amo-select',
      );
      give({ messages: { empty: 'Пусто!' } });
      expect([open(select), missing(select)]).to.eql(['Пусто!', 'Выберите один из пунктов списка.']);
      give({ lang: 'en' });
      expect([open(select), missing(select)]).to.eql([EMPTY['en'], 'Please select an item in the list.']);
    });

    it("are drawn anew where they stand in a closed control, and leave an author's own alone", async () => {
      put(
        '<locale-box lang="es"><amo-cancel-button></amo-cancel-button><amo-delete-button></amo-delete-button>' +
          '<amo-cancel-button text="Back"></amo-cancel-button></locale-box><p lang="pt"></p>',
        'locale-box',
      );
      const [cancel, remove, back] = Array.from(box.querySelectorAll<AmoButton>('locale-box > *'));
      const words = async (): Promise<unknown> => {
        await cancel!.updateComplete;
        const name = remove!.shadowRoot!.querySelector('[role=img]')!.ariaLabel;
        return [cancel!, back!]
          .map(({ shadowRoot }) => shadowRoot!.querySelector('button')!.textContent)
          .concat(name ?? '');
      };
      expect(await words()).to.eql(['Cancelar', 'Back', 'Eliminar']);
      give({ lang: 'ru' });
      expect(await words()).to.eql(['Отменить', 'Back', 'Удалить']);
      give({ lang: 'ru', messages: { button_cancel: 'Назад' } });
      expect(await words()).to.eql(['Назад', 'Back', 'Удалить']);
      box.lastElementChild!.append(cancel!, remove!);
      expect(await words()).to.eql(['Cancelar', 'Back', 'Excluir']);
    });

    it('reach into shadow roots', () => {
      put('<locale-box><div id="host"></div></locale-box>', '#host').attachShadow({ mode: 'open' }).innerHTML =
        '<amo-select></amo-select>';
      give({ lang: 'id' });
      expect(open(box.querySelector('#host')!.shadowRoot!.querySelector('amo-select')!)).to.equal(EMPTY['id']);
    });

    it('count and format', () => {
      const select = put<AmoSelect>('<locale-box><amo-select></amo-select></locale-box>', 'amo-select');
      expect([countedMessage(select, 'files', 2), formatsAround(select)]).to.eql([
        '2 files',
        { date: 'MM/DD/YYYY', time: 'hh:mm A', firstDay: 0 },
      ]);
      give({ lang: 'ru', formats: { time: 'H:mm' } });
      expect([countedMessage(select, 'files', 2), formatsAround(select)]).to.eql([
        '2 файла',
        { date: 'DD.MM.YYYY', time: 'H:mm', firstDay: 1 },
      ]);
      give({ counted: { files: { one: '%s thing', other: '%s things' } }, formats: { firstDay: 6 } });
      expect([countedMessage(select, 'files', 1), formatsAround(select).firstDay]).to.eql(['1 thing', 6]);
    });

    it('may be anything without harm', () => {
      const select = put<AmoSelect>('<locale-box><amo-select required></amo-select></locale-box>', 'amo-select');
      for (const value of [
        null,
        undefined,
        5,
        'ru',
        [],
        { lang: 5 },
        { lang: null, messages: null, formats: null },
        { messages: { empty: {} } },
      ]) {
        give(value as Locale);
        expect(open(select)).to.be.a('string');
        expect(missing(select)).not.to.equal('');
        expect(formatsAround(select).date).to.be.a('string');
      }
    });
  });

  describe('that change', () => {
    it('while a list is open', async () => {
      const select = put<AmoSelect>('<locale-box><amo-select></amo-select></locale-box>', 'amo-select');
      give({ lang: 'ru' });
      select.showPicker();
      expect(list(select)).to.equal(EMPTY['ru']);
      give({ lang: 'en' });
      await select.updateComplete;
      expect([list(select), select.matches(':state(open)')]).to.eql([EMPTY['en'], true]);
      give({ lang: 'en', messages: { empty: 'Nothing here' } });
      await select.updateComplete;
      expect(list(select)).to.equal('Nothing here');
    });

    it('in a list that is always in sight', async () => {
      const select = put<AmoMultiselect>(
        '<locale-box><amo-multiselect required></amo-multiselect></locale-box>',
        'amo-multiselect',
      );
      give({ lang: 'ru' });
      await select.updateComplete;
      expect([list(select), missing(select)]).to.eql([EMPTY['ru'], 'Выберите один из пунктов списка.']);
    });

    it('on a button that says it saved', async () => {
      const button = put<AmoButton>(
        '<locale-box><amo-button text="Save" saved></amo-button></locale-box>',
        'amo-button',
      );
      const said = () => button.shadowRoot!.querySelector('.button-input__saved')!.textContent;
      expect(said()).to.equal('Saved');
      give({ lang: 'ru' });
      await button.updateComplete;
      expect(said()).to.equal('Сохранено');
    });

    it('in the message of a control that is not valid, at once', () => {
      const controls = ['amo-select', 'amo-multiselect', 'amo-radio-group']
        .map((tag) => `<${tag} required></${tag}>`)
        .join('');
      put(`<locale-box>${controls}</locale-box>`, 'amo-select');
      const texts = () => [...box.querySelectorAll<AmoSelect>('locale-box > *')].map(missing);
      expect(new Set(texts())).to.eql(new Set(['Please select an item in the list.']));
      give({ lang: 'ru' });
      expect(new Set(texts())).to.eql(new Set(['Выберите один из пунктов списка.']));
    });

    it('when a control moves from one to another, or out', async () => {
      const select = put<AmoSelect>(
        '<locale-box></locale-box><locale-box></locale-box><amo-select required></amo-select>',
        'amo-select',
      );
      const [ru, es] = [...box.querySelectorAll<LocaleBox>('locale-box')];
      ru!.provider.setValue({ lang: 'ru' });
      es!.provider.setValue({ lang: 'es' });
      const seen = [missing(select)];
      for (const place of [ru!, es!, box]) {
        place.append(select);
        seen.push(missing(select));
      }
      expect(seen).to.eql([
        'Please select an item in the list.',
        'Выберите один из пунктов списка.',
        'Seleccione un elemento de la lista.',
        'Please select an item in the list.',
      ]);
      ru!.provider.setValue({ lang: 'pt' });
      expect(missing(select)).to.equal(seen[0]);
    });

    it('when the control was made elsewhere', () => {
      const select = document.createElement('amo-select');
      select.required = true;
      put('<locale-box></locale-box>', 'locale-box');
      give({ lang: 'ru' });
      expect(missing(select)).to.equal('Please select an item in the list.');
      box.firstElementChild!.append(select);
      expect(missing(select)).to.equal('Выберите один из пунктов списка.');
    });

    it('from a template of Lit', async () => {
      const view = (lang: string) =>
        render(html`<locale-box .lang=${lang}><amo-select required></amo-select></locale-box>`, box);
      view('en');
      give({ lang: 'ru' });
      expect(missing(box.querySelector('amo-select')!)).to.equal('Выберите один из пунктов списка.');
    });
  });

  it('all come from the locale: no control brings words of its own', async () => {
    const own = (key: string): string => `⟦${key}⟧`;
    const messages = Object.fromEntries(Object.keys(messagesOf('en')).map((key) => [key, own(key)]));
    const counted = { files: { other: own('files') } };
    const seen = new Set<string>();
    const tags = Object.values(kit)
      .flatMap((value) => (value as { [BRAND]?: { name: string } })[BRAND]?.name || [])
      .map((name) => kit.tag(name));
    for (const tag of tags) {
      const control = put<AmoSelect & AmoButton>(`<locale-box><${tag} required></${tag}></locale-box>`, tag);
      give({ messages, counted });
      control.showPicker?.();
      if ('saved' in control) control.saved = true;
      await control.updateComplete;
      // Names of months and days are the browser's own.
      const parts = [...control.shadowRoot!.querySelectorAll('*')].filter(
        (part) => !part.matches('style, .kalendae, .k-calendar *'),
      );
      const words = parts.flatMap((part) => [
        ...[...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue!),
        ...['aria-label', 'aria-description', 'title', 'placeholder', 'alt'].map(
          (name) => part.getAttribute(name) ?? '',
        ),
      ]);
      for (const text of words.map((word) => word.trim()).filter(Boolean)) {
        expect(text, tag).to.match(/^⟦\w+⟧$/);
        seen.add(text);
      }
    }
    expect(tags.length).to.be.at.least(8);
    expect([...seen]).to.include.members(['empty', 'button_saved'].map(own));
  });

  it('nobody asks for a text that is not needed', () => {
    let asked = 0;
    box.addEventListener('context-request', () => asked++);
    const select = put<AmoSelect>(
      '<amo-select><option value="a">A</option></amo-select><amo-input required></amo-input><amo-button>Go</amo-button><amo-radio required></amo-radio>',
      'amo-select',
    );
    select.value = 'a';
    select.required = true;
    select.showPicker();
    expect(asked).to.equal(0);
    select.items = [];
    select.value = '';
    expect(missing(select)).not.to.equal('');
    expect(asked).to.be.above(0);
  });

  it('a provider keeps nothing of controls that left', async () => {
    put('<locale-box></locale-box>', 'locale-box');
    const refs = Array.from({ length: 20 }, () => {
      const select = document.createElement('amo-select');
      select.required = true;
      box.firstElementChild!.append(select);
      select.remove();
      return new WeakRef(select);
    });
    await new Promise(requestAnimationFrame);
    await gc();
    expect(refs.filter((ref) => ref.deref()).length).to.be.at.most(1);
  });
});
