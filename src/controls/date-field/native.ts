import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, each, escape, same, text, when } from '../../contract/markup/text.js';
import { toRecord } from '../../contract/values.js';

/** What a template's parameters come to: which entries there are. */
export interface DateEntries {
  readonly isRange: boolean;
  /** Names and values: one for a single date, two for a range, none without a type. */
  readonly entries: ReadonlyArray<readonly [name: unknown, value: unknown]>;
}

/** The entries of a form that the native face makes. */
export function entriesOf({ type, name, value }: ParamValues): DateEntries {
  if (!same(type, 'range')) return { isRange: false, entries: same(type, 'single') ? [[name, value]] : [] };
  const { from, to } = toRecord(name);
  const [first, second] = value ? text(value).split(' - ') : [];
  const entries = [[from, first] as const, [to, second] as const];
  return { isRange: true, entries };
}

/** Native face of the date. */
export function nativeDateField(p: ParamValues): string {
  const { isRange, entries } = entriesOf(p);
  const hidden = ([name, value]: readonly unknown[], index: number): string =>
    `<input type="hidden" class="date_field__range_${index}" name="${escape(name)}" value="${escape(value)}">`;
  const input = andClass(p.input_class) + when(!p.value, ' empty') + when(isRange, ' range');
  const data =
    attr('data-title-format', p.title_format) +
    attr('data-format', p.data_format) +
    attr('data-hide-disabled', p.hide_disabled) +
    attr('data-blackout', p.blackout) +
    attr('data-direction', p.direction);
  return (
    `<span class="date_field_wrapper${andClass(p.control_class_name || 'js-control-date')}${andClass(p.class_name)}"` +
    ` data-kalendae-classname="${escape(p.kalendae_class)}">${isRange ? each(entries, hidden) : ''}` +
    `<input type="text" class="date_field${input}"${attr('id', p.id)}` +
    `${isRange ? '' : attr('maxlength', p.max_length || 10)}` +
    `${!isRange && entries.length ? ` name="${escape(p.name)}"` : ''}${data}` +
    ` value="${escape(p.value)}" placeholder="${escape(p.placeholder)}"${when(p.disabled, ' disabled="disabled"')}` +
    `${when(p.withoutAutocomplete, ' autocomplete="off"')}>` +
    when(p.show_icon, '<span class="date_field-js tasks-date__caption__icon"></span>') +
    when(
      !p.readonly,
      '<div class="date_field_wrapper--calendar"><svg class="svg-card-calendar-dims">' +
        '<use xlink:href="#card-calendar"></use></svg></div>',
    ) +
    '</span>'
  );
}
