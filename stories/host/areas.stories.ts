import type { Meta } from '@storybook/web-components-vite';
import { hostStory, openPanel, type Act } from '../support/host-frame.js';

/**
 * The stand-in host with the sample widget, and with the widgets of the documents where the sample does not run. Nothing is behind
 * it: a service worker answers what the account's server would, and what is saved stays in this browser.
 */
const meta: Meta = {
  title: 'Host/Areas',
  tags: ['host', '!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true }, markup: { disable: true } },
};
export default meta;

const CODE = 'callback_request';
const card = (at: string, title: string) => hostStory({ scenario: 'sample', at, title }, openPanel(CODE));

export const LeadCard = card('/leads/detail/1', 'Lead card');
export const ContactCard = card('/contacts/detail/1', 'Contact card');
export const CompanyCard = card('/companies/detail/1', 'Company card');
export const CustomerCard = card('/customers/detail/1', 'Customer card');

/** Ticks rows, and picks the widget in the menu that comes. */
const pick: Act = async (find, host) => {
  await find('.js-list-row');
  const boxes = [...host.document.querySelectorAll<HTMLInputElement>('.js-list-row input[type=checkbox]')];
  for (const box of [boxes[0]!, boxes[2]!]) box.click();
  (await find('.js-list-more > summary')).click();
  (await find(`.js-list-widget[data-code=${CODE}]`)).click();
  await find(`.card-widgets__widget-${CODE} .callback-request__plan`);
};
const list = (at: string, title: string) => hostStory({ scenario: 'sample', at, title }, pick);

/** Rows are ticked and the widget is picked in their menu: its column comes. */
export const ListOfLeads = list('/leads/list/', 'List of leads');
export const ListOfContacts = list('/contacts/list/contacts/', 'List of contacts');

/** The window that the button "Synchronization" opens. */
export const Tasks = hostStory({ scenario: 'task-sync', at: '/todo/list/', title: 'Tasks' }, async (find) => {
  (await find('.js-todo-sync')).click();
  await find('.js-calendar-sync-item:not(.js-loading)');
});

export const Integrations = hostStory(
  { scenario: 'sample', at: `/settings/widgets/?open=${CODE}`, title: 'Integrations' },
  async (find, host) => {
    const fields = await find(`.modal.${CODE} .callback-request_settings`);
    await Promise.all(Array.from(host.document.images, (image) => image.decode()));
    // The window was placed before it had all of its height.
    host.$(fields.closest('.modal-body')!).trigger('modal:centrify');
  },
);

/** `advancedSettings` draws it. */
export const AdvancedPage = hostStory(
  { scenario: 'integrations', at: '/settings/widgets/integrations/', title: 'Page of a widget in the settings' },
  (find) => find('#list_page_holder'),
);

/** `initMenuPage` draws it. */
export const MenuPage = hostStory(
  { scenario: 'integrations', at: '/widget_page/integrations/own/', title: 'Page of a widget' },
  (find) => find('#work-area-integrations h2'),
);
