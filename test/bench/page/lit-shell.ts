import { html, LitElement, nothing, unsafeCSS } from 'lit';
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit';
import { buttonContract } from '../../../src/controls/button/contract.js';
import { buttonHost, buttonStyles } from '../../../src/controls/button/styles.js';
import { inputContract } from '../../../src/controls/input/contract.js';
import { fieldHost, inputHost, inputStyles } from '../../../src/controls/input/styles.js';
import { selectContract } from '../../../src/controls/select/contract.js';
import { selectHost, selectStyles } from '../../../src/controls/select/styles.js';
import { rows, type Contract } from '../../../src/contract/contract.js';
import { nameLater } from '../../../src/core/labels.js';
import { hostStyles } from '../../../src/theme/host.js';
import { tokensCss } from '../../../src/theme/tokens.js';
import { captioned, type Choice, type Subject } from './subject.js';

/** The contract's parameters as reactive properties. */
function properties(contract: Contract): PropertyDeclarations {
  const own = rows(contract).filter((row) => row.face !== 'native' && row.property && row.property !== 'form');
  return Object.fromEntries(
    own.map((row) => {
      const type = { boolean: Boolean, number: Number, list: Array, map: Object, string: String, raw: String }[
        row.type
      ];
      return [row.property, { attribute: row.attribute, type, reflect: row.reflect && row.type === 'boolean' }];
    }),
  );
}

const sheets = (...styles: string[]): CSSResult => unsafeCSS(hostStyles + styles.join(''));

/**
 * What the kit's base would be on LitElement, at the least: the same shells, sheets, parameters, entries and names, drawn in
 * the first connection. Without validity, reset, states and what the controls do.
 */
class Shell extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  declare value: string;
  declare disabled: boolean;
  readonly inner = this.attachInternals();

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.performUpdate();
    nameLater({
      host: this,
      box: this.inner,
      field: this.renderRoot.querySelector('input, button')!,
      why: () => undefined,
    });
  }
  override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('focusin', this);
    return root;
  }
  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('value')) this.inner.setFormValue(this.value);
  }
  handleEvent(): void {}
}

class ShellInput extends Shell {
  static override properties = properties(inputContract);
  static override styles = sheets(fieldHost, inputHost, inputStyles);
  declare styledInput: boolean;
  declare placeholder: string | undefined;

  override render(): TemplateResult {
    return html`<input class=${this.styledInput ? '' : 'text-input'} part="input" type="text" autocomplete="off"
      placeholder=${this.placeholder ?? nothing} ?disabled=${this.disabled} .value=${this.value}
      @input=${this.typed} @change=${this.typed} @keydown=${this.pressed}>`;
  }
  typed(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
  }
  pressed(): void {}
}

class ShellButton extends Shell {
  static override properties = properties(buttonContract);
  static override styles = sheets(buttonHost, buttonStyles);
  declare text: string;
  declare blue: boolean;

  override render(): TemplateResult {
    return html`<button class="button-input ${this.blue ? 'button-input_blue' : ''}" part="button" type="button"
      ?disabled=${this.disabled} @click=${this.pressed}><span class="button-input-inner"><span
      class="button-input-inner__text" part="text">${this.text || html`<slot></slot>`}</span></span></button>`;
  }
  pressed(): void {}
}

class ShellSelect extends Shell {
  static override properties = properties(selectContract);
  static override styles = sheets(selectHost, selectStyles);
  declare items: readonly Choice[] | undefined;

  override render(): TemplateResult {
    const chosen = this.items?.find(({ id }) => id === this.value);
    return html`<div class="control--select"><ul class="custom-scroll control--select--list" part="list"
      role="listbox"></ul><button class="control--select--button" part="button" type="button" role="combobox"
      aria-haspopup="listbox" aria-expanded="false" data-value=${this.value} ?disabled=${this.disabled}
      @click=${this.pressed} @keydown=${this.pressed}><span class="control--select--button-inner"
      part="text">${chosen?.option}</span></button></div><slot hidden></slot>`;
  }
  pressed(): void {}
}

export const subject: Subject = {
  define() {
    const tokens = new CSSStyleSheet();
    tokens.replaceSync(tokensCss);
    document.adoptedStyleSheets = [tokens];
    customElements.define('shell-input', ShellInput);
    customElements.define('shell-button', ShellButton);
    customElements.define('shell-select', ShellSelect);
  },
  markup: {
    input: (index) => captioned(`<shell-input name="f" value="v${index}"></shell-input>`),
    button: () => '<shell-button name="f" text="Label"></shell-button>',
    select: () => captioned('<shell-select name="f" value="3"></shell-select>'),
  },
  fill(select, _kind, choices) {
    (select as ShellSelect).items = choices;
  },
  setText(button, text) {
    (button as ShellButton).text = text;
  },
};
