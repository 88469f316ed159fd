/** A page of the product in a story: jQuery, the look of surfaces, and a window of its own for what is fixed to one. */
import jquery from 'jquery';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { startNativeRuntime } from '../../src/native-runtime/runtime.js';
import type { JQueryStatic } from '../../src/sdk/jquery.js';
import { surfacesCss } from '../../src/surfaces/native-css.js';
import type { PageContext } from '../../src/surfaces/page-context.js';

export const $ = jquery as JQueryStatic;

let dressed = false;

/** Gives the catalogue's page the look of native surfaces, and the scripts of native controls. */
function dress(lang: string): void {
  startNativeRuntime($, { lang, force: true });
  if (dressed) return;
  dressed = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(surfacesCss());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Starts something in a window. @returns what ends it */
export type Start = (box: HTMLElement, context: PageContext) => () => void;

/** Starts it when the window stands in the document: Lit tells of an element before that. */
export function onceInserted(start: Start): Start {
  return (box, context) => {
    let end: (() => void) | undefined;
    let isGone = false;
    queueMicrotask(() => {
      if (!isGone) end = start(box, context);
    });
    return () => {
      isGone = true;
      end?.();
    };
  };
}

/**
 * A window with markup in it.
 * @param start what happens there; what it returns ends it
 */
export function windowOf(
  lang: string,
  markup: string,
  start: Start,
  size: { width?: string; height?: string } = {},
): TemplateResult {
  let end: (() => void) | undefined;
  const use = (element: Element | undefined): void => {
    end?.();
    end = undefined;
    if (!element) return;
    dress(lang);
    element.innerHTML = markup;
    end = start(element as HTMLElement, { $, document, lang });
  };
  return html`<div class="story-window" style=${styleMap(size)} ${ref(use)}></div>`;
}
