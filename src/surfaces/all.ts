import { defineAll, type DefineOptions } from '../core/element/define.js';
import { AmoModal } from './modal/element.js';
import { AmoNotifications } from './notifications/element.js';
import { AmoPanelWidget } from './panel-widget/element.js';
import { AmoPanel } from './panel/element.js';
import { AmoTaskSync } from './task-sync/element.js';

const ALL: readonly unknown[] = [AmoModal, AmoNotifications, AmoPanel, AmoPanelWidget, AmoTaskSync];

/**
 * Registers every element of the surfaces, as `defineElements` those of the controls.
 * @throws TypeError for a prefix that cannot start a tag
 */
export function defineSurfaces(options: DefineOptions = {}): void {
  defineAll(ALL, options);
}
