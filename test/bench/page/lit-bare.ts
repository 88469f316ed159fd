import { html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { captioned, type Choice, type Subject } from './subject.js';

const BOX = `.box {
  box-sizing: border-box; height: 36px; padding: 0 9px; border: 1px solid #c5c5c5; font: inherit;
}`;

/** The least that a form-associated LitElement with a shadow root can be: no contract, no validity, no names, no look. */
class Bare extends LitElement {
  static readonly formAssociated = true;
  static override properties = {
    value: {},
    text: {},
    disabled: { type: Boolean, reflect: true },
    choices: { attribute: false },
  };
  static override styles = unsafeCSS(BOX);
  declare value: string;
  declare text: string;
  declare disabled: boolean;
  declare choices: readonly Choice[] | undefined;
  readonly inner = this.attachInternals();

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('value')) this.inner.setFormValue(this.value);
  }
}

class BareInput extends Bare {
  override render(): TemplateResult {
    return html`<input class="box" .value=${this.value} ?disabled=${this.disabled} @input=${this.typed} />`;
  }
  typed(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
  }
}

class BareButton extends Bare {
  override render(): TemplateResult {
    return html`<button class="box" type="button" ?disabled=${this.disabled}>${this.text}</button>`;
  }
}

class BareSelect extends Bare {
  override render(): TemplateResult {
    const chosen = this.choices?.find(({ id }) => id === this.value);
    return html`<button class="box" type="button" ?disabled=${this.disabled} @click=${this.open}
      >${chosen?.option}</button>`;
  }
  open(): void {
    this.requestUpdate();
  }
}

export const subject: Subject = {
  define() {
    customElements.define('bare-input', BareInput);
    customElements.define('bare-button', BareButton);
    customElements.define('bare-select', BareSelect);
  },
  markup: {
    input: (index) => captioned(`<bare-input name="f" value="v${index}"></bare-input>`),
    button: () => '<bare-button name="f" text="Label"></bare-button>',
    select: () => captioned('<bare-select name="f" value="3"></bare-select>'),
  },
  fill(select, _kind, choices) {
    (select as BareSelect).choices = choices;
  },
  setText(button, text) {
    (button as BareButton).text = text;
  },
};
