import { swap, type Undo } from '../contract/swap.js';
import { ENTRIES } from '../core/brand.js';
import type { JQueryCollection, JQueryField, JQueryInternals } from '../sdk/jquery.js';

type Entries = ReadonlyArray<readonly [name: string, value: FormDataEntryValue]>;

function entriesOf(element: Element): Entries | undefined {
  return (element as { [ENTRIES]?: Entries })[ENTRIES];
}

/** The fields of a collection: those of forms and fieldsets, and what is a field by itself. */
function fieldsOf(collection: JQueryCollection): Element[] {
  return collection.toArray().flatMap((element) => {
    const { elements } = element as Partial<HTMLFormElement>;
    return elements ? Array.from(elements).filter((field) => !('elements' in field)) : [element];
  });
}

/** Line ends as a form sends them, as jQuery has them too. */
function field([name, value]: Entries[number]): JQueryField[] {
  return typeof value === 'string' ? [{ name, value: value.replace(/\r?\n/g, '\r\n') }] : [];
}

/** `.serializeArray()`, and with it `.serialize()`, for the kit's elements. */
export function extendSerialize($: JQueryInternals): Undo {
  const former = $.fn.serializeArray as (this: JQueryCollection) => JQueryField[];
  return swap($.fn, 'serializeArray', function (this: JQueryCollection): JQueryField[] {
    return fieldsOf(this).flatMap((element) => entriesOf(element)?.flatMap(field) ?? former.call($(element)));
  });
}
