import { locationOf, PAGES } from '../../../sdk/pages/locations.js';

/** Locations that are no page of the host: some come later, some are none of the browser's. */
const BEYOND = [
  'everywhere',
  'card_sdk',
  'catalogs',
  'digital_pipeline',
  'lead_sources',
  'whatsapp_modal',
  'salesbot_designer',
  'sms',
  'mobile_card',
  'amoforms',
  'personal_page',
  'website_chat_button',
  'ai_agent',
];
const KNOWN = [...new Set([...PAGES.flatMap(({ location }) => location ?? []), ...BEYOND])];

/** The locations that are texts. @returns and what is wrong with the list, with what to write */
export function soundLocations(list: unknown): { locations: string[]; problems: string[] } {
  if (!Array.isArray(list))
    return { locations: [], problems: ['manifest.json has no list "locations": the widget runs nowhere.'] };
  const locations = (list as unknown[]).filter((one) => typeof one === 'string');
  const others = list.filter((one) => typeof one !== 'string').map((one) => JSON.stringify(one));
  const unknown = locations.filter((one) => !KNOWN.includes(locationOf(one).name)).map((one) => `"${one}"`);
  const odd = [...others, ...unknown].join(', ');
  const problems = odd
    ? [
        `manifest.json: locations has ${odd}: the widget runs nowhere by that. Known are ${KNOWN.join(', ')}, with -0 or -1.`,
      ]
    : [];
  if (!list.length) problems.push('manifest.json: the list "locations" is empty: the widget runs nowhere.');
  return { locations, problems };
}
