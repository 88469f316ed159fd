import { defineElement } from '../../core/element/define.js';
import { AmoMultiselect } from './element.js';

defineElement(AmoMultiselect);
