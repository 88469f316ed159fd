import { defineElement } from '../../core/element/define.js';
import { AmoInput } from './element.js';

defineElement(AmoInput);
