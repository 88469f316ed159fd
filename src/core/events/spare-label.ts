import { afterDispatch } from './after-dispatch.js';

/** What a label around a control leaves alone by itself, where a click comes from inside of it. */
const OWN = 'a,button,input,label,select,textarea';

/**
 * Keeps a label around a control from passing on a click that the control has had. Browsers know that of HTML's controls
 * only: the click would come again, or go to the label's first control.
 */
export function spareLabel(event: Event): void {
  const host = event.currentTarget as Element;
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(host)) as Element[];
  if (host.closest('label') && !inside.some((node) => node.matches?.(OWN)))
    afterDispatch(event, () => event.preventDefault());
}
