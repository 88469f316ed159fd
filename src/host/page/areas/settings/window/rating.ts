import { escape } from '../../../../../contract/markup/text.js';
import { wordsIn } from '../../../../../surfaces/page-context.js';
import { RATING, REVIEWS } from '../texts.js';

const STARS = 5;

/** Rating and reviews as a public integration has them: they stand in, so that a widget that hides them is seen to. */
export function ratingMarkup(lang: string): string {
  const words = wordsIn(lang, RATING).replace('%s', String(STARS));
  return (
    `<div class="widget-settings__rating" role="img" aria-label="${escape(words)}">${'★'.repeat(STARS)}</div>` +
    `<div class="widget-settings__reviews">${escape(wordsIn(lang, REVIEWS))}: 0</div>`
  );
}
