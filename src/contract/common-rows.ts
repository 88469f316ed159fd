/** Rows that the tables of several controls have in common. */
import type { Param } from './contract.js';

export const nameRow = {
  type: 'string',
  reflect: true,
  doc: 'Name of the entry in the form.',
} as const satisfies Param;

export const disabledRow = {
  type: 'boolean',
  reflect: true,
  doc: 'Cannot be used, focused or submitted.',
} as const satisfies Param;

export const readonlyRow = {
  type: 'boolean',
  reflect: true,
  property: 'readOnly',
  doc: 'Can be focused and submitted, not changed.',
} as const satisfies Param;

export const formRow = {
  type: 'string',
  own: true,
  property: 'form',
  doc: 'Id of the form that the control belongs to.',
} as const satisfies Param;

export const autofocusRow = {
  type: 'boolean',
  own: true,
  property: 'autofocus',
  doc: 'Focused when the page or the dialog opens.',
} as const satisfies Param;

/** The row in a table whose template has no such parameter. */
export function ofElement<const P extends Param>(row: P): P & { readonly face: 'element' } {
  return { ...row, face: 'element' };
}
