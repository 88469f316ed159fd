import { defineContract, type PropsOf } from '../../contract/contract.js';

/** Contract of the right panel's element. */
export const panelContract = defineContract(
  'panel',
  'A panel of widgets at the right: 265 pixels wide open, 65 closed.',
  {
    open: {
      type: 'boolean',
      face: 'element',
      reflect: true,
      doc: 'Open. Opening shows the body of one widget, closing hides all.',
    },
    heading: { type: 'string', face: 'element', doc: 'Heading; default: "Widgets" in the language of the page.' },
    remember: {
      type: 'string',
      face: 'element',
      doc: 'Key that the browser keeps the state under, for the next visit; without one it is not kept.',
    },
    fixed: {
      type: 'boolean',
      face: 'element',
      reflect: true,
      doc: 'At the right edge of the window, as in the product; else where it stands, as high as what is around.',
    },
  },
);

export type PanelProps = PropsOf<typeof panelContract>;
