import { defineElement } from '../../core/element/define.js';
import { AmoNotifications } from './element.js';

defineElement(AmoNotifications);
