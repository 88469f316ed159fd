import type { OpenPage } from './open-page.js';

/** A page that has no location of its own. */
export const openOther: OpenPage = async ({ $ }, area) => {
  const $holder = $('#page_holder').html(`<h1>${area.row.name}</h1>`);
  return { area, close: () => void $holder.empty() };
};
