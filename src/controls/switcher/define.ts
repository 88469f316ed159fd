import { defineElement } from '../../core/define.js';
import { AmoSwitcher } from './element.js';

defineElement(AmoSwitcher);
