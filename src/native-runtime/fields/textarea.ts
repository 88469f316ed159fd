import { fitHeight } from '../../behaviours/fit-height.js';
import type { RuntimeContext } from '../page/context.js';
import { SPACE } from '../page/space.js';

/** Text areas that grow with their text, once `controls:textarea:autosize` was fired on them while they are seen. */
export function hearTextareas({ $, document }: RuntimeContext): void {
  const growing = new WeakSet<EventTarget>();
  const resize = (target: EventTarget): void => {
    const area = target as HTMLTextAreaElement;
    if (growing.has(area) && area.offsetHeight && fitHeight(area)) $(area).trigger('controls:textarea:resized');
  };
  $(document)
    .on(`controls:textarea:autosize${SPACE}`, 'textarea', ({ target }) => {
      const area = target as HTMLTextAreaElement;
      if (!area.offsetHeight) return;
      growing.add(area);
      area.style.overflow = 'hidden';
      resize(area);
    })
    .on(`input${SPACE} autosize.resize${SPACE}`, 'textarea', ({ target }) => resize(target));
}
