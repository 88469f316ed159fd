import type { PlatformRow } from './row.js';

const BLOCK = 'host/widget-object.test.ts: S2.48 S2.49 render_template: caption, body as it is, twig in render';

/** `self.render_template` and the block that it draws. */
export const panel: readonly PlatformRow[] = [
  {
    id: 'P7.1',
    says: 'caption.class_name: a class of the caption',
    shown: [BLOCK, 'host/platform.test.ts: the shell of a block has the classes that widgets style'],
  },
  { id: 'P7.2', says: 'caption.html: more markup of the caption', shown: [BLOCK] },
  { id: 'P7.3', says: 'body: markup, as it is', shown: [BLOCK] },
  { id: 'P7.4', says: 'render: twig with the second argument, or a reference', shown: [BLOCK] },
  { id: 'P7.5', says: 'The second argument: values of render', shown: [BLOCK] },
  { id: 'P7.6', says: 'body and render may both be there', shown: [BLOCK] },
  {
    id: 'P7.7',
    says: 'It draws the usual shell with the logo of images/ into the right column',
    shown: [
      'host/documented-widget.test.ts: runs: script, texts of the language, template, block with its logos',
      'browser/surfaces/panel.cross.test.ts: takes away logos that fail, whenever they do',
    ],
  },
  {
    id: 'P7.8',
    says: 'It may be called in render and later',
    shown: ['host/wild.test.ts: a block may come after render has returned'],
  },
  {
    id: 'P7.9',
    says: 'The column of a card is there before its widgets draw',
    shown: [
      'host/areas.test.ts: S3.16 S3.22 -1, and no suffix, use the column, which is there at once',
      'host/cards.test.ts: lets the panel begin closed below 1280 pixels',
    ],
  },
  {
    id: 'P7.10',
    says: 'Classes of the shell that widgets style: caption, logos, arrow, body',
    shown: [
      'host/platform.test.ts: the shell of a block has the classes that widgets style',
      'browser/surfaces/panel.cross.test.ts: shows and hides bodies by their captions',
    ],
  },
  {
    id: 'P7.11',
    says: 'The overlay of a column and the button that opens it',
    shown: [
      'host/cards.test.ts: lets the panel begin closed below 1280 pixels, and puts it over the page',
      'browser/surfaces/panel.cross.test.ts: lies over a narrow page',
    ],
  },
  {
    id: 'P7.12',
    says: 'The documented example: a form of concatenated markup with texts of the language',
    shown: ['host/platform.test.ts: the documented example of a block is drawn as it is written'],
  },
];
