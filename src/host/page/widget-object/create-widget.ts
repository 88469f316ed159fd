import type { WidgetClass } from '../../../sdk/widget.js';
import type { WidgetConfig } from '../../config/config.js';
import type { HostPage } from '../host-page.js';
import type { LoadedWidget } from './loaded-widget.js';
import { renderOf, systemMembers } from './system-members.js';
import { WidgetTemplates } from './template-source.js';
import { WidgetState } from './widget-state.js';

/** Members of the class that the product writes over are told of. */
function mix(host: HostPage, { code }: WidgetConfig, prototype: object, members: object): void {
  const names = Object.keys(members).filter((name) => Object.hasOwn(prototype, name));
  if (names.length) {
    const message =
      `The prototype of ${code} has ${names.join(', ')}, over which the product writes its own. ` +
      'Set them in the constructor: this.NAME = …';
    host.journal.report({ level: 'warning', kind: 'contract', widget: code, name: 'prototype', detail: { message } });
  }
  Object.assign(prototype, members);
}

/** Mixes the system's members into a widget's class and constructs it: inside its constructor they already work. */
export function createWidget(host: HostPage, config: WidgetConfig, Class: WidgetClass): LoadedWidget {
  const state = new WidgetState({ ...config, ...host.installed.get(config.code) }, host.config, host.journal);
  const templates = new WidgetTemplates(config);
  const created = renderOf(host, state, templates);
  mix(host, config, Class.prototype as object, systemMembers(host, state, created));
  const instance = new Class();
  return {
    config,
    instance,
    state,
    // Widgets write it anew.
    get callbacks() {
      return instance?.callbacks as never;
    },
    update: (installed) => state.update(installed),
    followTexts() {
      const before = state.followTexts();
      if (before !== undefined && instance.langs === before) (instance as { langs: unknown }).langs = state.langs;
    },
    forgetTemplates() {
      created.forget();
      templates.forgetList();
    },
  };
}
