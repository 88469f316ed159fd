import type { PlatformRow } from './row.js';

const OBSERVED = 'node/native.test.ts: ${name}: ${cases.length} cases';
const BEYOND = 'node/native.test.ts: ${name}: ${what}';

/** `self.render`, and the templates of the product's controls. */
export const render: readonly PlatformRow[] = [
  {
    id: 'P6.1',
    says: '{data}: a string, at once',
    shown: [
      'host/widget-object.test.ts: S2.36 render of {data}',
      'node/twig-render.test.ts: {data} is a string at once',
    ],
  },
  {
    id: 'P6.2',
    says: '{ref: /tmpl/controls/NAME.twig}: a native control',
    shown: [
      'host/widget-object.test.ts: S2.42 S2.43 S2.44 S2.45 S2.46 include_control draws what {ref} draws',
      'node/twig-render.test.ts: {ref} of a control, and a control inside of a template',
    ],
  },
  {
    id: 'P6.3',
    says: '{href, base_path, v, load}: later; load is called for a file that is there',
    shown: [
      'host/widget-object.test.ts: S2.37 S2.38 render of {href, load} comes later',
      'node/twig-render.test.ts: a file that is not there: load is not called',
    ],
  },
  {
    id: 'P6.4',
    says: '{href, promised}: a promise of the template',
    shown: ['host/widget-object.test.ts: S2.39 render of {href, promised}'],
  },
  {
    id: 'P6.5',
    says: 'Controls by reference: the ten, and file, cancel_button, delete_button, switcher',
    shown: ['host/platform.test.ts: each control is drawn by its reference'],
  },
  {
    id: 'P6.6',
    says: 'twigjs without self: include_control works there, too',
    shown: ['host/loader.test.ts: draws controls by twigjs without self'],
  },
  {
    id: 'P6.7',
    says: 'Controls live once they are in the document; values lie in inputs by their names',
    shown: [
      'host/elements.test.ts: ${render}: drawn, chosen by a click, read by name',
      'browser/native-runtime/life.test.ts: finds markup at any depth',
    ],
  },
  { id: 'P6.8', says: 'twigjs is 0.8.9', shown: ['host/loader.test.ts: has them in the versions of the product'] },
  {
    id: 'P6.9',
    says: 'Parameters of button',
    shown: [OBSERVED, 'node/native.test.ts: button: its icons stand before the label'],
  },
  { id: 'P6.10', says: 'Parameters of cancel_button and delete_button', shown: [BEYOND] },
  { id: 'P6.11', says: 'Parameters of checkbox', shown: [OBSERVED] },
  { id: 'P6.12', says: 'Parameters of checkboxes_dropdown', shown: [OBSERVED] },
  { id: 'P6.13', says: 'Parameters of date_field', shown: [OBSERVED] },
  { id: 'P6.14', says: 'Parameters of file', shown: [BEYOND] },
  { id: 'P6.15', says: 'Parameters of input', shown: [OBSERVED] },
  { id: 'P6.16', says: 'Parameters of multiselect', shown: [OBSERVED] },
  { id: 'P6.17', says: 'Parameters of radio', shown: [OBSERVED] },
  {
    id: 'P6.18',
    says: 'Parameters of select: a value that is not there is the first item, an item without an id has its text',
    shown: [OBSERVED],
  },
  { id: 'P6.19', says: 'Parameters of suggest', shown: [OBSERVED] },
  { id: 'P6.20', says: 'Parameters of textarea', shown: [OBSERVED] },
];
