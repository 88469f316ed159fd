import type { WidgetClass } from '../../../sdk/widget.js';
import type { WidgetConfig } from '../../config/config.js';
import type { HostPage } from '../host-page.js';
import { errorDetail, tellPage } from '../lifecycle/calls/caller.js';
import { running } from '../lifecycle/running.js';
import type { RequireError } from '../loader/require-js.js';
import { createWidget } from './create-widget.js';
import { problemOfInstance, problemOfModule } from './judge.js';
import type { LoadedWidget } from './loaded-widget.js';

type Loading = Map<string, Promise<LoadedWidget | undefined>>;

const LOADING = new WeakMap<HostPage, Loading>();

/**
 * The widget of a folder: its script is asked for once. A widget that cannot be one is written into the journal with the
 * reason, stops no other, and stays undefined.
 */
export function loadWidget(host: HostPage, config: WidgetConfig): Promise<LoadedWidget | undefined> {
  let ofHost = LOADING.get(host);
  if (!ofHost) LOADING.set(host, (ofHost = new Map()));
  let widget = ofHost.get(config.code);
  if (!widget) ofHost.set(config.code, (widget = made(host, config)));
  return widget;
}

async function made(host: HostPage, config: WidgetConfig): Promise<LoadedWidget | undefined> {
  const { code, path, manifest } = config;
  const owner = { widget: code, name: 'constructor' };
  const url = `${path}/script.js?v=${encodeURIComponent(manifest.widget.version)}`;
  const refuse = (reason: string, error?: unknown): undefined => {
    const detail = { url, reason: `${code} does not start: ${reason}`, ...(error !== undefined && errorDetail(error)) };
    host.journal.report({ level: 'error', kind: 'module', widget: code, name: 'script.js', detail });
  };
  let value: unknown;
  try {
    ({ value } = await host.loader.module(url));
  } catch (error) {
    // What did not load, or could not be read, is told of already.
    if ((error as RequireError).requireType === 'define') tellPage(owner, error);
    return refuse(reasonOf(error), error);
  }
  const problem = problemOfModule(value);
  if (problem !== undefined) return refuse(problem);
  let widget: LoadedWidget;
  try {
    widget = running.within(owner, () => createWidget(host, config, value as WidgetClass));
  } catch (error) {
    tellPage(owner, error);
    return refuse(`its constructor threw ${String(error)}`, error);
  }
  const lack = problemOfInstance(widget.instance);
  if (lack !== undefined) return refuse(lack);
  host.widgets.set(code, widget);
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
