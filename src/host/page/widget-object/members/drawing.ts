/** What the widget draws with. */
import type { PanelWidgetParams } from '../../../../surfaces/panel-widget/markup.js';
import type { RenderFunction } from '../../../../sdk/widget-object/render.js';
import type { ObservedSystem } from '../../../../sdk/widget-object/beyond.js';
import { coverOf } from '../../../../sdk/pages/locations.js';
import type { WidgetRender } from '../../../../twig/render/create-render.js';
import type { MemberContext } from '../member-context.js';

type Members = Pick<ObservedSystem, 'render' | 'render_template' | 'widgetsOverlay'>;

/** Options of `render_template` as widgets give them. */
interface BlockOptions {
  readonly caption?: { readonly class_name?: unknown; readonly html?: unknown };
  /** Markup. */
  readonly body?: unknown;
  /** Twig; or a source as `self.render` takes it. */
  readonly render?: unknown;
  readonly block_class_name?: unknown;
}

const OVERLAY = 'card_widgets_overlay';

/** `render`: twig text, or what `self.render` takes; twig never sees `body`, which is markup. */
function contentOf(render: WidgetRender, { body, render: source }: BlockOptions, values?: object): string {
  const text = source && typeof source === 'object' ? render(source as never, values) : twigged(render, source, values);
  return String(body ?? '') + text;
}

const twigged = (render: WidgetRender, source: unknown, values?: object): string =>
  source ? render({ data: String(source) }, values) : '';

/** Whether the page gives the widget room in its right column: a list does, whatever the manifest says, to one that is picked. */
function hasColumn({ host, state, breach }: MemberContext): boolean {
  const row = host.current?.area.row;
  if (row?.kind === 'list') return true;
  const { code, manifest } = state.config;
  if (row?.kind !== 'card') {
    const message = `${code}: ${row?.name ?? 'the page'} has no right column; render_template draws in cards and lists.`;
    breach('render_template', message, 'info');
    return false;
  }
  const cover = coverOf(manifest.locations, row);
  if (cover?.column) return true;
  const refuses = host.switches.use('columnOfZero', code) === 'refused';
  const effect = refuses ? 'the block is not drawn' : 'the block is drawn all the same, by the switch columnOfZero';
  const how = `runs in ${row.name} by ${cover?.name ?? 'no location'} without the right column`;
  breach('render_template', `${code} ${how}: ${effect}. Write ${row.location}-1 into the manifest's locations.`);
  return !refuses;
}

/** The dark sheet over the right column of a list. */
function overlay({ host }: MemberContext, shown: unknown): void {
  const { $ } = host;
  $(`#${OVERLAY}`).remove();
  if (shown) $('#widgets_block').before(`<div id="${OVERLAY}" class="default-overlay default-overlay-visible"></div>`);
}

export function drawingMembers(
  context: MemberContext,
  render: WidgetRender,
  draw: (block: PanelWidgetParams) => void,
): Members {
  const { code, path, manifest } = context.state.config;
  return {
    // What a template prints is a text.
    render: render as RenderFunction,
    render_template: (options, values) => {
      const given = (options ?? {}) as BlockOptions;
      if (!hasColumn(context)) return;
      // It looks as the page has it: that is assumed, and told of.
      context.host.switches.use('pageDefaults', code);
      const { caption, block_class_name } = given;
      draw({
        code,
        path,
        version: manifest.widget.version,
        caption: { class_name: String(caption?.class_name ?? ''), html: String(caption?.html ?? '') },
        content: contentOf(render, given, values),
        ...(block_class_name !== undefined && { class_name: String(block_class_name) }),
      });
    },
    widgetsOverlay: (shown) => overlay(context, shown),
  };
}
