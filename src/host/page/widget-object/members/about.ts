/** Who the widget is, and where. */
import type { WidgetBadge } from '../../../../sdk/widget-object/info.js';
import type { ObservedSystem } from '../../../../sdk/widget-object/beyond.js';
import type { MemberContext } from '../member-context.js';

type Members = Pick<
  ObservedSystem,
  | 'params'
  | 'langs'
  | 'ns'
  | 'code'
  | 'init_once'
  | 'system'
  | 'get_version'
  | 'get_accounts_current'
  | 'i18n'
  | 'set_lang'
>;

type Settings = Pick<ObservedSystem, 'get_settings' | 'set_settings' | 'get_install_status' | 'set_status'>;

const STATUSES: readonly WidgetBadge[] = ['install', 'installed', 'error'];

/** `self.system().area`: of the page that is on the screen. */
function areaOf({ host, state }: MemberContext): string {
  const row = host.current?.area.row;
  if (row?.kind === 'advanced') return host.switches.use('advancedArea', state.config.code);
  return row?.area ?? '';
}

/** A copy that the widget may change, and copy deeply. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The widget's settings, and how it stands in the account. */
export function settingsMembers({ host, state, breach }: MemberContext): Settings {
  const { code } = state.config;
  return {
    get_settings: () => state.params,
    set_settings: (settings) => void Object.assign(state.params, settings),
    get_install_status: () => host.installed.get(code).status,
    set_status: (status) => {
      if (!STATUSES.includes(status))
        return breach('set_status', `set_status("${String(status)}") does nothing: it takes ${STATUSES.join(', ')}.`);
      void host.installed.setStatus(code, status);
    },
  };
}

export function aboutMembers(context: MemberContext): Members {
  const { host, state } = context;
  const { config } = state;
  return {
    params: state.params,
    langs: state.langs,
    ns: `.widget:${config.code}`,
    code: config.code,
    init_once: Boolean(config.manifest.widget.init_once),
    system: () => ({ ...host.app.system(), area: areaOf(context) }),
    get_version: () => config.manifest.widget.version,
    get_accounts_current: () => copyOf(host.account.snapshot.current),
    // Whatever the widget says that it is.
    i18n: (key) => state.text(key) as never,
    set_lang(this: { langs?: unknown } | undefined, langs) {
      state.langs = langs as Record<string, unknown>;
      if (this && typeof this === 'object') this.langs = langs;
    },
  };
}
