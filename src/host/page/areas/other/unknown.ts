import { escapeExactly } from '../../../../contract/markup/text.js';
import { PAGES } from '../../../../sdk/pages/locations.js';
import type { OpenPage } from '../open-page.js';

/** An address that the product does not have: says so, and which ones there are. */
export const openUnknown: OpenPage = async ({ $ }, area) => {
  const rows = PAGES.map(({ name, path }) => {
    const link = path.includes(':code') ? escapeExactly(path) : linkTo(path.replace(':id', '1'));
    return `<tr><th scope="row">${escapeExactly(name)}</th><td>${link}</td></tr>`;
  });
  const $holder = $('#page_holder').html(
    '<div class="host-page host-unknown"><h1>No page of the product is at this address</h1>' +
      `<p><code>${escapeExactly(area.url)}</code> is not known to the stand-in host, and no widget runs here. ` +
      'These are the pages it has:</p>' +
      `<table><tbody>${rows.join('')}</tbody></table></div>`,
  );
  return { area, close: () => void $holder.empty() };
};

const linkTo = (path: string): string => `<a class="js-navigate-link" href="${path}">${path}</a>`;
