/** Examples of the documentation about the mechanics of a widget, and what each needs to run. */
import type { DocumentedExample } from './example.js';

export const mechanicsExamples: readonly DocumentedExample[] = [
  {
    name: 'render with promised: true',
    repair: '`.then(function (template) {` for `.then(function () {`',
    why: 'The template that it renders is named nowhere.',
  },
  {
    name: 'templates.js and the script that uses it',
    repair: 'None. What is done with the template is written: it is put into the block.',
    why: 'The document leaves it to the reader.',
  },
  {
    name: '$authorizedAjax',
    repair: 'A line of the block for `console.log`.',
    why: 'A widget may not use the console.',
  },
  {
    name: 'listenSocketChannel',
    repair:
      '`entity`, `entity_type` and `entity_id` are those of the card that is open; a line of the block for `console.log`.',
    why: 'The example does not say where they come from.',
  },
];
