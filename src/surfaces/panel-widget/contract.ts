import { defineContract, type PropsOf } from '../../contract/contract.js';

/** Contract of a widget's block. */
export const panelWidgetContract = defineContract(
  'panel_widget',
  'A block of a panel: a caption that shows and hides it.',
  {
    heading: { type: 'string', face: 'element', doc: 'Name of the widget; shown where there is no logo.' },
    logo: {
      type: 'string',
      face: 'element',
      doc: 'Address of the logo, 240 by 84 pixels; one that fails is left out.',
    },
    logo_min: {
      type: 'string',
      face: 'element',
      doc: 'Address of the logo for a closed panel, 84 by 84 pixels; one that fails is left out.',
    },
    expanded: { type: 'boolean', face: 'element', reflect: true, doc: 'The body is shown.' },
    caption_class: {
      type: 'string',
      face: 'element',
      doc: 'Class and part of the caption, for the ground of a brand: `amo-panel-widget::part(NAME)`.',
    },
    compact: {
      type: 'boolean',
      face: 'element',
      doc: 'The panel around is closed: the small logo alone is shown. The panel sets it.',
    },
  },
);

export type PanelWidgetProps = PropsOf<typeof panelWidgetContract>;
