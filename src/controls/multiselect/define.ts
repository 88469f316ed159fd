import { defineElement } from '../../core/define.js';
import { AmoMultiselect } from './element.js';

defineElement(AmoMultiselect);
