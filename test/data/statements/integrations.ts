import type { Statement } from './statement.js';

/** Integrations. */
export const integrations: readonly Statement[] = [
  { id: 'S1.1', says: 'A click on a widget in the marketplace opens a modal with its settings' },
  { id: 'S1.2', says: "On opening, the system draws the fields listed in the manifest's `settings`" },
  { id: 'S1.3', says: 'The callback `settings` customises the look of that window' },
  { id: 'S1.4', says: 'First argument `$settings_body` is a jQuery element in which the form is drawn' },
  {
    id: 'S1.5',
    says: 'Second argument `context` is an object whose content depends on where the modal was called from',
  },
  {
    id: 'S1.6',
    says: 'A lead-source widget is shown in the sources column on the left of Digital Pipeline',
    later: 'The sources column of the pipeline settings is not there yet.',
  },
  {
    id: 'S1.7',
    says: 'A click there on an installed widget opens the settings with context {source_id, external_id}',
    later: 'The sources column of the pipeline settings is not there yet.',
  },
  {
    id: 'S1.8',
    says: "source_id is the product's id, external_id the integration's (numbers in the sample)",
    later: 'The sources column of the pipeline settings is not there yet.',
  },
  { id: 'S1.9', says: 'Public widgets must not hide or affect the rating and reviews' },
  { id: 'S1.10', says: 'Virtual clicks on the install button are forbidden for every widget' },
  { id: 'S1.11', says: 'A widget without `onSave` cannot be installed' },
  { id: 'S1.12', says: '`onSave` must return `true` or a Promise' },
  { id: 'S1.13', says: '`onSave` runs on a click on "Установить/Сохранить"' },
  { id: 'S1.14', says: "It may send the entered form data and change the widget's status" },
  { id: 'S1.15', says: '`onSave` also runs when the widget is switched off' },
  { id: 'S1.16', says: 'A widget may have a settings page of its own, and an own item in the left menu' },
  { id: 'S1.17', says: 'Manifest: location `advanced_settings` and `advanced.title`' },
  {
    id: 'S1.18',
    says: 'After installation (not before) the menu of the section "Settings" gets a new item with the text of `advanced.title`',
  },
  { id: 'S1.19', says: "To the right of that item the widget's name is shown" },
  { id: 'S1.20', says: 'A click on the item calls `advancedSettings`' },
  { id: 'S1.21', says: 'The widget draws into the element with id `list_page_holder`' },
];
