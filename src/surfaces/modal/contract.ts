import { defineContract, type PropsOf } from '../../contract/contract.js';

/** Contract of the modal's element. */
export const modalContract = defineContract('modal', 'A modal window.', {
  open: { type: 'boolean', face: 'element', reflect: true, doc: 'The window is shown.' },
  heading: { type: 'string', face: 'element', doc: 'The caption; markup goes into the slot of this name.' },
  size: {
    type: 'string',
    face: 'element',
    default: 'm',
    values: ['s', 'm', 'l'],
    doc: 'Width: 360, 500 or 912 pixels.',
  },
  loading: {
    type: 'boolean',
    face: 'element',
    reflect: true,
    doc: 'The content is not ready: a spinner stands in its place.',
  },
  closedby: {
    type: 'string',
    face: 'element',
    default: 'any',
    values: ['any', 'closerequest', 'none'],
    property: 'closedBy',
    doc: 'What a user closes it by, as for `dialog` in HTML: also a press beside it; Escape and the x; scripts alone.',
  },
});

export type ModalProps = PropsOf<typeof modalContract>;
