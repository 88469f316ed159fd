import { swap, type Undo } from '../contract/swap.js';
import { brandOf } from '../core/brand.js';
import { commandOf, types } from './jquery-commands.js';
import type { JQueryInternals } from '../sdk/jquery/internals.js';

/** What comes of an event, where jQuery does what the browser does: after every handler, unless one prevented it. */
function extendDefault($: JQueryInternals, type: string): Undo {
  const { special } = $.event;
  const former = special[type];
  const _default = function (this: unknown, event: { target: Element }, ...args: unknown[]): unknown {
    const command = commandOf(brandOf(event.target)?.name, type);
    // `false` lets jQuery call the element's own method.
    if (!command) return former?._default ? former._default.call(this, event, ...args) : false;
    return void command(event.target, args, $);
  };
  return swap(special, type, { ...former, _default });
}

/** A click that a script makes ticks before it is heard, as natively: jQuery sees to boxes of HTML alone. */
function extendClick($: JQueryInternals): Undo {
  const { special } = $.event;
  const former = special['click'];
  const trigger = function (this: HTMLElement, ...args: unknown[]): unknown {
    if (!brandOf(this) || !('checked' in this)) return former?.trigger?.apply(this, args);
    this.click();
    return false;
  };
  return swap(special, 'click', { ...former, trigger });
}

/** `.trigger('controls:…')`, `.trigger('button:…')` and the like on the kit's elements. */
export function extendTrigger($: JQueryInternals): Undo {
  const undo = [...Array.from(types, (type) => extendDefault($, type)), extendClick($)];
  return () => undo.forEach((restore) => restore());
}
