/** What the widget puts into the page. */
import type { KommoSystem } from '../../../../sdk/widget-object/beyond.js';
import type { WidgetSystem } from '../../../../sdk/widget-object/system.js';
import type { ActionType } from '../../actions.js';
import { running } from '../../lifecycle/running.js';
import type { MemberContext } from '../member-context.js';

type Menus = Pick<WidgetSystem, 'add_action' | 'add_source'>;
type Fn = (data: unknown) => unknown;

const KINDS: Readonly<Record<string, 'phone' | 'email'>> = { phone: 'phone', email: 'email', 'e-mail': 'email' };

/** Label of the widget's entries in menus. */
function titleOf({ state }: MemberContext): string {
  const { widget } = state.langs as { widget?: { call_action?: unknown; name?: unknown } };
  return String(widget?.call_action ?? widget?.name ?? state.config.code);
}

/** The widget's own function, run in its name. */
const own =
  (widget: string, name: string, fn: Fn): Fn =>
  (data) =>
    running.within({ widget, name }, () => fn(data));

export function menuMembers(context: MemberContext): Menus {
  const { host, state, breach } = context;
  const { code } = state.config;
  const isFunction = (call: string, fn: unknown): fn is Fn => {
    if (typeof fn === 'function') return true;
    breach(call.slice(0, call.indexOf('(')), `${call} does nothing: its second argument is no function.`);
    return false;
  };
  return {
    add_action: (type, fn) => {
      const kind = KINDS[type];
      if (!kind) return breach('add_action', `add_action("${String(type)}") does nothing: it takes phone and email.`);
      if (!isFunction(`add_action("${type}")`, fn)) return;
      host.actions.add({ type: kind, code, title: titleOf(context), fn: own(code, `action ${kind}`, fn) });
    },
    add_source: (type: string, handler: unknown, text?: string) => {
      if (!isFunction(`add_source("${String(type)}")`, handler)) return;
      const kind = type as ActionType;
      host.actions.add({ type: kind, code, title: text ?? titleOf(context), fn: own(code, `source ${type}`, handler) });
    },
  };
}

export function windowMembers({ host, state }: MemberContext): Partial<KommoSystem> {
  if (host.config.brand !== 'kommo') return {};
  return {
    openWidgetSettings: ({ onClose } = {}) => void host.openSettings(state.config.code, onClose ? { onClose } : {}),
  };
}
