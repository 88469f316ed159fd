import type { KommoSystem, ObservedSystem } from '../../../sdk/widget-object/beyond.js';
import { modalFor } from '../../../surfaces/modal/modal-for.js';
import { createRender, type CreatedRender } from '../../../twig/render/create-render.js';
import type { TemplateProblem } from '../../../twig/problems/problem.js';
import type { HostPage } from '../host-page.js';
import type { MemberContext } from './member-context.js';
import { aboutMembers, settingsMembers } from './members/about.js';
import { channelMembers } from './members/channels.js';
import { drawingMembers } from './members/drawing.js';
import { recordMembers } from './members/record.js';
import { menuMembers, windowMembers } from './members/registrations.js';
import { requestMembers } from './members/requests.js';
import type { WidgetTemplates } from './template-source.js';
import type { WidgetState } from './widget-state.js';

/** `self.render` of a widget. */
export function renderOf(host: HostPage, state: WidgetState, source: WidgetTemplates): CreatedRender {
  const { path, code } = state.config;
  const report = ({ template, line, message }: TemplateProblem): void => {
    const where = line === undefined ? template : `${template}:${line}`;
    const detail = { template, ...(line !== undefined && { line }), message: `${where} ${message}` };
    host.journal.report({ level: 'error', kind: 'contract', widget: code, name: 'template', detail });
  };
  return createRender(host.twig, { source, base: path, report, text: (key) => state.text(key) });
}

/** What is documented and what was observed; what one brand has is there in that brand. */
export type SystemMembers = ObservedSystem & Partial<KommoSystem>;

/** Members that the product mixes into a widget (platform.md, "Widget object"). */
export function systemMembers(host: HostPage, state: WidgetState, { render }: CreatedRender): SystemMembers {
  const { code } = state.config;
  const context: MemberContext = {
    host,
    state,
    breach: (name, message, level = 'warning') =>
      void host.journal.report({ level, kind: 'contract', widget: code, name, detail: { message } }),
  };
  return {
    ...aboutMembers(context),
    ...settingsMembers(context),
    ...drawingMembers(context, render, (block) => void host.current?.panel?.add(block)),
    ...recordMembers(context),
    ...menuMembers(context),
    ...channelMembers(context),
    ...windowMembers(context),
    ...requestMembers(context),
    helpers: { Modal: modalFor(host.page) },
  };
}
