/**
 * Prevents a `beforeinput` that would put into a field what no pattern of HTML's kind allows: typed, pasted or dropped. What
 * a script sets is left alone, and so is all where the pattern is none.
 */
export function holdBackText(event: InputEvent, field: HTMLInputElement, pattern: string): void {
  const { value, selectionStart: start, selectionEnd: end } = field;
  if (!pattern || !event.data || start === null) return;
  const probe = document.createElement('input');
  probe.pattern = pattern;
  probe.value = value.slice(0, start) + event.data + value.slice(end!);
  if (!probe.validity.valid) event.preventDefault();
}
