/** Draws an element from a contract's parameters, as a story's args name them. */
import type { ArgsStoryFn } from 'storybook/internal/types';
import type { WebComponentsRenderer } from '@storybook/web-components';
import { noChange, nothing, type TemplateResult } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { rows, type Contract, type ParamValues, type Row } from '../../src/contract/contract.js';
import { tag } from '../../src/contract/tags.js';
import { HOST } from './args.js';
import { contractOf } from './contracts.js';
import { cssText } from './css-text.js';
import { field } from './layout.js';
import { inLang } from './texts.js';

/** Writes every parameter of a contract to an element: one that is no longer given goes back to its default. */
class Params extends Directive {
  override render(_contract: Contract, _params: ParamValues): typeof noChange {
    return noChange;
  }
  override update({ element }: ElementPart, [contract, params]: [Contract, ParamValues]): typeof noChange {
    for (const row of rows(contract)) write(element as HTMLElement, row, params[row.name]);
    return noChange;
  }
}
const withParams = directive(Params);

function write(element: HTMLElement, row: Row, value: unknown): void {
  if (row.name in HOST) return setAttribute(element, HOST[row.name]!, row.type === 'map' ? cssText(value) : value);
  if (row.face === 'native') return;
  if (row.own && row.type === 'boolean') element.toggleAttribute(row.attribute as string, Boolean(value));
  else if (row.own) setAttribute(element, row.attribute as string, value);
  if (row.own && Array.isArray(Reflect.get(element, row.property as string))) return; // its attribute is a list in JSON
  const isWritable = row.property === 'value' || !row.own;
  if (isWritable && row.property && (value !== undefined || !row.own))
    Reflect.set(element, row.property, value ?? row.default);
}

function setAttribute(element: Element, name: string, value: unknown): void {
  const text = value == null || value === false ? undefined : String(value);
  if (text === undefined || (text === '' && name !== 'value' && name !== 'autofocus')) element.removeAttribute(name);
  else element.setAttribute(name, text);
}

/**
 * An element of the kit with parameters, named as in its contract.
 * @param label name for assistive technology, where nothing visible names it
 */
export function draw(name: string, params: ParamValues = {}, label?: string): TemplateResult {
  const tagName = unsafeStatic(tag(name));
  return html`<${tagName} aria-label=${label ?? nothing} ${withParams(contractOf(name), params)}></${tagName}>`;
}

/** Default of `render`: the story's component with its args; `parameters.label` is a visible label. */
export const renderControl: ArgsStoryFn<WebComponentsRenderer> = (args, { component, globals, parameters }) => {
  const control = draw(contractOf(component!).name, args);
  return parameters.label ? field(inLang(parameters.label, globals.lang), control) : control;
};
