import type { WidgetClass } from '../../../sdk/widget.js';
import type { WidgetConfig } from '../../config/config.js';
import type { HostPage } from '../host-page.js';
import type { RequireError } from '../loader/require-js.js';
import { createWidget } from './create-widget.js';
import { problemOfInstance, problemOfModule } from './judge.js';
import type { LoadedWidget } from './loaded-widget.js';

const loading = new WeakMap<HostPage, Map<string, Promise<LoadedWidget | undefined>>>();

/**
 * The widget of a folder: its script is asked for once. A widget that cannot be one is written into the journal with the
 * reason, stops no other, and stays undefined.
 */
export function loadWidget(host: HostPage, config: WidgetConfig): Promise<LoadedWidget | undefined> {
  let ofHost = loading.get(host);
  if (!ofHost) loading.set(host, (ofHost = new Map()));
  let widget = ofHost.get(config.code);
  if (!widget) ofHost.set(config.code, (widget = made(host, config)));
  return widget;
}

async function made(host: HostPage, config: WidgetConfig): Promise<LoadedWidget | undefined> {
  const url = `${config.path}/script.js?v=${config.manifest.widget.version}`;
  const refuse = (reason: string, error?: unknown): undefined => {
    const detail = { url, reason: `${config.code} does not start: ${reason}`, ...(error !== undefined && { error }) };
    host.journal.report({ level: 'error', kind: 'module', widget: config.code, name: 'script.js', detail });
  };
  let value: unknown;
  try {
    value = await host.loader.module(url);
  } catch (error) {
    return refuse(reasonOf(error), error);
  }
  const problem = problemOfModule(value);
  if (problem !== undefined) return refuse(problem);
  let widget: LoadedWidget;
  try {
    widget = createWidget(host, config, value as WidgetClass);
  } catch (error) {
    return refuse(`its constructor threw ${String(error)}`, error);
  }
  const lack = problemOfInstance(widget.instance);
  if (lack !== undefined) return refuse(lack);
  host.widgets.set(config.code, widget);
  return widget;
}

function reasonOf(error: unknown): string {
  const { requireType, requireModules, message } = error as RequireError;
  const [first] = requireModules ?? [];
  if (requireType === 'scripterror') return `the module ${first} did not load.`;
  if (requireType === 'define') return `the function of the module ${first} threw ${String(error)}`;
  if (requireType === 'timeout') return `the module ${first} did not come within 30 seconds.`;
  return message?.split('\n')[0] ?? String(error);
}
