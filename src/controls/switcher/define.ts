import { defineElement } from '../../core/element/define.js';
import { AmoSwitcher } from './element.js';

defineElement(AmoSwitcher);
