/**
 * Hears presses on the empty part of what a dialog scrolls in: the button of the mouse goes down and up there. One that began or
 * ended in the dialog, as a selection of text does, is none.
 */
export function hearPressBeside(scroller: HTMLElement, act: () => unknown): void {
  let isPressed = false;
  const hear = ({ type, target }: Event): void => {
    const isBeside = target === scroller;
    if (type === 'mousedown') isPressed = isBeside;
    else if (type === 'mouseup') isPressed &&= isBeside;
    else if (isBeside && isPressed) act();
  };
  for (const type of ['mousedown', 'mouseup', 'click']) scroller.addEventListener(type, hear);
}
