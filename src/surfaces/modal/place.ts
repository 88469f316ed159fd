/** What is left free above and below a body that stands in the middle. */
const OFFSETS = 130;
/** The body of a narrow window has less around it. */
const SIDE = 65;
const RELATIVE = 'modal-body-relative';
const SMALL = `${RELATIVE}--small-screen`;

/**
 * Puts a body in the middle of what it scrolls in; one that is too high for that stands in the flow and is scrolled. The place is
 * given as negative margins, which widgets read and change.
 */
export function placeBody(body: HTMLElement, scroller: HTMLElement, withoutOffsets: boolean): void {
  const { classList, style } = body;
  classList.remove(RELATIVE, SMALL);
  const { offsetHeight: height, offsetWidth: width } = body;
  const { clientHeight: room, ownerDocument } = scroller;
  const fits = height < room - (withoutOffsets ? 0 : OFFSETS);
  style.marginTop = fits ? `${-Math.round((room + height) / 2)}px` : '';
  style.marginLeft = fits ? `${-Math.round(width / 2)}px` : '';
  classList.toggle(RELATIVE, !fits);
  classList.toggle(SMALL, !fits && width + OFFSETS > ownerDocument.defaultView!.innerWidth - SIDE);
}
