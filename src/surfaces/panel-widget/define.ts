import { defineElement } from '../../core/element/define.js';
import { AmoPanelWidget } from './element.js';

defineElement(AmoPanelWidget);
