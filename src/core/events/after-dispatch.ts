/**
 * Runs a default action once an event has been heard by everybody and nobody prevented it, still inside the dispatch:
 * at the end of its way, on the window, or where it is for one that does not bubble. An event whose way was cut short is
 * caught by a timer.
 * @param prevented runs instead when somebody prevented the event
 * @returns runs it now, for who knows that the event is over
 */
export function afterDispatch(event: Event, action: () => void, prevented?: () => void): () => void {
  const view = (event.target as Node).ownerDocument?.defaultView ?? window; // an element may have moved into a frame
  const end = event.bubbles ? view : event.currentTarget!;
  let open = true;
  const run = (): void => {
    if (!open) return;
    open = false;
    end.removeEventListener(event.type, heard);
    clearTimeout(timer);
    if (event.defaultPrevented) prevented?.();
    else action();
  };
  const heard = (other: Event): void => {
    if (other === event) run();
  };
  end.addEventListener(event.type, heard);
  const timer = setTimeout(run);
  return run;
}
