/** How stories stand on the page: a field with its label, a table of states. */
import { html, type TemplateResult } from 'lit';

/** A control with a visible label that names it. */
export function field(label: unknown, control: unknown, note?: unknown): TemplateResult {
  const named = html`<label class="story-field"><span class="story-caption">${label}</span>${control}</label>`;
  return note ? html`<div>${named}<span class="story-note">${note}</span></div>` : named;
}

/** Options of one choice, with what they are asked for. */
export function choice(legend: unknown, ...options: unknown[]): TemplateResult {
  return html`<fieldset class="story-choice"><legend class="story-caption">${legend}</legend>${options}</fieldset>`;
}

/** Something with a caption that does not name it: a button has its own name. */
export function cell(caption: unknown, content: unknown): TemplateResult {
  return html`<div class="story-field"><span class="story-caption">${caption}</span>${content}</div>`;
}

/** Controls next to each other, without anything between them. */
export function row(...controls: unknown[]): TemplateResult {
  return html`${controls}`;
}

/** Cells side by side. */
export function grid(...cells: unknown[]): TemplateResult {
  return html`<div class="story-grid">${cells}</div>`;
}

/** Cells below a heading. */
export function group(heading: unknown, ...cells: unknown[]): TemplateResult {
  return html`<section class="story-group"><h2 class="story-heading">${heading}</h2>${grid(...cells)}</section>`;
}
