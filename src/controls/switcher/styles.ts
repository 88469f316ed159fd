import { css } from '../../theme/css.js';

/** Both faces of the switch, and of its thin variant. */
export const switcherStyles = css`
.switcher {
  position: relative;
  display: inline-block;
  box-sizing: border-box;
  width: 49px;
  height: 28px;
  border-radius: 28px;
  overflow: hidden;
  background: var(--amo-surface);
  cursor: pointer;
}
.switcher::before {
  content: "";
  position: absolute;
  top: 1px;
  left: 1px;
  width: 26px;
  height: 26px;
  border-radius: 26px;
  background: var(--amo-surface);
  box-shadow: 0 0 0 1px rgb(0 0 0 / 10%);
}
.switcher__on { background: var(--amo-switch, #71c114); }
.switcher__on::before { left: 22px; }
.switcher.js-disabled { cursor: default; }
.switcher__on.js-disabled { background: var(--amo-switch-disabled, rgb(113 193 20 / 45%)); }
.switcher__off.js-disabled, .switcher_blue.js-disabled { opacity: .45; }
.switcher_blue { display: block; width: 24px; height: 32px; border-radius: 0; overflow: visible; background: none; }
.switcher_blue::before {
  top: 16px;
  left: 15px;
  width: 9px;
  height: 1px;
  background: var(--amo-switch-line, #516570);
  box-shadow: none;
}
.switcher_blue::after {
  content: "";
  position: absolute;
  top: 8px;
  left: 0;
  width: 14px;
  height: 14px;
  border: 1px solid var(--amo-switch-line, #516570);
  border-radius: 50%;
  background: var(--amo-surface);
}
.switcher_blue.switcher__on::before { left: 0; }
.switcher_blue.switcher__on { background: none; }
.switcher_blue.switcher__on::after { left: 8px; border-color: transparent; background: var(--amo-active); }
@media (forced-colors: active) {
  .switcher { outline: 1px solid; outline-offset: -1px; }
  .switcher_blue { outline: 0; }
  .switcher::before, .switcher__on::after { forced-color-adjust: none; background: CanvasText; }
  .switcher.js-disabled { outline-color: GrayText; opacity: 1; }
  .switcher.js-disabled::before, .switcher__on.js-disabled::after { background: GrayText; }
  .switcher.js-disabled::after { border-color: GrayText; }
}
`;

/**
 * The element alone: the box lies over the switch, unseen, and is what is clicked and focused. The host is as large as the
 * switch, so that its middle is what is clicked, too.
 */
export const switcherHost = css`
:host { display: block; width: fit-content; height: fit-content; }
:host(.switcher_blue)::before, :host(.switcher_blue)::after { content: none !important; }
.switcher_wrapper { position: relative; width: 100%; height: 100%; }
.switcher__checkbox {
  position: absolute;
  top: 0;
  left: 0;
  width: 49px;
  height: 28px;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}
.switcher__checkbox:disabled { cursor: default; }
.switcher_blue + .switcher__checkbox { width: 24px; height: 32px; }
.switcher:not(.switcher_blue):has(+ :focus-visible), .switcher:has(+ :focus-visible)::after {
  outline: 2px solid var(--amo-focus);
  outline-offset: 1px;
}
.switcher__off:not(.switcher_blue)::before { box-shadow: 0 0 0 1px var(--amo-switch-edge); }
.switcher.validate-has-error { --amo-switch-line: var(--amo-error); }
.switcher.validate-has-error:not(.switcher_blue) { box-shadow: 0 0 0 1px var(--amo-error); }
`;

/** The native face alone: a script moves the switch, the box is not there. */
export const switcherNative = css`
.switcher__checkbox { display: none; }
`;
