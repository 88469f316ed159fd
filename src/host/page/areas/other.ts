import type { OpenPage } from './area.js';

/** A page that has no location of its own. */
export const openOther: OpenPage = async ({ $ }, area) => {
  const $holder = $('#page_holder').html(`<h1>${area.row.name}</h1>`);
  return { area, close: () => void $holder.empty() };
};
